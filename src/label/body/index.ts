import type { Draft, ResolvedOptions } from '../../types'
import { bestChoice, oddsOf } from './choice'
import { dropCopies } from './copies'
import { keepTableHeads } from './table-heads'
import { pairTerms } from './terms'

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
  keepTableHeads(blocks)
  pairTerms(blocks)
  dropCopies(blocks)
  return f1
}

/** Elements between a paragraph and the caption that it stands in, at most. */
const CAPTION_DEPTH = 2

function isInCaption(box: Draft['box']): boolean {
  let at = box
  for (let up = 0; up < CAPTION_DEPTH && at !== null; up++, at = at.parent) {
    if (at.tag === 'figcaption') return true
  }
  return false
}

function roleOf(draft: Draft): Draft['role'] {
  if (draft.kind === 'caption' || isInCaption(draft.box)) return 'caption'
  return draft.level > 0 || isBoldTitle(draft) ? 'subhead' : 'body'
}

/** Words of a subhead that is set as a bold paragraph, and the share of it that is bold. */
const BOLD_WORDS = 12
const BOLD_SHARE = 0.9

function isBoldTitle({ kind, text, shape, boldChars }: Draft): boolean {
  if (kind !== 'paragraph' || shape.words > BOLD_WORDS || boldChars < BOLD_SHARE * text.length) return false
  return shape.letters > 0 && (shape.end === 'none' || shape.end === 'other')
}
