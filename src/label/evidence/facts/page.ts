import { signalNames } from '../../page/signals'
import { pageTypes } from '../../page/type'
import type { FactGroup } from '../group'
import { whole } from '../view'

/** The page as a whole: facts that are the same for all its blocks. */
export const pageFacts: FactGroup = {
  names: ['page: blocks', 'page: words', 'page: prose', 'page: prose share', 'page: words a block'],
  fill(view, out, stride, at) {
    const words = whole(view.words)
    const prose = whole(view.prose)
    const blocks = view.drafts.length
    spread(
      [blocks, words, prose, prose / Math.max(1, words), words / Math.max(1, blocks)],
      blocks,
      out,
      stride,
      at,
    )
  },
}

/** The facts that say how likely each page type is. */
export const typeNames: readonly string[] = pageTypes.map((type) => `page: odds of ${type}`)

/** The page's mark-up, address and structured data. */
export const pageMarkup: FactGroup = {
  names: ['page: link share', 'page: headings', 'page: boxes', ...signalNames, ...typeNames],
  fill(view, out, stride, at) {
    const links = whole(view.linkChars) / Math.max(1, whole(view.chars))
    const row = [
      links,
      whole(view.headings),
      view.page.boxes.length,
      ...view.page.signals,
      ...pageTypes.map((type) => view.page.typeOdds[type]),
    ]
    spread(row, view.drafts.length, out, stride, at)
  },
}

function spread(row: readonly number[], rows: number, out: Float32Array, stride: number, at: number): void {
  // Between typed arrays a copy is one move of memory.
  const values = Float32Array.from(row)
  for (let i = 0; i < rows; i++) out.set(values, i * stride + at)
}
