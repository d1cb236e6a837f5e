import type { FactGroup } from '../group'

/** Words of a structured text that are read: enough for an article, bounded for a page made to be slow. */
const wordsRead = 20_000
const notWord = /[^\p{L}\p{N}]+/u

/** How much of the block the page's structured data says too: JSON-LD bodies and descriptions. */
export const structured: FactGroup = {
  names: [
    'in article body',
    'in product text',
    'in description',
    'page: words of article body',
    'page: words of product text',
  ],
  markup: true,
  fill({ drafts, page }, out, stride, at) {
    const { articleBody, productDescription, description } = page.metadata
    const sources = [articleBody, productDescription, description].map(pairsOf)
    const sizes = [sources[0]!.size, sources[1]!.size]
    const isSilent = sources.every((pairs) => pairs.size === 0)
    for (let i = 0; i < drafts.length; i++) {
      const row = i * stride + at
      out[row + 3] = sizes[0]!
      out[row + 4] = sizes[1]!
      if (isSilent) continue
      const words = split(drafts[i]!.text)
      for (let s = 0; s < sources.length; s++) out[row + s] = shareIn(words, sources[s]!)
    }
  },
}

/** The pairs of neighbouring words of a text. */
function pairsOf(text: string | null): Set<string> {
  const pairs = new Set<string>()
  if (text === null) return pairs
  const words = split(text)
  for (let i = 0; i + 1 < words.length; i++) pairs.add(`${words[i]} ${words[i + 1]}`)
  return pairs
}

function shareIn(words: readonly string[], pairs: ReadonlySet<string>): number {
  if (pairs.size === 0 || words.length < 2) return 0
  let found = 0
  for (let i = 0; i + 1 < words.length; i++) if (pairs.has(`${words[i]} ${words[i + 1]}`)) found++
  return found / (words.length - 1)
}

function split(text: string): string[] {
  return text.toLowerCase().split(notWord, wordsRead).filter(Boolean)
}
