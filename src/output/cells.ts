import type { ChildNode, Element, ParentNode, Text } from 'domhandler'
import { blockAround } from '../text/block-around'
import { following } from '../text/following'
import { inline, media, unread } from '../vocabulary/elements'
import { copyOf } from './hast'
import type { InlineWriter } from './inline-writer'
import type { OpenElements } from './open-elements'

/**
 * Copy the cells of a data row. Blocks inside a cell become lines of it: Markdown has no others.
 *
 * @param row the `<tr>`, which is the innermost element that is open
 */
export function writeCells(row: Element, open: OpenElements, writer: InlineWriter): void {
  const around = open.stack.length
  /** Where the text before stands; null at the start of a cell. */
  let block: ParentNode | null = null
  let node: ChildNode | null = row.children[0] ?? null
  while (node) {
    const { name } = node as Element
    let down = node.type !== 'text'
    if (node.parent === row && (name === 'td' || name === 'th')) {
      open.truncate(around)
      open.copy(node as Element, copyOf(node as Element, name))
      writer.start()
      block = null
    } else if (open.stack.length > around) {
      if (isFilled(node)) {
        const own = blockAround(node)
        if (block !== null && own !== block) writer.lineBreak()
        block = own
      }
      down = write(node, writer)
    }
    node = following(node, row, down)
  }
}

function isFilled(node: ChildNode): boolean {
  return node.type === 'text' && node.data.trim() !== ''
}

/** Write a node of a cell; tells whether to go down into it. */
function write(node: ChildNode, writer: InlineWriter): boolean {
  const { name } = node as Element
  if (node.type === 'text') writer.text(node as Text)
  else if (name === undefined || unread.has(name)) return false
  else if (media.has(name)) {
    writer.media(node as Element)
    return false
  } else if (!inline.has(name)) writer.lineBreak()
  return true
}
