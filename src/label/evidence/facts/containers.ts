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
    const bigs = bigBoxes(view)
    // Blocks of one box follow each other: its row is worked out once and copied down.
    let before: Box | null = null
    for (let i = 0; i < drafts.length; i++) {
      const { box } = drafts[i]!
      const row = i * stride + at
      if (box && box === before) out.copyWithin(row, row - stride, row - stride + width)
      else if (box) fillRow(view, box, best, bigs, out, row)
      before = box
    }
  },
}

const width = levels.length * measures.length + 7

function fillRow(
  view: View,
  box: Box,
  best: Box | null,
  bigs: readonly Box[],
  out: Float32Array,
  row: number,
): void {
  const allProse = Math.max(1, whole(view.prose))
  let place = row
  let at: Box | null = box
  for (let level = 0; level < levels.length; level++) {
    // Past the outermost box the block's own stands in.
    const from = at ?? box
    const words = within(view.words, from)
    const prose = within(view.prose, from)
    out[place++] = within(view.count, from)
    out[place++] = words
    out[place++] = prose / Math.max(1, words)
    out[place++] = within(view.linkChars, from) / Math.max(1, within(view.chars, from))
    out[place++] = prose / allProse
    out[place++] = from.media
    at = at?.parent ?? null
  }
  const big = bigs[box.index]!
  const words = within(view.words, big)
  out[place++] = levelsTo(box, big)
  out[place++] = within(view.linkChars, big) / Math.max(1, within(view.chars, big))
  out[place++] = within(view.prose, big) / Math.max(1, words)
  out[place++] = words / Math.max(1, whole(view.words))
  out[place++] = levelsTo(box, best)
  out[place++] = best ? within(view.prose, best) / allProse : 0
  out[place] = box.depth
}

/** For each box the nearest big one: itself or one around it. */
function bigBoxes(view: View): Box[] {
  const least = bigShare * Math.max(1, whole(view.prose))
  const bigs: Box[] = []
  // A box stands behind the one it is in.
  for (const box of view.page.boxes) {
    const isBig = !box.parent || within(view.prose, box) >= least
    bigs[box.index] = isBig ? box : bigs[box.parent!.index]!
  }
  return bigs
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
