import type { Element } from 'domhandler'
import { collapse } from '../text/collapse'
import { textIn } from '../text/text-in'

/** Attributes that say what an element means, before its text: of `<time>`, of `<meta>` and of microdata. */
const meanings = ['datetime', 'content']

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
  const value = meanings.map((name) => element.attribs[name]).find((meaning) => meaning?.trim())
  return value ? collapse(value) : textIn(element)
}
