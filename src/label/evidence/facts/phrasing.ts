import { Phrase } from '../../../vocabulary/phrases'
import type { Line } from '../../lines/line'
import type { FactGroup } from '../group'

/** Words from which a block is a paragraph, whose phrases say nothing of what it is for. */
const paragraphWords = 40

const kinds = Object.keys(Phrase) as (keyof typeof Phrase)[]

/** The kinds of phrases the block is (3), begins with (2) or holds (1). */
export const phrasing: FactGroup = {
  names: kinds.map((kind) => `${kind} phrase`),
  fill({ lines }, out, stride, at) {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!
      if (line.shape.words > paragraphWords) continue
      const { whole, start, inside } = line.hits
      if (inside === 0) continue
      const row = i * stride + at
      for (let k = 0; k < kinds.length; k++) {
        const bit = Phrase[kinds[k]!]
        out[row + k] = (whole & bit) !== 0 ? 3 : (start & bit) !== 0 ? 2 : (inside & bit) !== 0 ? 1 : 0
      }
    }
  },
}

/** Kinds of noise whose heading speaks for what comes after it. */
const announcing = ['related', 'ranking', 'comments', 'bio', 'promo', 'social', 'tags', 'copyright'] as const
/** Words up to which a line may announce what follows. */
const announcementWords = 10
/** Where nothing was announced. */
const never = 99

/** How many blocks ago each kind of noise was announced by a short line of its own. */
export const announced: FactGroup = {
  names: announcing.map((kind) => `blocks since ${kind} line`),
  fill({ lines }, out, stride, at) {
    const last = announcing.map(() => Number.NEGATIVE_INFINITY)
    for (let i = 0; i < lines.length; i++) {
      const row = i * stride + at
      for (let k = 0; k < announcing.length; k++) out[row + k] = Math.min(never, i - last[k]!)
      const hits = announcement(lines[i]!)
      if (hits === 0) continue
      for (let k = 0; k < announcing.length; k++) if ((hits & Phrase[announcing[k]!]) !== 0) last[k] = i
    }
  },
}

function announcement(line: Line): number {
  return line.shape.words > announcementWords ? 0 : line.hits.whole | line.hits.start
}
