import type { TreeLimits } from '../tree'
import { isMarkup, type Reader } from './copy-tree'

/** What is read of domhandler's nodes, of any of its versions. */
export interface HandlerNode {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly parent: HandlerNode | null
  readonly next: HandlerNode | null
  readonly children?: readonly HandlerNode[]
}

const elementTypes: ReadonlySet<string> = new Set(['tag', 'script', 'style'])

/** Whether an input is a document or an element of domhandler. */
export function isDomhandler(input: object): input is HandlerNode {
  const { type, children, attribs } = input as Partial<HandlerNode>
  if (!Array.isArray(children) || !('parent' in input) || type === undefined) return false
  return type === 'root' || (elementTypes.has(type) && typeof attribs === 'object')
}

/** Reads a domhandler tree by its lists of children. */
export const domhandlerReader: Reader<HandlerNode> = { textOf, nameOf, attributesOf, childrenOf }

function textOf(node: HandlerNode): string | null {
  return node.type === 'text' ? (node.data ?? '') : null
}

function nameOf(node: HandlerNode): string | null {
  return elementTypes.has(node.type) ? (node.name ?? '') : null
}

function attributesOf(node: HandlerNode): Record<string, string> {
  return { ...node.attribs }
}

function childrenOf(node: HandlerNode): readonly HandlerNode[] {
  return node.children ?? []
}

/**
 * Whether a tree can be read as it stands: a whole document within the limits, its links in order,
 * with nothing in it that the parser would have read otherwise.
 */
export function isReady(root: HandlerNode, { maxDepth, maxNodes }: TreeLimits): boolean {
  if (root.type !== 'root' || root.parent !== null) return false
  let level: readonly HandlerNode[] = [root]
  let nodes = 0
  for (let depth = 1; level.length > 0; depth++) {
    const below: HandlerNode[] = []
    for (const parent of level) {
      const children = childrenOf(parent)
      if (!isOrderly(parent, children)) return false
      for (const child of children) if (childrenOf(child).length > 0) below.push(child)
      nodes += children.length
    }
    if (depth > maxDepth || nodes > maxNodes) return false
    level = below
  }
  return true
}

function isOrderly(parent: HandlerNode, children: readonly HandlerNode[]): boolean {
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!
    const isSound = child.parent === parent && child.next === (children[i + 1] ?? null)
    if (!isSound || child.type === 'cdata' || child.type === 'root') return false
    if (parent.name === 'noscript' && isMarkup(textOf(child))) return false
    // Some parsers leave the line ends of other systems in.
    if (child.type === 'text' && child.data?.includes('\r')) return false
  }
  return true
}
