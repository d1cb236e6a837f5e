import type { DomNode } from '../../types'
import type { Reader } from './copy-tree'

/** The values of `nodeType`: https://dom.spec.whatwg.org/#interface-node */
const ELEMENT = 1
const TEXT = 3
const CDATA = 4
const DOCUMENT = 9
const FRAGMENT = 11

const roots: ReadonlySet<unknown> = new Set([ELEMENT, DOCUMENT, FRAGMENT])

/** What is read of a live node; each implementation of the DOM has some of the optional ones. */
interface LiveNode extends DomNode {
  readonly localName?: string
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>
  readonly content?: DomNode
  readonly shadowRoot?: DomNode | null
  readonly assignedSlot?: unknown
  assignedNodes?(): readonly DomNode[]
}

/** Whether an input is a live document, fragment or element, of whatever implementation. */
export function isDomNode(input: object): input is DomNode {
  const { nodeType, nodeName } = input as Partial<DomNode>
  return roots.has(nodeType) && typeof nodeName === 'string' && 'childNodes' in input
}

/** Reads a live DOM as it is shown: open shadow roots in place of their hosts' content. */
export const domReader: Reader<DomNode> = { textOf, nameOf, attributesOf, childrenOf }

function textOf(node: DomNode): string | null {
  const type = get(node, 'nodeType')
  return type === TEXT || type === CDATA ? (node.nodeValue ?? '') : null
}

function nameOf(node: DomNode): string | null {
  return get(node, 'nodeType') === ELEMENT ? (get(node, 'localName') ?? '').toLowerCase() : null
}

function attributesOf(node: DomNode): Record<string, string> {
  const attributes = get(node, 'attributes')
  const read: Record<string, string> = {}
  for (let i = 0; i < (attributes?.length ?? 0); i++) {
    const { name, value } = attributes![i]!
    if (name !== '__proto__') read[name.toLowerCase()] = value
  }
  return read
}

function childrenOf(node: DomNode): readonly DomNode[] {
  const shadow = get(node, 'shadowRoot')
  // Where slots are not worked out, the host's own content follows; where they are, they hold it.
  if (shadow) return [...childList(shadow), ...childList(node).filter(hasNoSlots)]
  const name = get(node, 'localName')
  if (name === 'slot') {
    const assigned = (node as LiveNode).assignedNodes?.() ?? []
    if (assigned.length > 0) return assigned
  }
  const content = name === 'template' ? get(node, 'content') : undefined
  return childList(content ?? node)
}

function hasNoSlots(node: LiveNode): boolean {
  return node.assignedSlot === undefined
}

function childList(parent: DomNode): DomNode[] {
  return Array.from(get(parent, 'childNodes'))
}

/**
 * Read a property of a node. A field named `childNodes` hides that property of its form, whose
 * prototype still has it.
 */
function get<Name extends keyof LiveNode>(node: LiveNode, name: Name): LiveNode[Name] {
  const { localName } = node
  if (localName === undefined || (typeof localName === 'string' && localName !== 'form')) return node[name]
  return Reflect.get(Object.getPrototypeOf(node), name, node) ?? node[name]
}
