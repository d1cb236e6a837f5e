import type { Draft } from '../../../types'
import type { FactGroup } from '../group'
import { proseSums, whole } from '../view'

/** How far each window reaches, in blocks. */
const windows = [2, 6, 12] as const
const shortWords = 6

/** The blocks before and after, the prose in windows on both sides, and runs of short blocks. */
export const neighbours: FactGroup = {
  names: [
    ...['words before', 'words after', 'words two before', 'words two after', 'prose before', 'prose after'],
    ...windows.flatMap((size) => [`prose in ${size} before`, `prose in ${size} after`]),
    ...[
      'short run',
      'place in short run',
      'share of page before',
      'share of prose before',
      'blocks from the end',
    ],
    ...['same end before', 'gap before', 'gap after'],
  ],
  fill(view, out, stride, at) {
    const { drafts } = view
    const total = drafts.length
    const prose = proseSums(drafts)
    const runs = shortRuns(drafts)
    const allProse = Math.max(1, whole(view.prose))
    for (let i = 0; i < total; i++) {
      const row = i * stride + at
      out[row] = wordsAt(drafts, i - 1)
      out[row + 1] = wordsAt(drafts, i + 1)
      out[row + 2] = wordsAt(drafts, i - 2)
      out[row + 3] = wordsAt(drafts, i + 2)
      out[row + 4] = i > 0 ? prose[i]! - prose[i - 1]! : 0
      out[row + 5] = i + 1 < total ? prose[i + 2]! - prose[i + 1]! : 0
      let place = row + 6
      for (const size of windows) {
        out[place++] = prose[i]! - prose[Math.max(0, i - size)]!
        out[place++] = prose[Math.min(total, i + 1 + size)]! - prose[i + 1]!
      }
      out[place++] = runs.length[i]!
      out[place++] = runs.place[i]!
      out[place++] = i / total
      out[place++] = prose[i]! / allProse
      out[place++] = total - i
      out[place++] = i > 0 && drafts[i - 1]!.shape.end === drafts[i]!.shape.end ? 1 : 0
      out[place++] = drafts[i]!.gap
      out[place++] = drafts[i + 1]?.gap ?? 9
    }
  },
}

function wordsAt(drafts: Draft[], i: number): number {
  return drafts[i]?.shape.words ?? 0
}

/** For each block: how long the run of short blocks around it is, and its place in it. */
function shortRuns(drafts: Draft[]): { length: Float32Array; place: Float32Array } {
  const length = new Float32Array(drafts.length)
  const place = new Float32Array(drafts.length)
  let start = 0
  for (let i = 0; i <= drafts.length; i++) {
    const short = i < drafts.length && drafts[i]!.shape.words <= shortWords
    if (short) continue
    for (let j = start; j < i; j++) {
      length[j] = i - start
      place[j] = j - start
    }
    start = i + 1
  }
  return { length, place }
}
