import { cleanByline, isRole, looksLikeNames, openerLength } from '../../../text/byline'
import { readDateLine } from '../../../text/date'
import { nameJoiners } from '../../../vocabulary/metadata-bylines'
import type { Names, Piece } from './pieces'

/** Share of right ones among development bylines: of several words, and of one. */
const CERTAINTY = { names: 0.97, single: 0.95 }
/** Words of a role: "Senior political correspondent for Europe". */
const ROLE_WORDS = 5
const digit = /\p{N}/u

const joiners = new Set([...nameJoiners, ',', '&', ';'])

/** "By" and the names after it: the linked ones, or all up to where names end. */
export function afterOpener(pieces: readonly Piece[]): Names | null {
  for (const [at, piece] of pieces.entries()) {
    const dated = dateAndOpener(piece.text)
    const length = openerLength(piece.text) || dated
    if (length === 0 || (at > 0 && !canFollow(pieces.slice(0, at), piece.text.slice(0, length)))) continue
    const own = piece.text.slice(length).trim()
    const rest = restOf(pieces, at, own)
    const linked = own === '' ? linkedNames(pieces, at + 1) : ''
    const names = cleanByline(linked !== '' && !goesOn(rest, linked) ? linked : rest)
    if (names === null) continue
    // A handle has no capital: only its link says that it is a name, or the date before it and nothing after it.
    const isLast = dated > 0 && at === pieces.length - 1
    const handle = (names === linked || isLast) && !names.includes(' ')
    if (handle || looksLikeNames(names)) {
      const certainty = names.includes(' ') ? CERTAINTY.names : CERTAINTY.single
      return { text: names, reason: 'names after "by"', certainty }
    }
  }
  return null
}

/** Characters up to the names in "Posted on 3 May 2025 by Ada Reed"; 0 where no date stands before such a word. */
function dateAndOpener(text: string): number {
  if (!digit.test(text)) return 0
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const length = openerLength(text.slice(at + 1))
    if (length > 0 && readDateLine(text.slice(0, at)) !== null) return at + 1 + length
  }
  return 0
}

/** Inside a block "von" and "de" are words like others, unless a date or a bar or "Beitrag" comes before. */
function canFollow(before: readonly Piece[], opener: string): boolean {
  const word = opener.trim().toLowerCase()
  if (word === 'by' || word.includes(' ') || colon.test(word)) return true
  const lead = `${before.map(({ text }) => text).join(' ')} ${word}`
  return openerLength(lead) >= lead.length || dateOrBar.test(before.at(-1)?.text ?? '')
}

const colon = /[:：]/
const dateOrBar = /\p{N}|[|•·–—-]$/u

/** Whether a list of names goes on behind the linked ones. */
function goesOn(rest: string, linked: string): boolean {
  const next = rest.slice(linked.length).trimStart()
  return rest.startsWith(linked) && isJoiner(next.startsWith(',') ? ',' : (next.split(' ')[0] ?? ''))
}

/** Letters of what joins names; a longer text says more. */
const JOINER_CHARS = 24

/** Whether a text does nothing but join names: "and", ",", ", and". */
export function isJoiner(text: string): boolean {
  if (text.length > JOINER_CHARS) return false
  const words = text.toLowerCase().replaceAll(',', ' , ').split(' ')
  return text !== '' && words.every((word) => word === '' || joiners.has(word))
}

/** The linked names from a piece on, as long as something joins one to the next. */
function linkedNames(pieces: readonly Piece[], from: number): string {
  let text = ''
  let joined = true
  for (const piece of pieces.slice(from)) {
    const joins = isJoiner(piece.text)
    if (!joins && !(piece.linked && joined)) break
    text += (text && ' ') + piece.text
    joined = joins
  }
  return trimJoiner(text.replaceAll(' ,', ','))
}

/** Joiners that no name follows belong to what comes after. */
function trimJoiner(text: string): string {
  const words = text.split(' ')
  while (words.length > 1 && isJoiner(words.at(-1) as string)) words.pop()
  const joined = words.join(' ')
  return joined.endsWith(',') ? joined.slice(0, -1) : joined
}

/** What goes on after "By", up to a bar or an element for a role: behind a bar stand outlets, roles and dates. */
function restOf(pieces: readonly Piece[], at: number, own: string): string {
  const first = own === '' ? at + 2 : at + 1
  const end = pieces.findIndex((piece, index) => index >= first && (piece.parted || isOwnRole(pieces, index)))
  const opener = openerOf((pieces[at] as Piece).text)
  const rest = pieces.slice(at + 1, end < 0 ? pieces.length : end).map(({ text }) => {
    // "By Ada Reed", and on the next line "By Tom Oak".
    return opener !== '' && openerOf(text) === opener ? `, ${text.slice(opener.length).trim()}` : text
  })
  return [own, ...rest].join(' ').trim().replaceAll(' ,', ',')
}

function openerOf(text: string): string {
  return text.slice(0, openerLength(text)).toLowerCase()
}

/** A role in an element of its own; with a comma it is printed as part of the byline. */
function isOwnRole(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at] as Piece
  const before = pieces[at - 1]?.text ?? ''
  if (text.startsWith(',') || before.endsWith(',') || isJoiner(before.split(' ').at(-1) ?? '')) return false
  return isRole(text) && text.split(' ').length <= ROLE_WORDS
}
