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
 * @param named what the names of elements of the page were found to say; written to
 * @returns null where none of them tells, and for lines of text dumps
 */
export function roleByBox({ box, kind }: Draft, named: Map<Box, Role | null>): Role | null {
  if (kind === 'caption' || box?.tag === 'figcaption') return 'caption'
  if (box === null) return null
  const role = roleByNames(box, named)
  if (role !== null) return role
  if ((box.marks & dialog) !== 0) return 'consent'
  return (box.marks & menus) !== 0 ? 'navigation' : null
}

/** What the nearest telling name around a block says; all elements up to it are known then. */
function roleByNames(box: Box, named: Map<Box, Role | null>): Role | null {
  let role: Role | null = null
  let at: Box | null = box
  for (; at !== null && role === null && !whole.has(at.tag); at = at.parent) {
    const known = named.get(at)
    if (known === null) break
    role = known ?? roleOf(at)
  }
  for (let below: Box | null = box; below !== at && below !== null; below = below.parent)
    named.set(below, role)
  return role
}

function roleOf(box: Box): Role | null {
  const hints = box.hints | labelHints(box)
  return hints === 0 ? null : (byHint.find(([bit]) => (hints & bit) !== 0)?.[1] ?? null)
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
