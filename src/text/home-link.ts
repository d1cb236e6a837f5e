import type { ChildNode, Element } from 'domhandler'

/** Elements from a text up to the link around it; links in headings hold little else. */
const LINK_DEPTH = 4

/** Where the link leads that a text stands in; undefined where it stands in none. */
export function linkAround(text: ChildNode): string | undefined {
  let at = text.parent as Element | null
  for (let up = 0; up < LINK_DEPTH && at !== null; up++, at = at.parent as Element | null) {
    if (at.name === 'a') return at.attribs.href
  }
  return undefined
}

const home = /^(?:(?:https?:)?\/\/[^/?#]{1,255})?\/?$/

/**
 * Whether an address is that of a site's first page.
 *
 * @example
 * isHomeAddress('https://example.com/') // true
 */
export function isHomeAddress(href: string): boolean {
  return href !== '' && home.test(href)
}
