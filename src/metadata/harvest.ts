import type { ChildNode, Document, Element } from 'domhandler'
import type { Found, Place } from './found'
import { ItemReader } from './items'
import { readers } from './readers'

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
 * Gather what the sources read, in one walk and without recursion.
 *
 * @param root the tree; it is not changed
 */
export function harvest(root: Document): Found {
  const found = nothing()
  const items = new ItemReader(found)
  const place: Place = { linked: false }
  let link: ChildNode | null = null
  let node: ChildNode | null = root.children[0] ?? null
  while (node !== null) {
    if (isElement(node) && enter(node, found, items, place)) {
      if (node.name === 'a' && link === null) {
        link = node
        place.linked = true
      }
      node = node.children[0] as ChildNode
      continue
    }
    while (node !== null && node.next === null) {
      node = node.parent === root ? null : (node.parent as ChildNode | null)
      if (node === null) break
      items.leave(node as Element)
      if (node === link) {
        link = null
        place.linked = false
      }
    }
    node = node?.next ?? null
  }
  return found
}

/** Read an element; whether to go down into it. */
function enter(element: Element, found: Found, items: ItemReader, place: Place): boolean {
  const { name } = element
  if (passedBy.has(name)) return false
  const closed = readers.get(name)?.(element, found, place) ?? false
  items.enter(element)
  if (closed) items.leave(element)
  return !closed && element.children.length > 0
}

function isElement(node: ChildNode): node is Element {
  return node.type === 'tag' || node.type === 'script'
}

function nothing(): Found {
  return {
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
    tags: [],
  }
}
