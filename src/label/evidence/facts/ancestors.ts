import { hintNames } from '../../../vocabulary/hints'
import { landmarks } from '../../../vocabulary/landmarks'
import type { FactGroup } from '../group'

/** What stands around the block by name or role: nav, article, footer and so on. */
export const around: FactGroup = {
  names: landmarks.map((name) => `in ${name}`),
  fill({ drafts }, out, stride, at) {
    for (let i = 0; i < drafts.length; i++) {
      const marks = drafts[i]!.box?.marks ?? 0
      const row = i * stride + at
      mark(out, row, marks, 1)
    }
  },
}

/** What class names around the block say: 3 on itself, 2 within two levels, 1 further up, 0 nowhere. */
export const hinted: FactGroup = {
  names: hintNames.map((name) => `${name} class`),
  fill({ drafts }, out, stride, at) {
    for (let i = 0; i < drafts.length; i++) {
      const { box, inner } = drafts[i]!
      const own = (box?.hints ?? 0) | inner
      const near = box?.near ?? 0
      const all = box?.all ?? 0
      const row = i * stride + at
      mark(out, row, all, 1)
      mark(out, row, near, 2)
      mark(out, row, own, 3)
    }
  },
}

/** Write a value at the place of every bit that is set; the others are 0 already. */
function mark(out: Float32Array, row: number, bits: number, value: number): void {
  for (let left = bits; left !== 0; left &= left - 1) out[row + 31 - Math.clz32(left & -left)] = value
}
