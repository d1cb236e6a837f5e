import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'

/** Teasers of a list at least. */
const TEASERS = 4
/** Words of the title of one, and of the sentences under it at most. */
const TITLE_WORDS = 3
const TITLE_MOST = 20
const SUMMARY_WORDS = 30
/** Share of a title's characters that is in links. */
const LINKED = 0.9
/** Words of the body that must be left: where there is nothing else, the list is the text of the page. */
const LEFT_WORDS = 60

const by = { id: 'teaser-list', words: 'is one of a list of titles with a sentence under each' }

/**
 * Take out of an article the lists of other articles, a linked title and a sentence or two under each: row by row
 * they look like subheads and short paragraphs.
 *
 * @param lines the blocks of an HTML page, its body chosen; roles are written
 */
export function dropTeaserLists(lines: readonly Line[]): void {
  const lists: Line[][] = []
  const texts = lines.filter(isKept)
  for (let at = 0; at < texts.length; ) {
    let end = at
    while (isTeaser(texts, end)) end += 2
    if (end - at >= 2 * TEASERS) lists.push(texts.slice(at, end))
    at = end > at ? end : at + 1
  }
  const taken = new Set(lists.flat())
  const left = texts.reduce((sum, line) => sum + (taken.has(line) ? 0 : line.shape.words), 0)
  if (left >= LEFT_WORDS) for (const list of lists) markNoise(list, 'related', by)
}

function isTeaser(lines: readonly Line[], at: number): boolean {
  const title = lines[at]
  const summary = lines[at + 1]
  if (title === undefined || summary === undefined) return false
  return (
    isTitle(title) && summary.draft.links === 0 && summary.isStopped && summary.shape.words <= SUMMARY_WORDS
  )
}

function isTitle({ draft, shape, isStopped }: Line): boolean {
  if (
    draft.level > 0 ||
    draft.links !== 1 ||
    isStopped ||
    shape.words < TITLE_WORDS ||
    shape.words > TITLE_MOST
  )
    return false
  return draft.linkChars >= draft.text.length * LINKED
}

function isKept({ draft }: Line): boolean {
  return draft.kind !== 'media' && (draft.role === 'body' || draft.role === 'subhead')
}
