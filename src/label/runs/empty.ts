import { dropLines } from '../lines/mark'
import type { RunRule } from './rule'

/** A mark of a list that nothing stands after. */
const bareMark = /^[-*+•·–—]$/

/** Lines of a dump without words: a picture, a link that held an icon, an item of a list that did. */
export const emptyLines: RunRule = {
  id: 'empty-line',
  words: 'says nothing: a picture, a link without words, an empty item',
  apply({ lines }) {
    dropLines(
      lines.filter(({ isFree, text }) => isFree && (text === '' || bareMark.test(text))),
      emptyLines,
    )
  },
}
