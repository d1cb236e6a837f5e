import type { ChildNode, Element, ParentNode } from 'domhandler'
import { isBlockLevel } from '../vocabulary/elements'
import { isSpace } from './characters'

/*
 * Two texts in three of a page are the white space between its blocks, which nobody sees. They make
 * no nodes: every walk of the tree is the shorter for it, and a third of the nodes need no memory.
 */

/**
 * Whether white space that comes next in a node is at the start of a line, where it is not shown: before
 * all else in a block, after a block, or in the head of the page.
 */
export function opensLine(parent: ParentNode): boolean {
  const { children } = parent
  const last = children[children.length - 1]
  if (last === undefined) return parent.type === 'root' || isBlock(parent)
  return isBlock(last) || (parent as Element).name === 'head'
}

function isBlock(node: ChildNode | ParentNode): boolean {
  const { name } = node as Element
  return name === 'head' || (name !== undefined && isBlockLevel(name))
}

/** Whether there is white space alone from `start` to `end`. */
export function isBlank(html: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(html.charCodeAt(at))) return false
  return true
}
