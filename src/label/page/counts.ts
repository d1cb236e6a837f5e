import type { Box, Draft, Page } from '../../types'
import { landmarkBit } from '../../vocabulary/landmarks'

/** Counts over the blocks of a page. */
export const textSignals: readonly string[] = [
  ...[
    'page: first headings',
    'page: second headings',
    'page: code blocks',
    'page: table rows',
    'page: list items',
  ],
  ...[
    'page: pictures',
    'page: questions',
    'page: prices',
    'page: numbers',
    'page: short blocks',
    'page: long blocks',
  ],
  ...['page: most cards', 'page: words of cards', 'page: noscript words'],
]

const noscriptBit = landmarkBit('noscript')
const shortWords = 5
const longWords = 25
/** The least blocks in a box for it to be a card. */
const cardBlocks = 2
const price = /[$€£¥₹]\s?\d|\d\s?(?:€|kr|zł|USD|EUR)/
/** Words of a block from which a price in it is an amount in a sentence. */
const priceWords = 12

/** Count what `textSignals` names. */
export function countText({ drafts, boxes }: Pick<Page, 'drafts' | 'boxes'>): number[] {
  const total = Math.max(1, drafts.length)
  let [h1, h2, code, rows, items, pictures, questions, prices, digits, short, long, noscript] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
  for (const { kind, level, shape, text, box } of drafts) {
    if (level === 1) h1++
    else if (level === 2) h2++
    if (kind === 'code') code++
    else if (kind === 'tableRow') rows++
    else if (kind === 'listItem') items++
    else if (kind === 'media') pictures++
    if (text.endsWith('?')) questions++
    if (hasPrice({ shape, text })) prices++
    digits += shape.digits
    if (shape.words <= shortWords) short++
    else if (shape.words >= longWords) long++
    if (box && (box.marks & noscriptBit) !== 0) noscript += shape.words
  }
  const cards = mostCards(boxes)
  return [
    h1,
    h2,
    code,
    rows,
    items,
    pictures,
    questions,
    prices,
    digits / total,
    short / total,
    long,
    cards.count,
    cards.blocks,
    noscript,
  ]
}

/** Whether a block is a price, or a few words with one. */
export function hasPrice({ shape, text }: Pick<Draft, 'shape' | 'text'>): boolean {
  return shape.digits > 0 && shape.words < priceWords && price.test(text)
}

/** The kind of box with several blocks each that stands most often on the page. */
function mostCards(boxes: Box[]): { count: number; blocks: number } {
  const groups = new Map<number, { count: number; blocks: number }>()
  let most = { count: 0, blocks: 0 }
  for (const { signature, first, end } of boxes) {
    if (end - first < cardBlocks) continue
    const group = groups.get(signature) ?? { count: 0, blocks: 0 }
    group.count++
    group.blocks += end - first
    groups.set(signature, group)
    if (group.count > most.count) most = group
  }
  return { count: most.count, blocks: most.blocks / Math.max(1, most.count) }
}
