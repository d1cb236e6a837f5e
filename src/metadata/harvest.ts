import type { ChildNode, Document, Element, ParentNode } from 'domhandler'
import { readProperties, schemaType } from '../vocabulary/metadata-schema'
import { textOf } from './text-of'

/** A `<meta>`: its name, property, itemprop or http-equiv in lower case, and its content. */
export interface MetaTag {
  key: string
  content: string
}

/** An element with `itemscope` or `typeof`, by which property it hangs on which scope. */
export interface Scope {
  /** Lower-cased local name of its type; `''` where it has none. */
  type: string
  /** The property of the parent scope that it is the value of; `''` where it stands alone. */
  via: string
  parent: Scope | null
}

/** One property of microdata or RDFa. */
export interface ItemProperty {
  scope: Scope | null
  property: string
  value: string
}

/** A `<time>`: its machine-readable value and what is printed. */
export interface TimeTag {
  datetime: string
  text: string
  /** After the first `<h1>`. */
  afterHeading: boolean
  /** Inside a link: most often the date of another page. */
  linked: boolean
  /** Carries `pubdate` or a class or property that says "published" or "modified". */
  label: string
}

/** Everything on the page that may say something about it, gathered in one walk. */
export interface Harvest {
  lang: string
  dir: string
  title: string
  baseHref: string
  metas: MetaTag[]
  links: { rel: string; href: string }[]
  jsonLd: string[]
  /** Embedded application state, not parsed. */
  states: string[]
  headings: string[]
  times: TimeTag[]
  items: ItemProperty[]
  scopes: Scope[]
  /** Texts of `rel=author` links. */
  authors: string[]
}

/** Kept of each kind at most; pages that have more are lists, and their later items say nothing. */
const KEPT = 40
/** Characters kept of a value. */
const VALUE_CHARS = 2000
/** Characters of JSON-LD and of embedded state read at most, per page. */
const SCRIPT_CHARS = 2_000_000

/** Elements that hold no metadata of the page: drawings, controls, code, and what leads elsewhere. */
const passedBy = new Set([
  'svg',
  'style',
  'nav',
  'aside',
  'select',
  'template',
  'iframe',
  'object',
  'textarea',
])

/**
 * Gather what sources read, in one walk and without recursion.
 *
 * @param root the tree; it is not changed
 */
export function harvest(root: Document): Harvest {
  const walk = new Walk()
  let node: ChildNode | null = (root.firstChild as ChildNode | null) ?? null
  while (node !== null) {
    const below: ChildNode | null = walk.enter(node)
    if (below !== null) {
      node = below
      continue
    }
    let at: ChildNode | ParentNode = node
    while (at.next === null && at.parent !== null && at.parent !== root) {
      at = at.parent
      walk.leave(at)
    }
    node = at.next
  }
  return walk.found
}

class Walk {
  readonly found: Harvest = {
    lang: '',
    dir: '',
    title: '',
    baseHref: '',
    metas: [],
    links: [],
    jsonLd: [],
    states: [],
    headings: [],
    times: [],
    items: [],
    scopes: [],
    authors: [],
  }
  #scope: Scope | null = null
  #scopeElements: ParentNode[] = []
  #link: ParentNode | null = null
  #scriptChars = 0

  /** Read an element; returns its first child, or null where nothing below is of use. */
  enter(node: ChildNode): ChildNode | null {
    if (node.type === 'text' || node.type === 'comment') return null
    if (!('attribs' in node)) return (node as unknown as Element).firstChild ?? null
    const name = node.name
    if (passedBy.has(name)) return null
    const read = readers.get(name)
    const closed = read !== undefined && read(this, node)
    const { itemprop, property } = node.attribs
    if (itemprop !== undefined || property !== undefined) this.property(node, itemprop ?? property ?? '')
    if (closed) return null
    if (node.firstChild !== null) this.open(node, itemprop ?? property ?? '')
    return node.firstChild
  }

