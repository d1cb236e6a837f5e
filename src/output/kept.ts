import type { Draft } from '../types'

/**
 * The blocks that make the body, and the pictures among them: a picture counts where the next block
 * with text is kept, or where it stands between two that are.
 *
 * @param drafts all blocks, labelled
 * @returns the kept ones, in order
 */
export function keptDrafts(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let pending: Draft[] = []
  for (const draft of drafts) {
    if (isKept(draft)) {
      // One by one: as arguments of one call they may be more than the stack holds.
      for (const picture of pending) kept.push(picture)
      kept.push(draft)
      pending = []
    } else if (draft.kind === 'media' && draft.role === 'other') pending.push(draft)
    else pending = []
  }
  return kept
}

function isKept({ role }: Draft): boolean {
  return role === 'body' || role === 'subhead' || role === 'caption'
}
