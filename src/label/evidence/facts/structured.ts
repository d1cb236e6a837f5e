import { phraseWords } from '../../../text/phrase-words'
import type { FactGroup } from '../group'

/** UTF-16 units of a structured text that are read: enough for an article, bounded for a page made to be slow. */
const unitsRead = 120_000

/** How much of the block the page's structured data says too: JSON-LD bodies and descriptions. */
export const structured: FactGroup = {
  names: [
    'in article body',
    'in product text',
    'in description',
    'page: words of article body',
    'page: words of product text',
  ],
  fill({ drafts, page, openings }, out, stride, at) {
    const { articleBody, productDescription, description } = page.metadata
    const numbers: Numbers = new Map()
    const sources = [articleBody, productDescription, description].map((text) => pairsOf(text, numbers))
    const sizes = [sources[0]!.size, sources[1]!.size]
    const isSilent = sources.every((pairs) => pairs.size === 0)
    for (let i = 0; i < drafts.length; i++) {
      const row = i * stride + at
      out[row + 3] = sizes[0]!
      out[row + 4] = sizes[1]!
      if (!isSilent) countPairs(openings[i]!, numbers, sources, out, row)
    }
  },
}

/** A number for each different word of the structured texts. */
type Numbers = Map<string, number>

const unknown = -1
/** More different words than three texts can have: a pair of them is one number. */
const mostWords = 1 << 20

/** The pairs of neighbouring words of a text; its words are given numbers. */
function pairsOf(text: string | null, numbers: Numbers): Set<number> {
  const pairs = new Set<number>()
  if (text === null) return pairs
  let before = unknown
  for (const word of phraseWords(text.slice(0, unitsRead))) {
    let number = numbers.get(word)
    if (number === undefined) {
      number = numbers.size
      numbers.set(word, number)
    }
    if (before !== unknown) pairs.add(before * mostWords + number)
    before = number
  }
  return pairs
}

/** Write the share of a block's pairs of words that each source has. */
function countPairs(
  words: readonly string[],
  numbers: Numbers,
  sources: readonly ReadonlySet<number>[],
  out: Float32Array,
  row: number,
): void {
  let before = unknown
  for (const word of words) {
    const number = numbers.get(word) ?? unknown
    if (before !== unknown && number !== unknown) {
      const pair = before * mostWords + number
      for (let s = 0; s < sources.length; s++) if (sources[s]!.has(pair)) out[row + s]! += 1
    }
    before = number
  }
  for (let s = 0; s < sources.length; s++) out[row + s]! /= Math.max(1, words.length - 1)
}
