import type { Root } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { Nodes } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Join, toMarkdown as stringify } from 'mdast-util-to-markdown'

/** A blank line around code, in tight lists too: some engines lose its line breaks without one. */
const apart: Join = (left, right) => (left.type === 'code' || right.type === 'code' ? 1 : undefined)

/**
 * Write a tree as GitHub-flavoured Markdown.
 *
 * @param tree a finished hast tree of bounded depth; it is not changed
 * @returns Markdown without raw HTML, ending in a line break; `''` for an empty tree
 */
export function toMarkdown(tree: Root): string {
  return stringify(toMdast(tree) as Nodes, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    join: [apart],
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  })
}
