import { isEntryTime } from '../lines/entry-times'
import type { Line } from '../lines/line'
import { markRole } from '../lines/mark'

/** Times from which a text is one of entries. */
const ENTRIES = 3
/** Lines after a time in which the prose of its entry begins: a title and a name may stand between. */
const WITHIN = 3
/** Share of the page's prose that its entries hold: what is less is a list of other articles. */
const MOST = 0.7
/** Words of the title of an entry. */
const TITLE_WORDS = 16

const kept = { id: 'entry', words: 'belongs to an entry of a live blog' }

/**
 * Take in what the entries of a live blog say: paragraphs after a time of their own, short as they may be, and the
 * titles over them.
 *
 * @param lines the lines of a dump, its body chosen; roles are written
 */
export function keepEntries(lines: readonly Line[]): void {
  const times = lines.flatMap((line, at) => (isEntryTime(line) && leads(lines, at) ? [at] : []))
  if (times.length < ENTRIES || massOf(lines.slice(times[0])) < MOST * massOf(lines)) return
  for (const at of times) {
    const prose = at + 1 + lines.slice(at + 1, at + 1 + WITHIN).findIndex((line) => line.isProse)
    if (prose - at > 1) keepTitle(lines[at + 1] as Line)
    for (let i = prose; lines[i]?.isFree === true && lines[i]!.isProse; i++) keep(lines[i]!)
  }
}

/** Whether the prose of an entry stands under a time. */
function leads(lines: readonly Line[], at: number): boolean {
  const prose = lines.slice(at + 1, at + 1 + WITHIN).findIndex((line) => line.isFree && line.isProse)
  return prose >= 0 && lines.slice(at + 1, at + 1 + prose).every(({ date }) => date === null)
}

function keep(line: Line): void {
  if (line.draft.role === 'other') markRole(line, 'body', kept)
}

function keepTitle(line: Line): void {
  if (line.draft.role !== 'subhead' && line.isFree && line.isTitle && line.shape.words <= TITLE_WORDS)
    markRole(line, 'subhead', kept)
}

function massOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { mass }) => sum + mass, 0)
}
