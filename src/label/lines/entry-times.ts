import type { Role } from '../../types'
import type { Line } from './line'
import { markRole } from './mark'

/** Times from which a text is one of entries: a single one may be anything. */
const ENTRIES = 3
/** Lines after a time in which its entry begins, and words of an entry's paragraph. */
const NEXT_LINES = 3
const ENTRY_WORDS = 12
/** Characters of a time with its zone. */
const TIME_CHARS = 20

const clock = /^(?:kl\.? ?|um )?(\d{1,2})[:.h](\d{2})(?: ?(?:uhr|h|[ap]\.?m\.?))?(?: [a-z]{2,4})?$/i

const by = { id: 'entry-time', words: 'is the time of an entry' }
/** What such a line is taken for: text, a title between paragraphs, or nothing. */
const doubtful: ReadonlySet<Role> = new Set(['body', 'subhead', 'other'] as const)

/**
 * Label the times of a live blog's entries: "14:32", "9.05 Uhr", "4:15 pm ET" alone on their lines, prose of the body
 * after each.
 *
 * @param lines the lines of a page, its body and front matter labelled; roles are written
 */
export function labelEntryTimes(lines: readonly Line[]): void {
  const times = lines.filter((line, at) => isClock(line) && mayBe(line) && leads(lines, at))
  if (times.length < ENTRIES) return
  for (const line of times) if (line.draft.role !== 'timestamp') markRole(line, 'timestamp', by)
}

/** Whether a line is a clock time and no more. */
export function isClock({ text }: Line): boolean {
  const found = text.length <= TIME_CHARS ? clock.exec(text) : null
  return found !== null && Number(found[1]) <= 24 && Number(found[2]) <= 59
}

function mayBe({ draft: { role } }: Line): boolean {
  return role === 'timestamp' || doubtful.has(role)
}

/** Whether a line is a clock time, with its day or without, and does not say whose it is. */
export function isEntryTime(line: Line): boolean {
  const { date } = line
  return date === null ? isClock(line) : date.label === undefined && date.iso.includes('T')
}

function leads(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + NEXT_LINES)
  return next.some(({ draft, shape }) => draft.role === 'body' && shape.words >= ENTRY_WORDS)
}
