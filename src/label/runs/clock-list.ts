import { isClock } from '../lines/entry-times'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isLate } from '../lines/prose'
import type { RunRule } from './rule'

/** Times with a title each that make a ticker, and words of a title. */
const ITEMS = 3
const TITLE_WORDS = 3

/** "14:52 Uhr", and on the next line a title, again and again before or after the article: a ticker of other news. */
export const clockLists: RunRule = {
  id: 'clock-list',
  words: 'is an item of a list of titles with a clock time over each',
  apply({ lines, prose }) {
    for (let at = 0; at < lines.length; at++) {
      const isLater = isLate(prose, at)
      // Times between paragraphs are those of a live blog.
      if (!isLater && at >= prose.start) continue
      const end = endOfItems(lines, at, isLater ? lines.length : prose.start)
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
