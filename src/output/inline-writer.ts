import type { ChildNode, Element, ParentNode, Text } from 'domhandler'
import { inlines } from './elements'
import { appendText, copyOf, h, tagOf } from './hast'
import { maxInlines } from './limits'
import { mediaCopy } from './media'
import type { OpenElements } from './open-elements'
import { isSpace } from './space'

const bold = new Set(['strong', 'b'])

/**
 * Writes what a block holds. White space is collapsed and stands outside formatting; breaks at the
 * start and the end of the block are dropped.
 */
export class InlineWriter {
  readonly #open: OpenElements
  #floor = 1
  #depth = 0
  #heading = false
  #empty = true
  #space = false
  #breaks = false

  constructor(open: OpenElements) {
    this.#open = open
  }

  /** Begin a block: what is open now stays open to its end. */
  start(): void {
    const { node, depth, carried } = this.#open.top
    this.#floor = this.#open.stack.length
    this.#depth = depth
    this.#heading = headings.has(tagOf(node))
    this.#empty = true
    this.#space = false
    this.#breaks = false
    const around: Element[] = []
    for (let at = carried; at; at = at.outer) around.push(at.element)
    for (const element of around.reverse()) this.#enter(element)
    this.#floor = this.#open.stack.length
  }

  leaf(node: ChildNode): void {
    if (node.type === 'text') this.text(node as Text)
    else if ((node as Element).name === 'br') this.lineBreak()
    else this.media(node as Element)
  }

  /** White space inside the text stays as it is; `finish` collapses it when the output is read. */
  text(node: Text): void {
    const { data } = node
    let start = 0
    let end = data.length
    while (start < end && isSpace(data.charCodeAt(start))) start++
    if (start === end) {
      this.#space = true
      return
    }
    while (isSpace(data.charCodeAt(end - 1))) end--
    if (start > 0) this.#space = true
    this.#reach(node.parent)
    appendText(this.#open.top.node, data.slice(start, end))
    this.#space = end < data.length
  }

  lineBreak(): void {
    this.#breaks = true
  }

  media(element: Element): void {
    this.#reach(element.parent)
    this.#open.top.node.children.push(mediaCopy(element))
  }

  /** Open what stands between the block and a leaf; the space or break before it goes outside. */
  #reach(parent: ParentNode | null): void {
    const inner = this.#open.climb(parent, this.#floor)
    const { node } = this.#open.top
    if (!this.#empty && this.#breaks) node.children.push(h('br'))
    else if (!this.#empty && this.#space) appendText(node, ' ')
    this.#empty = false
    this.#space = false
    this.#breaks = false
    for (let i = inner.length - 1; i >= 0; i--) this.#enter(inner[i]!)
  }

  #enter(element: Element): void {
    const tag = inlines.get(element.name)
    if (tag !== undefined && this.#fits(tag, element)) this.#open.copy(element, copyOf(element, tag))
    else this.#open.pass(element)
  }

  #fits(tag: string, element: Element): boolean {
    if (this.#open.top.depth - this.#depth >= maxInlines) return false
    if (this.#heading && bold.has(tag)) return false
    if (tag !== 'a') return true
    return element.attribs.href !== undefined && !this.#isInLink()
  }

  #isInLink(): boolean {
    const { stack } = this.#open
    for (let i = stack.length - 1; i > 0 && stack[i]!.depth > this.#depth; i--) {
      if (tagOf(stack[i]!.node) === 'a') return true
    }
    return false
  }
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
