import { readFrontMatter } from '../../text/dump/front-matter'
import type { Draft } from '../../types'
import type { Line } from './line'
import { dropLines } from './mark'

/** Lines that are looked at for the end of front matter. */
const LINES = 100

const frontMatter = { id: 'front-matter', words: 'is a field at the top of a Markdown file' }

/**
 * Take the fields at the top of a Markdown file out of the body.
 *
 * @param lines the blocks to label; a hard-wrapped paragraph is one
 * @param drafts the lines as they stand in the text
 */
export function dropFrontMatter(lines: readonly Line[], drafts: readonly Draft[]): void {
  const front = readFrontMatter(
    drafts.slice(0, LINES).map(({ text, indent = 0 }) => ' '.repeat(indent) + text),
  )
  if (front !== null)
    dropLines(
      lines.filter(({ draft }) => draft.index < front.lines),
      frontMatter,
    )
}
