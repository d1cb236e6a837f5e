import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { endOfScope } from '../noise/boxes'
import { related } from '../noise/related'

/** Items that a box of links inside an article has at most; longer lists are content or menus, which evidence tells. */
const ITEMS = 12
/** Share of an item's characters that is in links. */
const LINKED = 0.8

const by = { id: 'related-list', words: 'is a link under a heading for other articles' }

/**
 * Take out the boxes of links between the paragraphs of an article: a heading such as "Related" and items that
 * are links and nothing more, which make a list or fill the element that the heading stands in.
 *
 * @param lines the weighed blocks of an HTML page, by index; roles are written
 */
export function dropLinkLists(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    const { draft } = line
    if (draft.role !== 'other' || draft.level === 0 || !related.test(line)) continue
    const items = itemsAfter(lines, at)
    if (items.length > 0) markNoise([line, ...items], 'related', by)
  }
}

/** The links after a heading; none where other text follows them in their list or in the heading's element. */
function itemsAfter(lines: readonly Line[], heading: number): Line[] {
  const scope = Math.min(endOfScope(lines[heading]!.draft), lines.length)
  let end = heading + 1
  while (end < scope && end - heading <= ITEMS && isLink(lines[end]!)) end++
  const items = lines.slice(heading + 1, end)
  if (end === scope) return items
  return items.every(isListed) && !isListed(lines[end]!) ? items : []
}

function isListed({ draft }: Line): boolean {
  return draft.kind === 'listItem'
}

function isLink({ draft }: Line): boolean {
  return draft.kind === 'media' || (draft.links > 0 && draft.linkChars >= draft.text.length * LINKED)
}
