import { hintNames } from '../../../vocabulary/hints'
import { landmarks } from '../../../vocabulary/landmarks'
import type { FactGroup } from '../group'

/** What stands around the block by name or role: nav, article, footer and so on. */
export const around: FactGroup = {
  names: landmarks.map((name) => `in ${name}`),
  markup: true,
  fill({ drafts }, out, stride, at) {
    for (let i = 0; i < drafts.length; i++) {
      const marks = drafts[i]!.box?.marks ?? 0
      const row = i * stride + at
      for (let bit = 0; bit < landmarks.length; bit++) out[row + bit] = (marks >>> bit) & 1
    }
  },
}

/** What class names around the block say: 3 on itself, 2 within two levels, 1 further up, 0 nowhere. */
export const hinted: FactGroup = {
  names: hintNames.map((name) => `${name} class`),
  markup: true,
  fill({ drafts }, out, stride, at) {
    for (let i = 0; i < drafts.length; i++) {
      const { box, inner } = drafts[i]!
      const own = (box?.hints ?? 0) | inner
      const near = box?.near ?? 0
      const all = box?.all ?? 0
      const row = i * stride + at
      for (let bit = 0; bit < hintNames.length; bit++) {
        out[row + bit] = (own >>> bit) & 1 ? 3 : (near >>> bit) & 1 ? 2 : (all >>> bit) & 1
      }
    }
  },
}
