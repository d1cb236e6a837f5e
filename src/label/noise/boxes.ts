import type { Box, Draft, Role } from '../../types'
import { type Hint, hintBit, hintsOf } from '../../vocabulary/hints'
import { landmarkBit } from '../../vocabulary/landmarks'

/** What the names of the elements around a block say of its noise, the most telling first. */
const byHint: readonly [bit: number, role: Role][] = (
  [
    ['comment', 'comments'],
    ['newsletter', 'promo'],
    ['social', 'social'],
    ['related', 'related'],
    ['bio', 'bio'],
    ['review', 'comments'],
    ['tags', 'tags'],
    ['nav', 'navigation'],
    ['ad', 'ad'],
    ['modal', 'consent'],
  ] satisfies [Hint, Role][]
).map(([hint, role]) => [hintBit(hint), role])

const menus = landmarkBit('nav') | landmarkBit('footer') | landmarkBit('header')
/** What opens over a page asks for consent more often than for anything else. */
const dialog = landmarkBit('dialog')
/** Elements whose class tells of the whole article ("category-news tag-rain"), not of a piece of noise. */
const whole = new Set(['article', 'main', 'body', 'html'])

/**
 * Name the noise of an HTML block by the elements that it stands in.
 *
 * @param told what was found for elements of the page; written to
 * @returns null where none of them tells, and for lines of text dumps
 */
export function roleByBox({ box, kind }: Draft, told: Map<Box, Role | null>): Role | null {
  if (kind === 'caption') return 'caption'
  if (box === null) return null
  let role = told.get(box)
  if (role === undefined) {
    role = roleAround(box)
    told.set(box, role)
  }
  return role
}

function roleAround(box: Box): Role | null {
  if (box.tag === 'figcaption') return 'caption'
  for (let at: Box | null = box; at !== null && !whole.has(at.tag); at = at.parent) {
    const hints = at.hints | labelHints(at)
    const told = hints === 0 ? undefined : byHint.find(([bit]) => (hints & bit) !== 0)
    if (told !== undefined) return told[1]
  }
  if ((box.marks & dialog) !== 0) return 'consent'
  return (box.marks & menus) !== 0 ? 'navigation' : null
}

/** What an element is called for readers of screens and for tests: all that some sites say of it. */
function labelHints({ element }: Box): number {
  let bits = 0
  if (element === null) return bits
  for (const label of labels) {
    const value = element.attribs[label]
    if (value !== undefined && value.length <= LABEL_CHARS) bits |= hintsOf(value)
  }
  return bits
}

const labels = ['aria-label', 'data-testid', 'data-component', 'data-name']
/** Characters of a name; longer ones are sentences. */
const LABEL_CHARS = 60

/** Whether a block stands in a `nav`, `header` or `footer`. */
export function isInMenus({ box }: Draft): boolean {
  return box !== null && (box.marks & menus) !== 0
}

/**
 * Where a heading's word ends: the end of the smallest element that holds it and a block after it.
 *
 * @returns the index of the first block beyond; no end in a text dump
 */
export function endOfScope({ box, index }: Draft): number {
  let at = box
  while (at !== null && at.end <= index + 1) at = at.parent
  return at === null ? Number.POSITIVE_INFINITY : at.end
}
