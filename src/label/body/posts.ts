import type { Box, Draft, Page } from '../../types'
import { hintBit } from '../../vocabulary/hints'
import type { Line } from '../lines/line'
import { dropLines } from '../lines/mark'

/** Odds from which a page is a forum's. */
const forumOdds = 0.5

/** Signatures are among what classes say of authors. */
const byline = hintBit('byline')
const signature = /(?:^|[^a-z])signature(?![a-z])/i

const signed = { id: 'signature', words: 'stands below each post of its author' }

/** Take out the signatures of a forum's members, which stand below each of their posts. */
export function dropSignatures(lines: readonly Line[], { forum }: Page['typeOdds']): void {
  if (forum < forumOdds) return
  dropLines(
    lines.filter(({ draft }) => isSignature(draft)),
    signed,
  )
}

function isSignature({ box }: Draft): boolean {
  for (let at: Box | null = box; at !== null && (at.all & byline) !== 0; at = at.parent)
    if ((at.hints & byline) !== 0 && signature.test(at.element?.attribs.class ?? '')) return true
  return false
}
