import {
  cleanByline,
  isCollective,
  isPerson,
  isRole,
  isRoleOnly,
  looksLikeNames,
  splitAuthors,
} from '../../../text/byline'
import { readDateLine } from '../../../text/date'
import { textKey } from '../../../text/normalize'
import type { Draft } from '../../../types'
import { otherRoles } from '../../../vocabulary/metadata-bylines'
import { afterOpener, isJoiner } from './names-after-by'
import { type Names, type Piece, piecesOf } from './pieces'

/** Share of right ones among development bylines of each kind, rounded. */
const CERTAINTY = { known: 0.9, marked: 0.9, person: 0.8, besideDate: 0.75 }

/** A byline's block has at most this many words: names, roles, a date, a read time. */
const BLOCK_WORDS = 35
/** Words of names that nothing but their element tells. */
const NAME_WORDS = 12

/** A name that the metadata gives, and the key by which it is the same in another spelling. */
export interface KnownName {
  text: string
  key: string
}

/**
 * Find the names of the authors in a block: after "By", in an element named for an author, in a link to
 * a person's page, or as the metadata has them.
 *
 * @param draft a short block near the headline
 * @param known the names that the metadata gives
 */
export function namesIn(draft: Draft, known: readonly KnownName[]): Names | null {
  if (draft.shape.words > BLOCK_WORDS || draft.shape.letters === 0) return null
  const start = draft.text.slice(0, ROLE_CHARS).toLowerCase()
  if (otherRoles.some((role) => start.startsWith(role))) return null
  const pieces = piecesOf(draft)
  return (
    afterOpener(pieces) ??
    ofPieces(pieces) ??
    ofBox(pieces) ??
    knownNames(pieces, known) ??
    besideDate(pieces)
  )
}

const ROLE_CHARS = 30
/** The metadata's name, as the block prints it, with others that stand beside it. */
function knownNames(pieces: readonly Piece[], known: readonly KnownName[]): Names | null {
  for (const piece of pieces) {
    const key = ` ${textKey(piece.text)} `
    const name = known.find((other) => key.includes(` ${other.key} `))
    if (name === undefined) continue
    const whole = cleanByline(piece.text)
    const at = piece.text.toLowerCase().indexOf(name.text.toLowerCase())
    const part = at < 0 ? null : piece.text.slice(at, at + name.text.length)
    const text = whole !== null && isName(whole) ? whole : part
    if (text !== null) return { text, reason: 'the author of the metadata', certainty: CERTAINTY.known }
  }
  return null
}

/** The pieces of the kind that tells most; of those that stand in one marked box, the linked ones. */
function ofPieces(pieces: readonly Piece[]): Names | null {
  for (const [test, reason, certainty] of kinds) {
    const names = joinPieces(pieces, test)
    if (names !== '') return { text: names, reason, certainty }
  }
  return null
}

type Kind = [test: (piece: Piece) => boolean, reason: string, certainty: number]

const kinds: Kind[] = [
  [({ named }) => named, 'an element for the name of an author', CERTAINTY.marked],
  [({ marked }) => marked, 'an element for authors', CERTAINTY.marked],
  [({ person, within }) => person && within, 'a link to a person, for authors', CERTAINTY.marked],
  [({ person }) => person, 'a link to a person', CERTAINTY.person],
  [({ within, linked }) => within && linked, 'a link in an element for authors', CERTAINTY.marked],
]

function joinPieces(pieces: readonly Piece[], test: (piece: Piece) => boolean): string {
  const seen = new Set<string>()
  let names = ''
  let joiner = ', '
  for (const piece of pieces) {
    const name = test(piece) ? cleanByline(piece.text) : null
    if (name === null || !(isName(name) || (piece.named && isHandle(name)))) {
      joiner = isJoiner(piece.text) && !piece.text.startsWith(',') ? ` ${piece.text} ` : ', '
    } else if (!seen.has(name)) {
      names += (names && joiner) + name
      joiner = ', '
      seen.add(name)
    }
  }
  return names
}

function isHandle(name: string): boolean {
  return name.length >= HANDLE_CHARS && !name.includes(' ')
}

const HANDLE_CHARS = 3

const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

function isName(text: string): boolean {
  const words = text.split(' ').length
  if (words > NAME_WORDS || !looksLikeNames(text) || isRoleOnly(text)) return false
  // "Wellness & Prevention" is a section.
  const names = splitAuthors(text)
  return names.length < 2 || dense.test(text) || names.every((name) => name.includes(' '))
}

/** The first names of a block named for an author: what follows them is a role, an outlet, a date. */
function ofBox(pieces: readonly Piece[]): Names | null {
  const first = pieces.find(({ within }) => within)
  const text = first === undefined ? null : cleanByline(first.text)
  if (text === null || !isName(text) || (isRole(text) && !isCollective(text))) return null
  return { text, reason: 'names in a block for authors', certainty: CERTAINTY.marked }
}

/** "Ada Reed | March 25, 2025": a name of few words beside a date in one block. */
function besideDate(pieces: readonly Piece[]): Names | null {
  if (pieces.length < 2 || !pieces.some(({ text }) => digit.test(text) && readDateLine(text) !== null))
    return null
  for (const piece of pieces) {
    const text = piece.linked && !piece.person ? null : cleanByline(piece.text)
    if (text !== null && isPerson(text))
      return { text, reason: 'a name beside a date', certainty: CERTAINTY.besideDate }
  }
  return null
}

const digit = /\p{N}/u
