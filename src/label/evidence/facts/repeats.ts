import type { Box, Draft } from '../../../types'
import type { FactGroup } from '../group'
import { proseOf, within } from '../view'

/** Boxes up from a block in which a repeated card is looked for. */
const cardLevels = 6

/** Blocks and boxes that look alike: how many, how long, how linked. */
export const lookalikes: FactGroup = {
  names: [
    ...['like blocks', 'like blocks: words', 'like blocks: prose share', 'like blocks: link share'],
    ...['like cards', 'like cards: words', 'like cards: link share', 'levels to card'],
  ],
  fill(view, out, stride, at) {
    const { drafts } = view
    const groups = groupBlocks(drafts)
    const cards = countBoxes(view.page.boxes)
    for (let i = 0; i < drafts.length; i++) {
      const draft = drafts[i]!
      const row = i * stride + at
      const group = groups.get(likeness(draft))!
      out[row] = group.count
      out[row + 1] = group.words / group.count
      out[row + 2] = group.prose / Math.max(1, group.words)
      out[row + 3] = group.linkChars / Math.max(1, group.chars)
      const card = cardOf(draft, cards)
      if (!card) continue
      out[row + 4] = card.count
      out[row + 5] = within(view.words, card.box)
      out[row + 6] = within(view.linkChars, card.box) / Math.max(1, within(view.chars, card.box))
      out[row + 7] = card.level
    }
  },
}

interface Group {
  count: number
  words: number
  prose: number
  linkChars: number
  chars: number
}

/** Equal for blocks that look alike: headings of a level, or no headings, in boxes that look alike. */
export function likeness(draft: Draft): number {
  return ((draft.box?.signature ?? 0) * 31 + draft.level) | 0
}

function groupBlocks(drafts: Draft[]): Map<number, Group> {
  const groups = new Map<number, Group>()
  for (const draft of drafts) {
    const key = likeness(draft)
    let group = groups.get(key)
    if (!group) {
      group = { count: 0, words: 0, prose: 0, linkChars: 0, chars: 0 }
      groups.set(key, group)
    }
    group.count++
    group.words += draft.shape.words
    group.prose += proseOf(draft)
    group.linkChars += draft.linkChars
    group.chars += draft.shape.chars
  }
  return groups
}

function countBoxes(boxes: Box[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { signature } of boxes) counts.set(signature, (counts.get(signature) ?? 0) + 1)
  return counts
}

/** The nearest box around a block, of more than its own block, that stands at least three times on the page. */
function cardOf(
  draft: Draft,
  counts: Map<number, number>,
): { box: Box; count: number; level: number } | null {
  let at = draft.box
  for (let level = 0; at && level < cardLevels; level++, at = at.parent) {
    const count = counts.get(at.signature) ?? 0
    if (count >= 3 && at.end - at.first > 1) return { box: at, count, level }
  }
  return null
}

/** How often the page has the same text. */
export const repetition: FactGroup = {
  names: ['same text'],
  fill({ drafts }, out, stride, at) {
    const counts = new Map<string, number>()
    for (const { text } of drafts) counts.set(text, (counts.get(text) ?? 0) + 1)
    for (let i = 0; i < drafts.length; i++) out[i * stride + at] = counts.get(drafts[i]!.text)!
  },
}
