import { isEntryTime } from '../../lines/entry-times'
import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'

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
  const entries = lines.flatMap((line, at) => {
    const prose = isEntryTime(line) ? proseAfter(lines, at) : -1
    return prose < 0 ? [] : [{ at, prose }]
  })
  if (entries.length < ENTRIES || massOf(lines.slice(entries[0]?.at)) < MOST * massOf(lines)) return
  for (const { at, prose } of entries) {
    if (prose - at > 1) keepTitle(lines[at + 1] as Line)
    for (let i = prose; lines[i]?.isFree === true && lines[i]!.isProse; i++) keep(lines[i]!)
  }
}

/** Where the prose of an entry begins under its time; -1 where no prose stands there, or another time first. */
function proseAfter(lines: readonly Line[], at: number): number {
  for (let i = at + 1; i <= at + WITHIN; i++) {
    const line = lines[i]
    if (line === undefined || (!line.isProse && line.date !== null)) return -1
    if (line.isFree && line.isProse) return i
  }
  return -1
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
