import type { Element } from 'domhandler'
import { collapse } from '../../../text/collapse'
import { textKey } from '../../../text/normalize'
import type { Box, Draft } from '../../../types'
import { authorElement, nameElement, personPath } from '../../../vocabulary/metadata-front'

/** A stretch of a block's text inside one element. */
export interface Piece extends Traits {
  text: string
  /** Its block is named for authors. */
  within: boolean
  /** A bar, a dot or a wide gap parts it from the piece before it. */
  parted: boolean
}

/** The names that a block prints as its authors, and how that is known. */
export interface Names {
  text: string
  reason: string
  certainty: number
}

interface Traits {
  /** Its element is named for authors, and for the name of one. */
  marked: boolean
  named: boolean
  /** It is a link, and one to a page about a person. */
  linked: boolean
  person: boolean
}

const bars = /\s[|•·∙]\s|\u3000{2}/u
const solid = /\S/

/** Cut a block's text where its inline elements begin and end, and at bars, dots and wide gaps between parts. */
export function piecesOf({ box, leaves }: Draft): Piece[] {
  const top = box?.element ?? null
  const within = isForAuthors(box)
  const pieces: Piece[] = []
  let parted = false
  for (const leaf of leaves) {
    if (leaf.type !== 'text' || !solid.test(leaf.data)) continue
    const traits = traitsOf(leaf.parent as Element | null, top, leaf.data)
    for (const [at, part] of leaf.data.split(bars).entries()) {
      const text = collapse(part)
      parted ||= at > 0
      if (text === '') continue
      pieces.push({ text, within, parted, ...traits })
      parted = false
    }
  }
  return pieces
}

function traitsOf(from: Element | null, top: Element | null, text: string): Traits {
  const traits = { marked: false, named: false, linked: false, person: false }
  let element = from
  while (element !== null && element !== top && element.attribs !== undefined) {
    if (namesAuthors(element)) {
      traits.marked = true
      traits.named ||= nameElement.test(element.attribs.class ?? '')
    }
    if (element.name === 'a') {
      traits.linked = true
      traits.person ||= leadsToPerson(element, text)
    }
    element = element.parent as Element | null
  }
  return traits
}

/** A link to a page about persons whose address says the name that is printed in it. */
function leadsToPerson({ attribs: { href = '', rel } }: Element, text: string): boolean {
  if (rel === 'author') return true
  if (!personPath.test(href)) return false
  // Addresses have no accents.
  const last = textKey(text).normalize('NFD').replace(accents, '').split(' ').at(-1) as string
  return last.length >= LAST_NAME && href.toLowerCase().includes(last)
}

const accents = /\p{M}/gu
/** Shorter last names are found in any address. */
const LAST_NAME = 3
/** Boxes around a byline hold little else. */
const BYLINE_BLOCKS = 3

function isForAuthors(box: Box | null): boolean {
  if (box === null) return false
  if (box.element !== null && namesAuthors(box.element)) return true
  const { parent } = box
  if (parent === null || parent.element === null || parent.end - parent.first > BYLINE_BLOCKS) return false
  return namesAuthors(parent.element)
}

function namesAuthors({ attribs: { class: classes, itemprop, rel } }: Element): boolean {
  return (classes !== undefined && authorElement.test(classes)) || itemprop === 'author' || rel === 'author'
}
