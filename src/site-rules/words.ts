import type { Element } from 'domhandler'
import { collapse } from '../text/collapse'
import { textIn } from '../text/text-in'

/** Attributes that say what an element means, before its text. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['meta', 'content'],
  ['time', 'datetime'],
])

/**
 * What selected elements say as a field.
 *
 * @returns the text, white space collapsed, a comma between elements; `''` where they say nothing
 */
export function wordsOf(elements: readonly Element[]): string {
  return elements
    .map(meaningOf)
    .filter((value) => value !== '')
    .join(', ')
}

function meaningOf(element: Element): string {
  const attribute = meanings.get(element.name)
  const value = attribute === undefined ? undefined : element.attribs[attribute]
  return value ? collapse(value) : textIn(element)
}
