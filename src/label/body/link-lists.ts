import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { endOfScope } from '../noise/boxes'
import { related } from '../noise/related'

/** Items that a box of links inside an article has at most; longer lists are content or menus, which evidence tells. */
const ITEMS = 12
/** Share of an item's characters that is in links. */
const LINKED = 0.8

/** Items of a list of titles, those of lines that make no list, and words of each. */
const TITLES = 2
const LINES = 3
const TITLE_WORDS = 5

const titles = { id: 'title-list', words: 'is one of a list of titles of other pages' }
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

/** Lists of nothing but titles of other pages, between the paragraphs of an article, without a heading. */
export function dropTitleLists(lines: readonly Line[]): void {
  for (const items of runsOf(lines, isListed)) if (items.length >= TITLES) dropTitles(items)
  for (const items of runsOf(lines, isTitleLine))
    if (items.length >= LINES && items.every(({ draft }) => draft.box === items[0]?.draft.box))
      dropTitles(items)
}

/** The runs of lines of a kind that no heading or colon leads over to. */
function runsOf(lines: readonly Line[], isItem: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = []
  let start = 0
  for (let end = 0; end <= lines.length; end++) {
    const line = lines[end]
    if (line !== undefined && isItem(line)) continue
    if (end > start && !leadsList(lines[start - 1])) runs.push(lines.slice(start, end))
    start = end + 1
  }
  return runs
}

function dropTitles(items: readonly Line[]): void {
  const areTitles = items.every((item) => isLink(item) && item.shape.words >= TITLE_WORDS)
  if (areTitles && items.every(({ draft }) => draft.role === 'body')) markNoise(items, 'related', titles)
}

/** A link in a line of its own, as lists were written before they were lists. */
function isTitleLine(line: Line): boolean {
  const { draft, isStopped } = line
  return (
    draft.kind === 'paragraph' && draft.links === 1 && draft.role === 'body' && !isStopped && isLink(line)
  )
}

/** Whether a line leads over to the list under it, which is then the article's own: a heading, or a colon. */
function leadsList(line: Line | undefined): boolean {
  return line !== undefined && (line.draft.level > 0 || line.shape.end === 'colon')
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
