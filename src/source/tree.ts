import { type ChildNode, Document, type Element, isText, type ParentNode } from 'domhandler'
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { createElement, createText } from './nodes'
import type { RawText } from './raw-text'
import { type Sink, scan } from './scan'
import { type Context, type Tag, Tags } from './tag'

/** How large a tree may grow. */
export interface TreeLimits {
  /** Elements deeper than this hang, in order, on their ancestor just above this depth. */
  maxDepth: number
  /** Elements and texts at most; building stops there. */
  maxNodes: number
}

/** A tree and the limits that it met. */
export interface Tree {
  root: Document
  tooDeep: boolean
  tooMany: boolean
}

/**
 * Build the domhandler tree that htmlparser2's `parseDocument` builds of the same HTML, comments
 * and doctypes left out, in time linear in the input whatever its nesting.
 *
 * @param html the page
 * @param limits how deep and how large the tree may grow
 * @returns the tree and whether a limit was met; never throws
 */
export function buildTree(html: string, limits: TreeLimits): Tree {
  const builder = new TreeBuilder(html, limits)
  scan(html, builder)
  return { root: builder.root, tooDeep: builder.tooDeep, tooMany: builder.full }
}

class TreeBuilder implements Sink {
  readonly root = new Document([])
  tooDeep = false
  private readonly tags = new Tags()
  private readonly form = this.tags.named('form')
  /** Attribute names by how the source writes them: one string a name makes the objects cheap. */
  private readonly attributeNames = new Map<string, string>()
  /** The root and the open elements, outermost first. */
  private readonly stack: ParentNode[] = [this.root]
  /** The tags of the open elements: `open[i]` is the tag of `stack[i + 1]`. */
  private readonly open: Tag[] = []
  private readonly contexts: Context[] = ['html']
  private nodes = 0
  /** The start tag being read; null where it makes no element. */
  private tag: Tag | null = null
  private attribs: Record<string, string> = {}

  constructor(
    private readonly html: string,
    private readonly limits: TreeLimits,
  ) {}

  get foreign(): boolean {
    return this.context !== 'html'
  }

  get full(): boolean {
    return this.nodes > this.limits.maxNodes
  }

  text(start: number, end: number, references: boolean): void {
    const source = this.html.slice(start, end)
    const data = references && source.includes('&') ? decodeHTML(source) : source
    const parent = this.textParent()
    const last = parent.children[parent.children.length - 1]
    if (last && isText(last)) last.data += data
    else this.append(parent, createText(data))
  }

  startTag(start: number, end: number): RawText | undefined {
    const tag = this.readTag(start, end)
    // A form inside a form makes no element.
    this.tag = tag === this.form && tag.open > 0 ? null : tag
    this.attribs = {}
    if (this.tag && tag.ends) {
      while (this.open.length > 0 && tag.ends.has(this.open[this.open.length - 1]!.name)) this.pop()
    }
    return tag.raw
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const name = this.attributeName(this.html.slice(nameStart, nameEnd))
    if (Object.hasOwn(this.attribs, name)) return
    const value = this.html.slice(valueStart, valueEnd)
    this.attribs[name] = value.includes('&') ? decodeHTMLAttribute(value) : value
  }

  startTagEnd(selfClosing: boolean): void {
    const { tag } = this
    if (!tag) return
    const element = createElement(tag.name, this.attribs)
    this.append(this.elementParent(), element)
    if (tag.isVoid) return
    this.push(tag, element)
    if (selfClosing && this.foreign) this.pop()
  }

  endTag(start: number, end: number): void {
    const tag = this.readTag(start, end)
    if (tag.open > 0) {
      while (this.pop() !== tag);
    } else if (tag.name === 'p' || tag.name === 'br') {
      this.append(this.elementParent(), createElement(tag.name, {}))
    }
  }

  private get context(): Context {
    return this.contexts[this.contexts.length - 1]!
  }

  private readTag(start: number, end: number): Tag {
    const source = this.html.slice(start, end)
    if (this.context === 'svg') return this.tags.svg(source)
    const tag = this.tags.html(source)
    // Inside `foreignObject` its own end tag must be found by the name that SVG gave it.
    if (this.contexts.length > 1 && tag.open === 0) {
      const adjusted = this.tags.svg(source)
      if (adjusted.open > 0) return adjusted
    }
    return tag.name === 'image' && this.context === 'html' ? this.tags.named('img') : tag
  }

  private attributeName(source: string): string {
    let name = this.attributeNames.get(source)
    if (name === undefined) {
      name = source.toLowerCase()
      this.attributeNames.set(source, name)
    }
    return name
  }

  private push(tag: Tag, element: Element): void {
    this.stack.push(element)
    this.open.push(tag)
    tag.open++
    if (tag.context) this.contexts.push(tag.context)
  }

  private pop(): Tag {
    const tag = this.open.pop()!
    this.stack.pop()
    tag.open--
    if (tag.context) this.contexts.pop()
    return tag
  }

  private elementParent(): ParentNode {
    const depth = this.stack.length
    if (depth <= this.limits.maxDepth) return this.stack[depth - 1]!
    this.tooDeep = true
    return this.stack[this.limits.maxDepth - 1]!
  }

  /** A flattened element takes text until something follows it; its ancestor then keeps the order. */
  private textParent(): ParentNode {
    const top = this.stack[this.stack.length - 1]!
    if (this.stack.length <= this.limits.maxDepth) return top
    const anchor = this.stack[this.limits.maxDepth - 1]!
    return anchor.children[anchor.children.length - 1] === top ? top : anchor
  }

  private append(parent: ParentNode, node: ChildNode): void {
    this.nodes++
    if (this.full) return
    const { children } = parent
    const last = children[children.length - 1]
    children.push(node)
    node.parent = parent
    if (last) {
      last.next = node
      node.prev = last
    }
  }
}
