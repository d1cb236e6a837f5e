import { wordKinds } from '../../../vocabulary/words'
import type { FactGroup } from '../group'

/** What the block's words are about: how many of its first words are of each kind. */
export const wording: FactGroup = {
  names: wordKinds.map((kind) => `${kind} words`),
  fill({ drafts, kinds, kindCounts }, out, stride, at) {
    const width = wordKinds.length
    for (let i = 0; i < drafts.length; i++) {
      if (kinds[i] === 0) continue
      const row = i * stride + at
      for (let kind = 0; kind < width; kind++) out[row + kind] = kindCounts[i * width + kind]!
    }
  },
}
