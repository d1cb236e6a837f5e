import type { Box, Page } from '../../types'
import { hintBit } from '../../vocabulary/hints'
import type { Line } from '../lines/line'
import { dropLines } from '../lines/mark'
import { hasPrice } from '../page/counts'

/** Odds from which a page sells one product. */
const productOdds = 0.5

const review = hintBit('review')

const reviewed = { id: 'reviews', words: 'stands among the reviews of a product' }

/**
 * Take out what buyers say below a product: prose in the first person, often more of it than of the shop's own.
 * On other pages reviews and testimonials are content as often as not.
 *
 * @param lines the weighed blocks of an HTML page
 */
export function dropReviews(lines: readonly Line[], { product }: Page['typeOdds']): void {
  if (product < productOdds) return
  dropLines(
    lines.filter(({ draft: { box } }) => box !== null && (box.near & review) !== 0),
    reviewed,
  )
}

/** Blocks of a card: a name and a price at least; a box of more is a section of the page. */
const cardBlocks = { least: 2, most: 12 }
/** Cards that look alike from which they are other goods and not the one sold. */
const leastCards = 4

const otherGoods = { id: 'other-goods', words: 'stands in one of several cards with a price' }

/**
 * Take out the cards of other goods on the page of a product: boxes that look alike, each with a price.
 *
 * @param lines the weighed blocks of an HTML page, by index
 * @param boxes its elements
 */
export function dropOtherGoods(
  lines: readonly Line[],
  { boxes, typeOdds }: Pick<Page, 'boxes' | 'typeOdds'>,
): void {
  if (typeOdds.product < productOdds) return
  const groups = new Map<number, Box[]>()
  for (const card of cardsOf(lines, boxes)) {
    const group = groups.get(card.signature)
    if (group) group.push(card)
    else groups.set(card.signature, [card])
  }
  const taken = new Set<Line>()
  for (const group of groups.values()) {
    if (group.length < leastCards) continue
    for (const { first, end } of group) for (const line of lines.slice(first, end)) taken.add(line)
  }
  dropLines(taken, otherGoods)
}

function cardsOf(lines: readonly Line[], boxes: readonly Box[]): Box[] {
  const before = new Int32Array(lines.length + 1)
  lines.forEach(({ draft }, at) => {
    before[at + 1] = before[at]! + Number(hasPrice(draft))
  })
  return boxes.filter(({ first, end }) => {
    const blocks = end - first
    return blocks >= cardBlocks.least && blocks <= cardBlocks.most && before[end]! > before[first]!
  })
}
