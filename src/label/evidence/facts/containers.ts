import type { Box } from '../../../types'
import type { FactGroup } from '../group'
import { proseOf, type View, whole, within } from '../view'

const levels = ['own box', 'parent', 'grandparent', 'third box up'] as const
const measures = ['blocks', 'words', 'prose share', 'link share', 'share of page prose', 'media'] as const

/** A box that holds this share of the page's prose is big: where the article may be. */
const bigShare = 0.3

/** The boxes around the block: how much stands in them, how much of it is prose, how much links. */
export const containers: FactGroup = {
  names: [
    ...levels.flatMap((level) => measures.map((measure) => `${level}: ${measure}`)),
    ...['levels to big box', 'big box: link share', 'big box: prose share', 'big box: share of page words'],
    ...['levels to best box', 'best box: share of page prose', 'depth'],
  ],
  fill(view, out, stride, at) {
    const { drafts } = view
    const best = bestBox(view)
    const rows = new Map<Box, Float32Array>()
    for (let i = 0; i < drafts.length; i++) {
      const { box } = drafts[i]!
      if (!box) continue
      let row = rows.get(box)
      if (!row) {
        row = boxRow(view, box, best)
        rows.set(box, row)
      }
      out.set(row, i * stride + at)
    }
  },
}

function boxRow(view: View, box: Box, best: Box | null): Float32Array {
  const row = new Float32Array(levels.length * measures.length + 7)
  const allProse = Math.max(1, whole(view.prose))
  let at: Box | null = box
  let place = 0
  for (let level = 0; level < levels.length; level++) {
    const from: Box = at ?? box
    const words = within(view.words, from)
    row[place++] = within(view.count, from)
    row[place++] = words
    row[place++] = within(view.prose, from) / Math.max(1, words)
    row[place++] = within(view.linkChars, from) / Math.max(1, within(view.chars, from))
    row[place++] = within(view.prose, from) / allProse
    row[place++] = from.media
    at = at?.parent ?? null
  }
  let up = 0
  let big: Box = box
  while (big.parent && within(view.prose, big) < bigShare * allProse) {
    big = big.parent
    up++
  }
  row[place++] = up
  row[place++] = within(view.linkChars, big) / Math.max(1, within(view.chars, big))
  row[place++] = within(view.prose, big) / Math.max(1, within(view.words, big))
  row[place++] = within(view.words, big) / Math.max(1, whole(view.words))
  row[place++] = levelsTo(box, best)
  row[place++] = best ? within(view.prose, best) / allProse : 0
  row[place] = box.depth
  return row
}

/** Boxes between a box and the one it stands in; 99 where it does not. */
function levelsTo(box: Box, target: Box | null): number {
  let up = 0
  for (let at: Box | null = box; at; at = at.parent, up++) if (at === target) return up
  return 99
}

/** What a block gives to the boxes around it, nearest first: a paragraph speaks for its parent. */
const gifts = [0.6, 1, 0.5, 0.25] as const

/** The box whose near blocks hold the most prose, links deducted: where a single container would be. */
function bestBox(view: View): Box | null {
  const scores = new Float64Array(view.page.boxes.length)
  for (const draft of view.drafts) {
    const prose = proseOf(draft) * (1 - draft.linkChars / Math.max(1, draft.shape.chars))
    if (prose === 0) continue
    let at = draft.box
    for (let level = 0; at && level < gifts.length; level++, at = at.parent)
      scores[at.index]! += prose * gifts[level]!
  }
  let best: Box | null = null
  for (const box of view.page.boxes) {
    if (best === null || scores[box.index]! > scores[best.index]!) best = box
  }
  return best
}
