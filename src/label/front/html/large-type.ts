import type { Element } from 'domhandler'
import type { Draft } from '../../../types'

/** Words of a headline. */
const LEAST_WORDS = 3
const MOST_WORDS = 25
/** Words of a paragraph: the headline stands before the first. */
const PROSE_WORDS = 25
/** Size of type from which a line is large, where the text of a page has 3. */
const LARGE = 4
const TEXT = 3
/** Elements around a text in which its size is looked for. */
const AROUND = 4

/**
 * Find the headline of a page without headings: the line in the largest type above the first paragraph, and of
 * several the last, as the name of the site stands on top.
 *
 * @param drafts all blocks, the body chosen
 */
export function findLargeType(drafts: readonly Draft[]): Draft | null {
  let best: { draft: Draft; size: number } | null = null
  for (const draft of drafts) {
    const { kind, links, role, shape } = draft
    if (role === 'body' && shape.words >= PROSE_WORDS) break
    if (kind === 'media' || links > 0 || shape.words < LEAST_WORDS || shape.words > MOST_WORDS) continue
    const size = sizeOf(draft)
    if (size >= LARGE && (best === null || size >= best.size)) best = { draft, size }
  }
  return best?.draft ?? null
}

/** The size that `<font>` and `<big>` set the text of a block in. */
function sizeOf({ leaves }: Draft): number {
  const text = leaves.find(({ type }) => type === 'text')
  let bigger = 0
  let element = text?.parent as Element | null | undefined
  for (let up = 0; up < AROUND && element?.attribs !== undefined; up++) {
    if (element.name === 'big') bigger++
    const size = element.name === 'font' ? element.attribs.size?.trim() : undefined
    if (size) return bigger + (size.startsWith('+') ? TEXT : 0) + (Number.parseInt(size, 10) || TEXT)
    element = element.parent as Element | null
  }
  return TEXT + bigger
}
