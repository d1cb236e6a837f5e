import { type ChildNode, Document, type Element, isText, type ParentNode } from 'domhandler'
import type { Watch } from '../../types'
import { withLineFeeds } from '../line-ends'
import { createElement, createText, link } from '../nodes'
import { buildTree, type Tree, type TreeLimits } from '../tree'

/**
 * How a foreign tree is read. A node that is neither text nor element is passed through: its
 * children take its place.
 */
export interface Reader<Node> {
  /** The characters of a text; null for what is no text. */
  textOf(node: Node): string | null
  /** The name of an element as the parser would give it; null for what is no element. */
  nameOf(node: Node): string | null
  /** The attributes of an element by their names in HTML. */
  attributesOf(node: Node): Record<string, string>
  /** What a reader sees inside the node, in order; nothing for comments and doctypes. */
  childrenOf(node: Node): readonly Node[]
}

/** A node that waits for its copy. */
interface Waiting<Node> {
  node: Node
  /** The copy of its parent. */
  owner: ParentNode
  /** Where its copy hangs: the owner, or above it the innermost ancestor that may have elements. */
  holder: ParentNode
  /** Depth of the holder; the document's is 1. */
  depth: number
}

/**
 * Copy a foreign tree to domhandler's nodes, within the limits, as the parser would have built it.
 *
 * @param root a document, a fragment or an element; it is not changed
 * @param reader how its nodes are read
 * @param onCopy where the caller wants to find the way back
 * @returns the copy and whether a limit was met
 */
export function copyTree<Node extends object>(
  root: Node,
  reader: Reader<Node>,
  limits: TreeLimits,
  onCopy?: Watch['onCopy'],
): Tree {
  const copier = new TreeCopier(reader, limits, onCopy)
  copier.copy(root)
  return { root: copier.root, tooDeep: copier.tooDeep, tooMany: copier.tooMany }
}

class TreeCopier<Node extends object> {
  readonly root = new Document([])
  tooDeep = false
  tooMany = false
  #nodes = 0
  readonly #waiting: Waiting<Node>[] = []

  constructor(
    private readonly reader: Reader<Node>,
    private readonly limits: TreeLimits,
    private readonly onCopy: Watch['onCopy'],
  ) {}

  copy(root: Node): void {
    this.#waiting.push({ node: root, owner: this.root, holder: this.root, depth: 1 })
    for (let next = this.#waiting.pop(); next && !this.tooMany; next = this.#waiting.pop()) this.#visit(next)
  }

  #visit(waiting: Waiting<Node>): void {
    const text = this.reader.textOf(waiting.node)
    if (text !== null) {
      this.#text(withLineFeeds(text), waiting)
      return
    }
    const name = this.reader.nameOf(waiting.node)
    const children = this.reader.childrenOf(waiting.node)
    if (name === null) this.#wait(children, waiting)
    else this.#element(name, children, waiting)
  }

  /** The parser makes one text of what stands side by side, or around a comment. */
  #text(text: string, waiting: Waiting<Node>): void {
    const parent = textHolder(waiting)
    const last = parent.children[parent.children.length - 1]
    if (last && isText(last)) {
      last.data += text
      this.onCopy?.(last, waiting.node)
    } else this.#append(parent, createText(text), waiting.node)
  }

  #element(name: string, children: readonly Node[], { node, owner, holder, depth }: Waiting<Node>): void {
    const element = createElement(name, this.reader.attributesOf(node))
    if (owner !== holder) this.tooDeep = true
    this.#append(holder, element, node)
    const markup = name === 'noscript' ? this.#markupIn(children) : ''
    if (markup !== '') adopt(element, markup, this.limits)
    else if (depth < this.limits.maxDepth)
      this.#wait(children, { owner: element, holder: element, depth: depth + 1 })
    else this.#wait(children, { owner: element, holder, depth })
  }

  #wait(nodes: readonly Node[], place: Omit<Waiting<Node>, 'node'>): void {
    const { owner, holder, depth } = place
    for (let i = nodes.length - 1; i >= 0; i--) this.#waiting.push({ node: nodes[i]!, owner, holder, depth })
  }

  /** The markup of a `noscript` that a parser with scripts left unread; `''` where there is none. */
  #markupIn(children: readonly Node[]): string {
    const texts = children.map((child) => this.reader.textOf(child))
    return texts.every((text) => text !== null) && texts.some(isMarkup) ? texts.join('') : ''
  }

  #append(parent: ParentNode, copy: ChildNode, node: Node): void {
    if (++this.#nodes > this.limits.maxNodes) {
      this.tooMany = true
      return
    }
    link(parent, copy)
    this.onCopy?.(copy, node)
  }
}

/** Whether text that stands in a `noscript` is markup. */
export function isMarkup(text: string | null): boolean {
  return text?.includes('<') ?? false
}

/** A flattened element takes text until something follows it. */
function textHolder<Node>({ owner, holder }: Waiting<Node>): ParentNode {
  return holder.children[holder.children.length - 1] === owner ? owner : holder
}

/** Parse the content of a `noscript` and hang it into the copy. */
function adopt(noscript: Element, markup: string, limits: TreeLimits): void {
  const { root } = buildTree(`<noscript>${markup}</noscript>`, limits)
  noscript.children = (root.children[0] as Element).children
  for (const child of noscript.children) child.parent = noscript
}
