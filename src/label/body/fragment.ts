import type { Page } from '../../types'
import type { Line } from '../lines/line'

/** Elements of a whole page; the HTML of a feed's entry, or of an article that was taken out, has none of them. */
const ofPages = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog'])
/** Points that a block of such a piece gains: what comes without a page around it was picked by somebody. */
const PICKED = 3

const fragment = { rule: 'fragment', points: PICKED, words: 'comes without a page around it' }

/**
 * Trust the blocks of HTML that has nothing of a page: no title, no menus, no name on any element. A DOM puts
 * `html` and `body` around every fragment, so they tell nothing. What says itself that it is noise is dropped
 * all the same.
 *
 * @param lines the weighed blocks; their points are raised
 */
export function trustFragment(
  lines: readonly Line[],
  { boxes, metadata }: Pick<Page, 'boxes' | 'metadata'>,
): void {
  if (metadata.titles.length > 0) return
  if (boxes.some(({ tag, hints }) => hints !== 0 || ofPages.has(tag))) return
  // Menus without any markup are older than the elements for them; a piece that is all links is a list of them.
  const links = lines.filter(isLinked)
  const doubted = links.length * 2 < lines.length ? new Set(links) : null
  for (const line of lines) {
    if (doubted?.has(line)) continue
    const { draft } = line
    draft.points += PICKED
    draft.reasons.push(fragment)
  }
}

function isLinked({ draft }: Line): boolean {
  return draft.linkChars * 2 > draft.shape.chars
}
