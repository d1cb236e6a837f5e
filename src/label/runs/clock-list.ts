import { isClock } from '../lines/entry-times'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import type { RunRule } from './rule'

/** Times with a title each that make a ticker, and words of a title. */
const ITEMS = 3
const TITLE_WORDS = 3

/** "14:52 Uhr", and on the next line a title, again and again before the article: a ticker of other news. */
export const clockLists: RunRule = {
  id: 'clock-list',
  words: 'is an item of a list of titles with a clock time over each',
  apply({ lines, prose }) {
    for (let at = 0; at < prose.start; at++) {
      const end = endOfItems(lines, at, prose.start)
      if (end - at < 2 * ITEMS) continue
      markNoise(lines.slice(at, end), 'related', clockLists)
      at = end - 1
    }
  },
}

/** Where the items that begin at a line end; the line itself where none does. */
function endOfItems(lines: readonly Line[], from: number, limit: number): number {
  let end = from
  while (end + 1 < limit && isItem(lines[end] as Line, lines[end + 1] as Line)) end += 2
  return end
}

function isItem(time: Line, title: Line): boolean {
  return time.isOpen && isClock(time) && title.isOpen && title.shape.words >= TITLE_WORDS && title.isTitle
}
