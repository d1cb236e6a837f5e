import type { Reader } from './copy-tree'

/** What is read of a hast node: https://github.com/syntax-tree/hast#nodes */
export interface HastNode {
  readonly type: string
  readonly children?: readonly HastNode[]
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>> | null
  readonly content?: HastNode
}

/** Whether an input is a hast root or element. */
export function isHast(input: object): input is HastNode {
  const { type, tagName, children } = input as Partial<HastNode>
  return Array.isArray(children) && (type === 'root' || (type === 'element' && typeof tagName === 'string'))
}

/** Reads a hast tree. Nodes of type `raw` are not parsed: `rehype-raw` does that. */
export const hastReader: Reader<HastNode> = { textOf, nameOf, attributesOf, childrenOf }

function textOf(node: HastNode): string | null {
  return node.type === 'text' ? (node.value ?? '') : null
}

function nameOf(node: HastNode): string | null {
  return node.type === 'element' ? (node.tagName ?? '') : null
}

function attributesOf({ properties }: HastNode): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(properties ?? {})) {
    const text = attributeValue(value)
    if (text !== null && name !== '__proto__') attributes[attributeName(name)] = text
  }
  return attributes
}

function childrenOf(node: HastNode): readonly HastNode[] {
  const { children } = (node.tagName === 'template' && node.content) || node
  return children ?? []
}

function attributeValue(value: unknown): string | null {
  if (value === true) return ''
  if (value === false || value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Names of properties that are more than their attribute's in camel case. */
const attributeNames: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['httpEquiv', 'http-equiv'],
  ['acceptCharset', 'accept-charset'],
  ['xmlLang', 'xml:lang'],
  ['xLinkHref', 'xlink:href'],
])

const capital = /[A-Z]/g

/** `dateTime` is `datetime`, `ariaHidden` is `aria-hidden`, `dataOldSrc` is `data-old-src`. */
function attributeName(property: string): string {
  const known = attributeNames.get(property)
  if (known !== undefined) return known
  if (property.startsWith('data')) return property.replace(capital, (letter) => `-${letter.toLowerCase()}`)
  const name = property.toLowerCase()
  return property.startsWith('aria') && !name.startsWith('aria-') ? `aria-${name.slice(4)}` : name
}
