import { type DateContext, findDates, readDateLine } from '../../text/date'
import type { Draft, Page, Role } from '../../types'
import { type Stamp, stampOf } from './stamp'

/** Blocks before and after the headline in which a date line is the article's own (0.93 right there). */
const BEFORE = 4
const AFTER = 12
/** Without a headline, blocks at the top. */
const TOP = 12
/** Worth of a date line: labelled as timestamp or in a byline, near the headline, elsewhere. */
const TIMESTAMP = 0.97
const BYLINE = 0.9
const NEAR = 0.9
/** More than this share of its characters in links: it belongs to what it leads to. */
const LINKED = 0.5

/** Roles whose dates are of something else. */
const othersDates: ReadonlySet<Role> = new Set([
  'related',
  'ranking',
  'promo',
  'comments',
  'copyright',
  'navigation',
  'ad',
  'consent',
  'bio',
  'caption',
])

/** What the visible dates of a page say: when it was published, and when it was changed. */
export interface VisibleStamps {
  published: Stamp[]
  modified: Stamp[]
}

/** Read the dates printed by the headline. */
export function visibleStamps({ drafts }: Page, context: DateContext): VisibleStamps {
  const found: VisibleStamps = { published: [], modified: [] }
  const headline = drafts.findIndex(({ role }) => role === 'headline')
  const from = headline < 0 ? 0 : Math.max(0, headline - BEFORE)
  const to = headline < 0 ? TOP : headline + AFTER
  drafts.forEach((draft, at) => {
    if (draft.role === 'timestamp' || draft.role === 'byline') add(found, draft, context)
    else if (at >= from && at <= to && !isOthers(draft)) add(found, draft, context)
  })
  return found
}

function isOthers({ role, linkChars, text }: Draft): boolean {
  return othersDates.has(role) || linkChars > text.length * LINKED
}

function add(found: VisibleStamps, { role, text }: Draft, context: DateContext): void {
  const certainty = role === 'timestamp' ? TIMESTAMP : role === 'byline' ? BYLINE : NEAR
  const line = role === 'byline' ? null : readDateLine(text, context)
  if (line === null && role !== 'byline') return
  const readings = findDates(text, context)
  for (const reading of readings.length > 0 || line === null ? readings : [line]) {
    const list = reading.label === 'updated' ? found.modified : found.published
    list.push(stampOf(reading, text, 'block', certainty))
  }
}
