import type { Element, ParentNode } from 'domhandler'
import { textIn } from '../text/text-in'
import { readProperties, schemaType } from '../vocabulary/metadata-schema'
import { type Found, KEPT, type Scope, VALUE_CHARS } from './found'

/** Properties read at most: pages that have more are lists. */
const PROPERTIES = KEPT * 4

/** Follows the scopes of microdata and RDFa through the walk and reads their properties. */
export class ItemReader {
  readonly #found: Found
  readonly #elements: ParentNode[] = []
  #scope: Scope | null = null

  constructor(found: Found) {
    this.#found = found
  }

  /** Read the property that an element is, and open the scope that it begins. */
  enter(element: Element): void {
    const { itemprop, property, itemscope, typeof: rdfType } = element.attribs
    const names = itemprop ?? property
    const opens = itemscope !== undefined || rdfType !== undefined
    if (names !== undefined && !opens) this.#property(element, localName(names))
    // A void element or an empty one has nothing in its scope.
    if (!opens || element.firstChild === null) return
    const type = schemaType(firstWord(element.attribs.itemtype ?? rdfType ?? ''))
    this.#scope = { type, via: localName(names ?? ''), parent: this.#scope }
    this.#elements.push(element)
    if (this.#found.scopes.length < KEPT) this.#found.scopes.push(this.#scope)
  }

  /** Close the scope that an element opened. */
  leave(element: ParentNode): void {
    if (element !== this.#elements.at(-1)) return
    this.#elements.pop()
    this.#scope = this.#scope?.parent ?? null
  }

  #property(element: Element, property: string): void {
    const { items } = this.#found
    if (items.length >= PROPERTIES || !readProperties.has(property)) return
    // `<meta property>` outside any scope is Open Graph, read elsewhere.
    if (this.#scope === null && element.name === 'meta' && element.attribs.itemprop === undefined) return
    // A description that is printed is a block of the page like others, most often its whole body.
    if (property === 'description' && element.attribs.content === undefined) return
    items.push({ scope: this.#scope, property, value: propertyValue(element) })
  }
}

function propertyValue(element: Element): string {
  const { attribs, name } = element
  const given = attribs.content ?? attribs.datetime
  if (given !== undefined) return given.trim().slice(0, VALUE_CHARS)
  if (name === 'img' || name === 'source') return (attribs.src ?? '').trim()
  if (name === 'link') return (attribs.href ?? '').trim()
  return textIn(element, VALUE_CHARS)
}

/** `schema:datePublished` and `dc.date` as `datepublished` and `date`; of several, the first. */
function localName(properties: string): string {
  const property = firstWord(properties)
  const end = Math.max(property.lastIndexOf(':'), property.lastIndexOf('/'), property.lastIndexOf('.'))
  return property.slice(end + 1).toLowerCase()
}

function firstWord(value: string): string {
  const trimmed = value.trim()
  const end = trimmed.indexOf(' ')
  return end < 0 ? trimmed : trimmed.slice(0, end)
}
