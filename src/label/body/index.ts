import type { Draft, ResolvedOptions } from '../../types'
import { bestChoice, oddsOf } from './choice'
import { dropCopies } from './copies'
import { keepMedia } from './media'

/**
 * Settle which blocks are the body: those whose points are worth keeping on this page and that no
 * structure has called noise.
 *
 * @param drafts all blocks of the page, weighed; roles are written
 * @returns the F1 expected of the choice, 0 to 1
 */
export function chooseBody(drafts: readonly Draft[], focus: ResolvedOptions['focus']): number {
  const blocks = drafts.filter((draft) => draft.kind !== 'media')
  const odds = Float64Array.from(blocks, ({ points }) => oddsOf(points))
  const { threshold, f1 } = bestChoice(blocks, odds, focus)
  blocks.forEach((draft, i) => {
    if (draft.role === 'other' && odds[i]! > threshold) draft.role = roleOf(draft)
  })
  dropCopies(blocks)
  keepMedia(drafts)
  return f1
}

function roleOf({ kind, level }: Draft): Draft['role'] {
  if (kind === 'caption') return 'caption'
  return level > 0 ? 'subhead' : 'body'
}