  /** Close the scope or link that an element opened. */
  leave(element: ParentNode): void {
    if (element === this.#link) this.#link = null
    if (element === this.#scopeElements.at(-1)) {
      this.#scopeElements.pop()
      this.#scope = this.#scope?.parent ?? null
    }
  }

  open(element: Element, via: string): void {
    const { attribs } = element
    if (element.name === 'a' && this.#link === null) this.#link = element
    if (attribs.itemscope === undefined && attribs.typeof === undefined) return
    const type = schemaType(firstWord(attribs.itemtype ?? attribs.typeof ?? ''))
    this.#scope = { type, via: localName(via), parent: this.#scope }
    this.#scopeElements.push(element)
    if (this.found.scopes.length < KEPT) this.found.scopes.push(this.#scope)
  }

  property(element: Element, names: string): void {
    const { items } = this.found
    if (items.length >= KEPT * 4) return
    const property = localName(firstWord(names))
    // A scope as value is read through its own properties.
    if (!readProperties.has(property) || element.attribs.itemscope !== undefined) return
    if (element.name === 'meta' && element.attribs.itemprop === undefined && this.#scope === null) return
    items.push({ scope: this.#scope, property, value: valueOf(element) })
  }

  meta(element: Element): void {
    const { attribs } = element
    const key = attribs.property ?? attribs.name ?? attribs['http-equiv'] ?? attribs.itemprop
    const content = attribs.content ?? attribs.value
    if (!key || !content || this.found.metas.length >= KEPT * 10) return
    this.found.metas.push({ key: key.trim().toLowerCase(), content: content.slice(0, VALUE_CHARS) })
  }

  script(element: Element): void {
    const type = (element.attribs.type ?? '').toLowerCase()
    if (!type.includes('json')) return
    const text = element.firstChild?.type === 'text' ? element.firstChild.data : ''
    if (this.#scriptChars + text.length > SCRIPT_CHARS) return
    this.#scriptChars += text.length
    const kept = type.includes('ld+json') ? this.found.jsonLd : this.found.states
    if (text !== '' && kept.length < KEPT) kept.push(text)
  }

  time(element: Element): void {
    const { times, headings } = this.found
    if (times.length >= KEPT) return
    const { datetime = '', class: classes = '', itemprop = '', pubdate } = element.attribs
    const text = textOf(element, 100)
    const linked = this.#link !== null
    const label = `${pubdate === undefined ? '' : 'pubdate '}${itemprop} ${classes}`.trim().toLowerCase()
    times.push({ datetime: datetime.trim(), text, afterHeading: headings.length > 0, linked, label })
  }
}

/** What to read from an element by its name; true where nothing below it matters. */
const readers = new Map<string, (walk: Walk, element: Element) => boolean>([
  ['meta', readMeta],
  ['script', readScript],
  ['time', readTime],
  ['html', readRoot],
  ['body', readRoot],
  ['title', readTitle],
  ['base', readBase],
  ['link', readLink],
  ['a', readAnchor],
  ['h1', readHeading],
])

function readMeta(walk: Walk, element: Element): boolean {
  walk.meta(element)
  return true
}

function readScript(walk: Walk, element: Element): boolean {
  walk.script(element)
  return true
}

function readTime(walk: Walk, element: Element): boolean {
  walk.time(element)
  return true
}

function readRoot({ found }: Walk, { attribs }: Element): boolean {
  found.lang ||= (attribs.lang ?? attribs['xml:lang'] ?? '').trim()
  found.dir ||= (attribs.dir ?? '').trim().toLowerCase()
  return false
}

function readTitle({ found }: Walk, element: Element): boolean {
  found.title ||= textOf(element, VALUE_CHARS)
  return true
}

function readBase({ found }: Walk, { attribs }: Element): boolean {
  found.baseHref ||= (attribs.href ?? '').trim()
  return true
}

function readLink({ found }: Walk, { attribs }: Element): boolean {
  const { rel, href } = attribs
  if (rel && href && found.links.length < KEPT * 5) {
    found.links.push({ rel: rel.trim().toLowerCase(), href: href.trim() })
  }
  return true
}

function readAnchor({ found }: Walk, element: Element): boolean {
  const { rel } = element.attribs
  if (rel !== undefined && rel.toLowerCase().includes('author') && found.authors.length < KEPT) {
    const text = textOf(element, 200)
    if (text !== '') found.authors.push(text)
  }
  return false
}

function readHeading({ found }: Walk, element: Element): boolean {
  const text = textOf(element, 500)
  if (text !== '' && found.headings.length < KEPT) found.headings.push(text)
  return false
}

function valueOf(element: Element): string {
  const { attribs, name } = element
  const given = attribs.content ?? attribs.datetime
  if (given !== undefined) return given.trim().slice(0, VALUE_CHARS)
  if (name === 'img' || name === 'source') return (attribs.src ?? '').trim()
  if (name === 'link') return (attribs.href ?? '').trim()
  return textOf(element, VALUE_CHARS)
}

function firstWord(value: string): string {
  const trimmed = value.trim()
  const end = trimmed.indexOf(' ')
  return end < 0 ? trimmed : trimmed.slice(0, end)
}

/** `schema:datePublished` and `dc.date` as `datepublished` and `date`. */
function localName(property: string): string {
  const end = Math.max(property.lastIndexOf(':'), property.lastIndexOf('/'), property.lastIndexOf('.'))
  return property.slice(end + 1).toLowerCase()
}
