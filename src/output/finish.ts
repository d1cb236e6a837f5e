import type { Element, ElementContent, Root } from 'hast'
import { appendText, h } from './hast'
import { maxChildren } from './limits'
import { finishMedia, isFallback } from './media'
import { squeeze } from './space'
import { finishTable } from './table'
import { linkSchemes, safeUrl } from './url'

const mediaTags = new Set(['img', 'video', 'audio', 'iframe', 'embed'])
/** Elements that are kept when they hold nothing. */
const mayBeEmpty = new Set(['br', 'hr', 'td', 'th', 'img'])

/** Elements whose children the libraries take one at a time. */
const mayBeWide = new Set(['p', 'ul', 'ol', 'dl', 'li', 'blockquote', 'table', 'tr'])

/**
 * Turn the copy into what is written: addresses made absolute and safe, images repaired, tables
 * bounded, white space collapsed, what is empty dropped.
 *
 * @param root the copy; it is changed
 * @param base an absolute URL, or null
 */
export function finish(root: Root, base: string | null): void {
  const elements = outsideCode(root)
  const gone = fallbackTwins(root)
  // Children before parents, so that a parent sees what is left of them.
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i]!
    if (element.tagName !== 'pre') element.children = survivors(element.children, base, gone)
    if (element.tagName === 'table') finishTable(element)
  }
  root.children = survivors(root.children as ElementContent[], base, gone)
}

function survivors(
  children: ElementContent[],
  base: string | null,
  gone: ReadonlySet<Element>,
): ElementContent[] {
  const holder = h('div')
  for (const child of children) {
    for (const node of child.type === 'element' ? finished(child, base, gone) : [child]) {
      const last = holder.children[holder.children.length - 1]
      if (node.type === 'text') appendText(holder, squeeze(node.value))
      // Backticks of two code spans side by side would read as one longer mark.
      else if (isCode(node) && last && isCode(last)) appendAll(last, node.children)
      else holder.children.push(node)
    }
  }
  return holder.children
}

/** What is left of an element whose children are finished: itself, its children or nothing. */
function finished(element: Element, base: string | null, gone: ReadonlySet<Element>): ElementContent[] {
  if (mediaTags.has(element.tagName)) {
    const node = gone.has(element) ? null : finishMedia(element, base)
    return node ? [node] : []
  }
  if (element.children.length === 0 && !mayBeEmpty.has(element.tagName)) return []
  if (element.tagName === 'a') {
    const href = safeUrl(String(element.properties.href), base, linkSchemes)
    if (href === null || element.children.some(isLink)) return element.children
    element.properties = { href }
  }
  return element.children.length > maxChildren && !mayBeWide.has(element.tagName)
    ? element.children
    : [element]
}

/** Images that are followed at once by the same image for readers without scripts. */
function fallbackTwins(root: Root): Set<Element> {
  const gone = new Set<Element>()
  let image: Element | null = null
  const nodes: (Root | ElementContent)[] = [root]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'text') image = null
    if (node.type === 'element' && node.tagName === 'img') {
      if (image && isFallback(node)) gone.add(image)
      image = node
    }
    const children = 'children' in node ? node.children : []
    for (let i = children.length - 1; i >= 0; i--) nodes.push(children[i] as ElementContent)
  }
  return gone
}

/** All elements but those in code blocks, which stay as they are; parents before children. */
function outsideCode(root: Root): Element[] {
  const elements: Element[] = []
  const add = ({ children }: Root | Element) => {
    for (const child of children) if (child.type === 'element') elements.push(child)
  }
  add(root)
  for (let i = 0; i < elements.length; i++) if (elements[i]!.tagName !== 'pre') add(elements[i]!)
  return elements
}

function isCode(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'code'
}

function appendAll(to: Element, nodes: readonly ElementContent[]): void {
  for (const node of nodes) {
    if (node.type === 'text') appendText(to, node.value)
    else to.children.push(node)
  }
}

/** A film inside a link has become a link, and links do not nest. */
function isLink(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a'
}
