import { type DateContext, type DateReading, findDates, readDateLine } from '../../text/date'
import type { Draft, Page } from '../../types'
import { dateline } from './dateline'
import { pick } from './pick'
import { isSpan } from './span'
import { CHANGED_BLOCK, dayLength, type Stamp, stampOf } from './stamp'
import { canDate, LONGEST, wordsBeside } from './visible'

/** The first date line of the page, where nothing else gives a date: right in 8 of 10. */
const FAR = 0.4
/** Words besides a date that says it is of the publication, in a text and in a line beside it: "This entry was posted on". */
const FEW_WORDS = 6
const ENTRY_WORDS = 40

/** Blocks with digits that are read for other dates: long tables settle nothing. */
const MOST_BLOCKS = 200

/** A page that only says when it was last changed was published then or before: right in 2 of 3. */
const LAST_CHANGE = 0.3
/** Pages that have one date; the others have one for each of their items. */
const dated: ReadonlySet<Page['pageType']> = new Set(['article', 'documentation'])

/**
 * Look further, where the dates by the headline give no day: for the first date line anywhere on an article's page
 * that leads nowhere else; where they give no month either, for the last change of the page.
 *
 * @param near those dates, ranked
 */
export function withFar(near: readonly Stamp[], page: Page, context: DateContext): readonly Stamp[] {
  const best = pick(near)
  if (best !== null && best.length >= dayLength) return near
  const first = page.pageType === 'article' ? firstDay(page, context) : []
  if (best !== null || first.length > 0) return [...first, ...near]
  return dated.has(page.pageType) ? [...near, ...lastChange(page.drafts, context)] : near
}

function firstDay(page: Page, context: DateContext): Stamp[] {
  const line = firstDate(page, context)
  return line.length > 0 ? line : dateline(page, context, FAR)
}

/** The last line that says when the page was changed: it stands in the footer. */
export function lastChange(drafts: readonly Draft[], context: DateContext): Stamp[] {
  let read = 0
  for (let at = drafts.length - 1; at >= 0 && read < MOST_BLOCKS; at--) {
    const { text, shape } = drafts[at]!
    if (shape.digits === 0 || text.length > LONGEST) continue
    read++
    const change = findDates(text, context).find(({ label }) => label === 'updated')
    if (change !== undefined && change.iso.length >= dayLength)
      return [stampOf(change, text, CHANGED_BLOCK, LAST_CHANGE)]
  }
  return []
}

/** What a date may be of besides the publication. */
const othersLabels: ReadonlySet<DateReading['label']> = new Set(['updated', 'current'] as const)

function firstDate({ drafts }: Page, context: DateContext): Stamp[] {
  for (const draft of drafts) {
    if (!canDate(draft)) continue
    const line = draft.links > 0 ? null : readDateLine(draft.text, context)
    const reading = line ?? labelled(draft, context)
    if (reading === null || isSpan(draft.text, reading)) continue
    if (!othersLabels.has(reading.label) && reading.iso.length >= dayLength) {
      return [stampOf(reading, draft.text, 'block', FAR)]
    }
  }
  return []
}

function labelled(draft: Draft, context: DateContext): DateReading | null {
  if (draft.linkChars > draft.text.length / 2) return null
  const readings = findDates(draft.text, context)
  const first = readings.find(({ label }) => label === 'published')
  const most = draft.role === 'body' ? FEW_WORDS : ENTRY_WORDS
  return first !== undefined && wordsBeside(draft, readings) <= most ? first : null
}

/** Every day that is printed anywhere: it may settle which day an ambiguous date is. */
export function printedDays({ drafts }: Page, context: DateContext): Set<string> {
  const days = new Set<string>()
  let read = 0
  for (const { text, shape } of drafts) {
    if (shape.digits === 0 || text.length > LONGEST) continue
    if (++read > MOST_BLOCKS) break
    for (const { iso, note } of findDates(text, context)) {
      if (note !== 'ambiguous') days.add(iso.slice(0, dayLength))
    }
  }
  return days
}
