import { cleanByline, isRole, looksLikeNames, openerLength } from '../../text/byline'
import { affiliations } from '../../vocabulary/affiliations'
import { nameJoiners } from '../../vocabulary/metadata-bylines'
import type { Line } from './line'

/** Words of a byline with its label, role and place. */
const BYLINE_WORDS = 16
/** Words of a name that stands alone. */
const NAME_WORDS = { least: 2, most: 4 }
/** Words of "By" or "Posted by" alone, and of the name on the next line. */
const OPENER_WORDS = 3
const HANDLE_WORDS = 5
/** Words of what somebody does. */
const JOB_WORDS = 6
/** Words of a department and its university. */
const AFFILIATION_WORDS = 14
/** Words of several names, or of one with what its owner does. */
const LIST_WORDS = 9
/** Characters in which such a name stands at the start of a line. */
const NAME_CHARS = 60
/** Characters of a name in a script that parts no words. */
const DENSE_NAME = 10

/** "By Name and Name, Staff Writer": a label for bylines and names after it. */
export function isLabelledByline({ text, shape, isRanked }: Line): boolean {
  if (koreanByline.test(text)) return true
  if (shape.words > BYLINE_WORDS || isRanked || openerLength(text) === 0) return false
  const names = cleanByline(text)
  return names !== null && names.length < text.length && looksLikeNames(names.split(',')[0] as string)
}

/** Korean papers set what one does after the name, and often the address. */
const koreanByline =
  /^[\uac00-\ud7af]{2,4} (?:선임|인턴|전문|수습)?(?:기자|특파원|논설위원)(?: \S{3,60}@\S{3,60})?$/

/** "By" on a line of its own, as where a scraper broke the line at a link. */
export function isOpenerAlone({ text, shape }: Line): boolean {
  return shape.words <= OPENER_WORDS && openerLength(text) === text.length
}

/** A name of any kind: of a person, or of an account. */
export function isHandle(line: Line): boolean {
  const { words, end } = line.shape
  return words <= HANDLE_WORDS && end === 'none' && line.date === null && !line.isProse
}

/** A line of two to four words with a capital each and no more: a name where a byline stands. */
export function isNameOnly({ text, shape }: Line): boolean {
  const { words, digits, capitalised, end } = shape
  // "TL;DR" is one word, whatever its marks.
  if (!text.includes(' ') && capitalised > 0) return false
  if (words < NAME_WORDS.least || words > NAME_WORDS.most || digits > 0) return false
  if (end !== 'none' && end !== 'stop') return false
  // "NORH, LRKD, OXDN": stocks.
  if (text.includes(',') && text.toUpperCase() === text) return false
  // Scripts without capitals do not tell names.
  if (capitalised < 2 || titleStarts.has(text.slice(0, text.indexOf(' ')).toLowerCase())) return false
  return text.split(' ').every(isNameWord) && looksLikeNames(text)
}

/** Whether a line says what somebody does and no more: "Court Reporter". */
export function isJobLine({ text, shape }: Line): boolean {
  return shape.words <= JOB_WORDS && shape.end === 'none' && isRole(text)
}

/** Whether a line says what an author belongs to, where it stands under a name. */
export function isAffiliation({ words, shape }: Line): boolean {
  if (shape.words > AFFILIATION_WORDS || shape.end !== 'none' || shape.capitalised < 2) return false
  return words.some((word) => affiliations.has(word))
}

/** Whether a line is names and little more, where a byline stands; "Place: Name" says whose name it is. */
export function isBareByline(line: Line): boolean {
  return !line.text.includes(':') && (isNameOnly(line) || isNameList(line))
}

/** "Name, Name", "Name and Name", "Name, Chief Reporter": a name first, and little more. */
function isNameList({ text, shape }: Line): boolean {
  const { words: all, digits, end, capitalised } = shape
  if (all > LIST_WORDS || digits > 0 || end !== 'none' || capitalised < 2 || !listMark.test(text))
    return false
  const [first = '', ...rest] = text.replaceAll(note, '').split(listMark)
  const words = first.split(' ')
  if (rest.length === 0 || words.length < NAME_WORDS.least || words.length > NAME_WORDS.most) return false
  return words.every(isNameWord) && looksLikeNames(first) && rest.every((part) => part.length > 1)
}

/** The name in "Name Surname — Place", "Name Surname - The Paper" or "Name Surname in Place"; null for other lines. */
export function nameBeforePlace({ text, shape }: Line): string | null {
  if (shape.words > LIST_WORDS || shape.digits > 0 || shape.end !== 'none') return null
  const name = placed.exec(text)?.[1]
  return name !== undefined && looksLikeNames(name) ? name : null
}

const placed =
  /^(\p{Lu}\p{Ll}[\p{Ll}'’-]{0,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{0,20}){1,3}) (?:[-–—·•|] \p{L}|in \p{Lu})[^.!?:]{2,40}$/u

/** "Ann Weller (now) and Tom Oak (earlier)", as live blogs sign. */
const note = / \(\p{Ll}{2,12}\)/gu
const listMark = /, | and | & | und | et | y | e /

/** Words that titles in title case begin with, and names do not. */
const titleStarts = new Set(
  'a an the how why what when where our your my this these new quick key fast top main featured small medium large'.split(
    ' ',
  ),
)

/** A word with a capital, or the small one of a name; scripts without capitals have only these. */
function isNameWord(word: string): boolean {
  if (!letter.test(word)) return false
  return word.toLowerCase() !== word || word.toUpperCase() === word || particles.has(word)
}

const letter = /\p{L}/u
const particles = new Set([...nameJoiners, ...'de da di du del der den van von zu al bin dos'.split(' ')])

/** Whether a text begins as a name does: two to four words with a capital, then a small one. */
export function beginsWithName(text: string): boolean {
  const words = text.slice(0, NAME_CHARS).split(' ', NAME_WORDS.most + 1)
  const small = words.findIndex(isSmall)
  return small >= NAME_WORDS.least || (small < 0 && words.length > NAME_WORDS.most)
}

function isSmall(word: string): boolean {
  return word.toLowerCase() === word
}

/** A name in brackets, as Japanese papers sign an article at its end. */
export function isBracketedName({ text, shape }: Line): boolean {
  if (text.length > DENSE_NAME + 2 || shape.digits > 0) return false
  return brackets.has((text[0] as string) + text.at(-1)) && looksLikeNames(text.slice(1, -1))
}

const brackets = new Set(['（）', '()', '【】', '[]'])
