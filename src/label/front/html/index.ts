import { slugText } from '../../../text/address'
import { textKey } from '../../../text/normalize'
import type { Draft, Page, ResolvedOptions } from '../../../types'
import type { Line } from '../../lines/line'
import { noiseKind } from '../../noise/registry'
import {
  labelBareName,
  labelByline,
  labelBylineApart,
  labelBylineAtEnd,
  labelBylineBefore,
  labelNameWithOutlet,
  namesOfMetadata,
} from './byline'
import { findDek } from './dek'
import { withoutExtras } from './extras'
import { findHeadline, type HeadlineBlock } from './headline'
import { findLargeType } from './large-type'
import type { KnownName } from './names'
import { findBodyStart, frontZone, give } from './zone'

/** The names of the elements left out say that the rest is the headline. */
const WITHOUT_EXTRAS = 0.92

/**
 * Label the front matter of an HTML page: headline, its repeats, byline, timestamp and dek.
 *
 * @param page drafts whose body blocks are chosen; their roles are written
 * @param lines the same drafts as lines
 * @param options of them `url` counts
 */
export function labelHtmlFront(page: Page, lines: readonly Line[], options: ResolvedOptions): void {
  const { drafts } = page
  const headline =
    findHeadline(page, slugText(options.url ?? ''), findBodyStart(drafts, 0)) ?? setLarge(drafts)
  if (headline !== null) labelHeadline(drafts, headline)
  const start = headline === null ? 0 : headline.draft.index + 1
  const zone = frontZone(drafts, start, findBodyStart(drafts, start))
  const names = namesOfMetadata(page)
  const rest = zone.filter((draft) => !labelSmall(lines[draft.index] as Line, names))
  if (headline !== null) labelDatesAbove(lines, headline.draft.index)
  if (!zone.some(({ role }) => role === 'byline')) labelBylineElsewhere(page, zone, start, names)
  if (headline !== null)
    labelDek(
      page,
      headline.draft,
      rest.filter(({ role, kind }) => role !== 'byline' && kind !== 'media'),
      lines,
    )
}

function setLarge(drafts: readonly Draft[]): HeadlineBlock | null {
  const draft = findLargeType(drafts)
  return draft && { draft, points: 0, agrees: false }
}

function labelHeadline(drafts: Draft[], { draft, agrees }: HeadlineBlock): void {
  give(draft, 'headline', 'headline', agrees ? 'a heading that agrees with the title' : 'the page heading')
  const bare = withoutExtras(draft)
  if (bare !== null) draft.value = { text: bare, certainty: WITHOUT_EXTRAS }
  labelRepeats(drafts, draft)
}

/** Blocks above a headline in which its date stands, as on papers of old. */
const ABOVE = 3

/** What the body holds above the headline is its date, where it is a date and nothing else. */
function labelDatesAbove(lines: readonly Line[], headline: number): void {
  for (const line of lines.slice(Math.max(0, headline - ABOVE), headline)) {
    if (line.draft.role === 'body' && line.date !== null)
      give(line.draft, 'timestamp', 'timestamp', 'a date above the headline')
  }
}

/** Label the dek; what says the description beside it is the summary. */
function labelDek(page: Page, headline: Draft, zone: Draft[], lines: readonly Line[]): void {
  // What says by its words that it is noise (a notice, a disclosure, a trail) is no dek.
  const dek = findDek(page, headline, zone, ({ index }) => noiseKind(lines[index] as Line) !== null)
  if (dek === null) return
  give(dek, 'dek', 'dek', 'printed with the headline')
  const description = textKey(page.metadata.description ?? '')
  const summary = zone.find(
    (draft) => draft !== dek && draft.index < dek.index && textKey(draft.text) === description,
  )
  if (summary !== undefined) give(summary, 'summary', 'summary', 'the description, printed besides the dek')
}

/** Where the front matter has no clear byline: above the headline, a name with its outlet or alone, or after the body. */
function labelBylineElsewhere(page: Page, zone: Draft[], start: number, names: readonly KnownName[]): void {
  const { drafts } = page
  const found =
    (start > 0 && labelBylineBefore(drafts, start - 1, names)) ||
    labelNameWithOutlet(zone, page.metadata.siteNames) ||
    labelBareName(drafts, zone)
  if (!found && !labelBylineAtEnd(drafts, start + zone.length)) labelBylineApart(page, start)
}

/** Label a byline or timestamp; false where a block is neither. */
function labelSmall(line: Line, names: readonly KnownName[]): boolean {
  const { draft } = line
  if (draft.role === 'headline' || draft.role === 'duplicate') return true
  if (draft.kind === 'media' || draft.kind === 'caption') return false
  if (labelByline(draft, names)) return true
  if (line.date === null) return false
  give(draft, 'timestamp', 'timestamp', 'a date and nothing else')
  return true
}

function labelRepeats(drafts: Draft[], headline: Draft): void {
  const key = textKey(headline.text)
  for (const draft of drafts) {
    if (draft === headline || Math.abs(draft.text.length - headline.text.length) > 4) continue
    if (textKey(draft.text) === key) give(draft, 'duplicate', 'duplicate', 'the headline again')
  }
}
