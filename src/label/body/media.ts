import type { Draft } from '../../types'

/** Blocks on either side in which a picture's neighbours are looked for. */
const reach = 3

/**
 * Keep the pictures that stand in the body: those with kept text close by on both sides, and those
 * whose own box holds kept text, such as a figure with its caption.
 */
export function keepMedia(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    if (draft.kind !== 'media') return
    const before = near(drafts, at, -1)
    const after = near(drafts, at, 1)
    const inBox = (other: Draft | null) =>
      other !== null && draft.box !== null && other.index >= draft.box.first && other.index < draft.box.end
    if ((before && after) || inBox(before) || inBox(after)) draft.role = 'body'
  })
}

function near(drafts: readonly Draft[], from: number, step: number): Draft | null {
  for (let i = 1; i <= reach; i++) {
    const draft = drafts[from + i * step]
    if (draft && draft.kind !== 'media' && draft.role !== 'other') return draft
  }
  return null
}
