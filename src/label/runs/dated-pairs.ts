import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isLate } from '../lines/prose'
import { noiseKind } from '../noise/registry'
import type { Dump, RunRule } from './rule'

/** Titles with a date each that make a list between paragraphs. */
const PAIRS = 2
/** Words of a title at least, and of the heading over the list at most. */
const TITLE_WORDS = 3
const HEADING_WORDS = 6

/** Titles with a date under each between the paragraphs of an article are others, whatever stands over them. */
export const datedPairs: RunRule = {
  id: 'dated-pairs',
  words: 'stands in a list of titles with dates between paragraphs',
  apply(dump) {
    const { lines, prose } = dump
    for (let at = prose.start + 1; at < prose.end && !isLate(prose, at); at++) {
      const end = endOfPairs(dump, at)
      if (end - at < 2 * PAIRS) continue
      const heading = lines[at - 1] as Line
      const isHeaded = heading.isFree && heading.isTitle && heading.shape.words <= HEADING_WORDS
      markNoise(lines.slice(isHeaded ? at - 1 : at, end), 'related', datedPairs)
      at = end - 1
    }
  },
}

/** Where the pairs that begin at a line end; the line itself where none does. */
function endOfPairs({ lines, prose }: Dump, at: number): number {
  let end = at
  while (end + 1 < prose.end && isItem(lines[end] as Line) && isDate(lines[end + 1] as Line)) end += 2
  return end
}

function isItem(line: Line): boolean {
  return (
    line.isFree &&
    line.isTitle &&
    !line.isProse &&
    line.shape.words >= TITLE_WORDS &&
    noiseKind(line) === null
  )
}

function isDate(line: Line): boolean {
  return line.isFree && line.date !== null
}
