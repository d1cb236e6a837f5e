import { type ChildNode, type Document, isText, type ParentNode } from 'domhandler'
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { own } from '../text/own'
import { readAttributes } from '../vocabulary/attributes'
import { createElement, createText, link } from './nodes'
import { OpenElements } from './open-elements'
import type { RawText } from './raw-text'
import { type Sink, scan } from './scan'
import { type Tag, Tags } from './tag'
import { isBlank, opensLine } from './white-space'

/** How large a tree may grow. */
export interface TreeLimits {
  /** Elements deeper than this hang, in order, on their ancestor just above this depth. */
  maxDepth: number
  /** Elements and texts at most; building stops there. */
  maxNodes: number
  /** Keep attributes, too, that nothing here reads: selectors may ask for them. Default: false. */
  everyAttribute?: boolean
}

/** A tree and the limits that it met. */
export interface Tree {
  root: Document
  tooDeep: boolean
  tooMany: boolean
}

/**
 * Build the domhandler tree that htmlparser2's `parseDocument` builds of the same HTML, comments,
 * doctypes, white space between blocks and attributes that nothing here reads left out, in time linear in the input whatever
 * its nesting. Where htmlparser2 would lose half a page that browsers show, the scanner does as they do.
 *
 * @param html the page
 * @param limits how deep and how large the tree may grow
 * @returns the tree and whether a limit was met; never throws
 */
export function buildTree(html: string, limits: TreeLimits): Tree {
  const builder = new TreeBuilder(html, limits)
  scan(html, builder)
  const { root, tooDeep } = builder.elements
  return { root, tooDeep, tooMany: builder.full }
}

interface AttributeName {
  name: string
  /** Whether something here reads it. */
  isRead: boolean
}

class TreeBuilder implements Sink {
  readonly elements: OpenElements
  private readonly maxNodes: number
  private readonly tags = new Tags()
  private readonly form = this.tags.named('form')
  private readonly pre = this.tags.named('pre')
  private readonly noscript = this.tags.named('noscript')
  /** Attribute names by how the source writes them: one string a name makes the objects cheap. */
  private readonly attributeNames = new Map<string, AttributeName>()
  private readonly everyAttribute: boolean
  /** Whether the start tag being read keeps attributes that nothing here reads. */
  private isWhole = false
  private nodes = 0
  /** The first ampersand from where one was last looked for. */
  private ampersand = -1
  /** The start tag being read; null where it makes no element. */
  private tag: Tag | null = null
  private attribs: Record<string, string> = {}

  constructor(
    private readonly html: string,
    { maxDepth, maxNodes, everyAttribute = false }: TreeLimits,
  ) {
    this.elements = new OpenElements(maxDepth)
    this.maxNodes = maxNodes
    this.everyAttribute = everyAttribute
  }

  get foreign(): boolean {
    return this.elements.context !== 'html'
  }

  get insideNoscript(): boolean {
    return this.noscript.open > 0
  }

  get full(): boolean {
    return this.nodes > this.maxNodes
  }

  text(start: number, end: number, references: boolean): void {
    const parent = this.elements.textParent()
    if (isBlank(this.html, start, end) && this.pre.open === 0 && opensLine(parent)) return
    const source = this.html.slice(start, end)
    const data = references ? own(this.hasReference(start, end) ? decodeHTML(source) : source) : source
    const last = parent.children[parent.children.length - 1]
    if (last && isText(last)) last.data += data
    else this.append(parent, createText(data))
  }

  startTag(start: number, end: number): RawText | undefined {
    const { elements } = this
    const tag = this.readTag(start, end)
    this.attribs = {}
    this.isWhole = this.everyAttribute || tag.isWhole
    // A form inside a form makes no element.
    this.tag = tag === this.form && tag.open > 0 ? null : tag
    if (this.tag && tag.ends) {
      while (elements.innermost && tag.ends.has(elements.innermost.name)) elements.pop()
    }
    return tag.raw
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const { name, isRead } = this.attributeName(this.html.slice(nameStart, nameEnd))
    if (!isRead && !this.isWhole) return
    const { attribs } = this
    if (Object.hasOwn(attribs, name)) return
    const value = this.html.slice(valueStart, valueEnd)
    attribs[name] = this.hasReference(valueStart, valueEnd) ? decodeHTMLAttribute(value) : value
  }

  startTagEnd(selfClosing: boolean): void {
    const { tag, elements } = this
    if (!tag) return
    const element = createElement(tag.name, this.attribs)
    this.append(elements.elementParent(), element)
    if (tag.isVoid) return
    elements.push(tag, element)
    if (selfClosing && this.foreign) elements.pop()
  }

  endTag(start: number, end: number): void {
    const { elements } = this
    const tag = this.readTag(start, end)
    if (tag.open > 0) {
      while (elements.pop() !== tag);
    } else if (tag.name === 'p' || tag.name === 'br') {
      this.append(elements.elementParent(), createElement(tag.name, {}))
    }
  }

  /** Whether there is an ampersand from `start` to `end`. Few texts and values have one: it is looked for once for all up to it. */
  private hasReference(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const next = this.html.indexOf('&', start)
      this.ampersand = next < 0 ? this.html.length : next
    }
    return this.ampersand < end
  }

  private readTag(start: number, end: number): Tag {
    const source = this.html.slice(start, end)
    const { context, insideForeign } = this.elements
    if (context === 'svg') return this.tags.svg(source)
    const tag = this.tags.html(source)
    // Inside `foreignObject` its own end tag must be found by the name that SVG gave it.
    if (insideForeign && tag.open === 0) {
      const adjusted = this.tags.svg(source)
      if (adjusted.open > 0) return adjusted
    }
    return tag.name === 'image' && context === 'html' ? this.tags.named('img') : tag
  }

  private attributeName(source: string): AttributeName {
    let known = this.attributeNames.get(source)
    if (known === undefined) {
      const name = source.toLowerCase()
      known = { name, isRead: readAttributes.has(name) }
      this.attributeNames.set(source, known)
    }
    return known
  }

  private append(parent: ParentNode, node: ChildNode): void {
    this.nodes++
    if (this.full) return
    link(parent, node)
  }
}
