import type { Element, Root, RootContent } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { Nodes } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Join, toMarkdown as stringify } from 'mdast-util-to-markdown'
import { appendText, h } from './hast'

/** A blank line around code, in tight lists too: some engines lose its line breaks without one. */
const apart: Join = (left, right) => (left.type === 'code' || right.type === 'code' ? 1 : undefined)

/**
 * Write a tree as GitHub-flavoured Markdown.
 *
 * @param tree a finished hast tree of bounded depth; it is not changed
 * @returns Markdown without raw HTML, ending in a line break; `''` for an empty tree
 */
export function toMarkdown(tree: Root): string {
  return stringify(toMdast(plain(tree)) as Nodes, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    join: [apart],
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  })
}

/** Elements that Markdown has no mark for: their text stands by itself. */
const unmarked = new Set(['abbr', 'ins', 'sub', 'sup', 'time'])

/**
 * A copy without them, the texts in and around them joined. `toMdast` would join them too, one by one,
 * and read what is joined so far anew each time: 15 s for 16,000 `<time>` in a paragraph.
 */
function plain(tree: Root): Root {
  const root: Root = { type: 'root', children: [] }
  const open: { from: RootContent[]; at: number; to: Root | Element }[] = [
    { from: tree.children, at: 0, to: root },
  ]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.from[top.at++]
    if (!node) open.pop()
    else if (node.type === 'text') appendText(top.to, node.value)
    else if (node.type === 'element') open.push({ from: node.children, at: 0, to: below(top.to, node) })
  }
  return root
}

/** Where the children of an element go: into a copy of it, or to its parent. */
function below(parent: Root | Element, { tagName, properties }: Element): Root | Element {
  if (unmarked.has(tagName)) return parent
  const copy = h(tagName, [], properties)
  parent.children.push(copy)
  return copy
}
