import type { Element as Source } from 'domhandler'
import type { Element, ElementContent, Properties, Root } from 'hast'
import { own } from '../text/own'
import { attributes } from './elements'

/** Make an element. */
export function h(tagName: string, children: ElementContent[] = [], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children }
}

/** Make an empty copy of an element, with the attributes that are kept. */
export function copyOf(source: Source, tagName: string): Element {
  const node = h(tagName)
  for (const [from, to] of attributes.get(tagName) ?? []) {
    const value = source.attribs[from]
    if (value !== undefined) node.properties[to] = own(value)
  }
  return node
}

/** The tag of a node; `''` for the root. */
export function tagOf(node: Element | Root): string {
  return node.type === 'element' ? node.tagName : ''
}

/** Add text to a node, to its last text where it ends with one. */
export function appendText(node: Element | Root, value: string): void {
  const last = node.children[node.children.length - 1]
  if (last?.type === 'text') last.value += value
  else node.children.push({ type: 'text', value })
}
