import { cleanByline, isPerson, isRoleOnly, looksLikeNames, openerLength } from '../../../text/byline'
import { textKey } from '../../../text/normalize'
import type { Draft } from '../../../types'
import { landmarkBit } from '../../../vocabulary/landmarks'
import { type Names, piecesOf } from './pieces'

/** A name found apart from its "By", and the block it is printed in. */
export interface Apart {
  draft: Draft
  names: Names
}

/** Words of a label in a block of its own ("Written by", "Author(s)"), and of the names under it. */
const LABEL_WORDS = 3
const NAMES_WORDS = 12
/** Words that a life has at least. */
const LIFE_WORDS = 12
/** Blocks between a name and its owner's life: a role, a picture. */
const LIFE_WITHIN = 4

const UNDER_LABEL = 0.85
const IN_CARD = 0.7

const menus = landmarkBit('nav') | landmarkBit('footer')

/**
 * Find a byline whose "By" is a block of its own: "Author" over "Ada Reed".
 *
 * @param drafts where to look, in order; the first found counts
 */
export function namesUnderLabel(drafts: readonly Draft[]): Apart | null {
  for (const [at, label] of drafts.entries()) {
    if (!isLabel(label)) continue
    const draft = drafts.slice(at + 1).find(({ kind, shape }) => kind !== 'media' && shape.words > 0)
    if (draft === undefined || draft.shape.words > NAMES_WORDS) continue
    const text = cleanByline(draft.text)
    if (text === null || !text.includes(' ') || !looksLikeNames(text) || isRoleOnly(text)) continue
    return { draft, names: { text, reason: 'names under "by"', certainty: UNDER_LABEL } }
  }
  return null
}

function isLabel({ text, shape, box, role }: Draft): boolean {
  if (shape.words === 0 || shape.words > LABEL_WORDS || ((box?.marks ?? 0) & menus) !== 0) return false
  const label = text.replace('(s)', 's')
  const rest = label.slice(openerLength(label))
  return role !== 'headline' && rest.length < label.length && !letter.test(rest)
}

const letter = /\p{L}/u

/**
 * Find the author in the card after the text: an element for the name of one, or a name whose owner's
 * life is told below it. Cards of several people are of other texts.
 *
 * @param drafts what comes after the body
 * @param siteNames what the site is called: companies tell of themselves as well
 */
export function nameInCard(drafts: readonly Draft[], siteNames: readonly string[]): Apart | null {
  const sites = new Set(siteNames.map(textKey))
  const found = drafts.flatMap((draft, at) => {
    const text = nameOf(draft, drafts.slice(at + 1, at + 1 + LIFE_WITHIN))
    return text === null || sites.has(textKey(text))
      ? []
      : [{ draft, names: { text, reason: 'the card of the author', certainty: IN_CARD } }]
  })
  const keys = new Set(found.map(({ names }) => textKey(names.text)))
  return keys.size === 1 ? (found[0] as Apart) : null
}

function nameOf(draft: Draft, next: readonly Draft[]): string | null {
  const { shape, box } = draft
  // Most of what comes after a text is menus; only what may be a name is cut into pieces.
  if (shape.words > NAMES_WORDS || shape.capitalised < 2 || ((box?.marks ?? 0) & menus) !== 0) return null
  for (const { text, named } of piecesOf(draft)) {
    if (!named && !next.some((other) => tellsLife(other, text))) continue
    const name = cleanByline(text)
    if (name !== null && isPerson(name)) return name
  }
  return null
}

/** "Ada Reed writes about rain", never a heading that begins alike. */
export function tellsLife({ text, shape }: Draft, name: string): boolean {
  const next = text.charCodeAt(name.length + 1)
  return shape.words >= LIFE_WORDS && text.startsWith(name) && next >= 97 && next <= 122
}
