import { letterWords } from '../../../text/letter-words'
import type { FactGroup } from '../group'

/** Words of a structured text that are read: enough for an article, bounded for a page made to be slow. */
const wordsRead = 20_000

/** How much of the block the page's structured data says too: JSON-LD bodies and descriptions. */
export const structured: FactGroup = {
  names: [
    'in article body',
    'in product text',
    'in description',
    'page: words of article body',
    'page: words of product text',
  ],
  fill({ drafts, page, wordsOf }, out, stride, at) {
    const { articleBody, productDescription, description } = page.metadata
    const numbers: Numbers = new Map()
    const sources = [articleBody, productDescription, description].map((text) => pairsOf(text, numbers))
    const sizes = [sources[0]!.size, sources[1]!.size]
    const isSilent = sources.every((pairs) => pairs.size === 0)
    for (let i = 0; i < drafts.length; i++) {
      const row = i * stride + at
      out[row + 3] = sizes[0]!
      out[row + 4] = sizes[1]!
      if (isSilent) continue
      const own = wordsOf(i).map((word) => numbers.get(word) ?? unknown)
      for (let s = 0; s < sources.length; s++) out[row + s] = shareIn(own, sources[s]!)
    }
  },
}

/** A number for each different word of the structured texts. */
type Numbers = Map<string, number>

const unknown = -1
/** More than three texts can have: a pair of words is one number. */
const mostWords = 1 << 16

/** The pairs of neighbouring words of a text; its words are given numbers. */
function pairsOf(text: string | null, numbers: Numbers): Set<number> {
  const pairs = new Set<number>()
  if (text === null) return pairs
  let before = unknown
  for (const word of letterWords(text).slice(0, wordsRead)) {
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

function shareIn(words: readonly number[], pairs: ReadonlySet<number>): number {
  if (pairs.size === 0 || words.length < 2) return 0
  let found = 0
  for (let i = 0; i + 1 < words.length; i++) {
    const [one, two] = [words[i]!, words[i + 1]!]
    if (one !== unknown && two !== unknown && pairs.has(one * mostWords + two)) found++
  }
  return found / (words.length - 1)
}
