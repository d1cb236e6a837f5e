import { phraseWords } from '../../text/phrase-words'
import { Phrase } from '../../vocabulary/phrases'
import { isKind } from './kinds'
import type { Line } from './line'

/** Words of a row of cells, and of one cell. */
const ROW_WORDS = 24
const CELL_WORDS = 3

const cellBreak = / {2}| \/ |[|>»›·•∙→\t\u3000]/
const dashBreak = / [-–—] /
/** Cells between dashes: fewer are a title with an aside. */
const DASHED = 4
const blank = /\s+/

/** How many cells a row such as "News | Sport | Culture" has; 0 for what is no row of short cells. */
export function countCells({ shape, text }: Line): number {
  if (shape.words > ROW_WORDS || text.includes('«')) return 0
  if (!cellBreak.test(text)) return countDashed(text, shape.digits)
  const cells = text.split(cellBreak).filter((cell) => cell.trim() !== '')
  const isShort = cells.every((cell) => phraseWords(cell).length <= CELL_WORDS)
  return isShort && cells.length > 1 ? cells.length : 0
}

/** "Contact - Imprint - Press - Privacy": a menu, where no figures stand. */
function countDashed(text: string, digits: number): number {
  const cells = digits > 0 || !text.includes(' - ') ? [] : text.split(dashBreak)
  const isMenu = cells.length >= DASHED && cells.every((cell) => phraseWords(cell).length <= CELL_WORDS)
  return isMenu ? cells.length : 0
}

const arrow = / > | ?[»›→＞] ?/
const arrowOrSlash = / [>/»›→] | ?[»›→＞] ?/
/** Most lines have none of them. */
const stepMark = /[>/»›→＞]/
/** Whether a line has arrows or slashes: » behind « is a quotation's. */
function hasSteps(text: string): boolean {
  return stepMark.test(text) && !text.includes('«')
}

/** Steps that make a trail whatever they say. */
const TRAIL_STEPS = 3

/** Whether a line is a trail from the start page: "Home > Columns > Life on the Sound". */
export function isTrail({ shape, text, isProse }: Line): boolean {
  if (shape.words > ROW_WORDS || isProse || !hasSteps(text)) return false
  return text.split(arrow).filter(Boolean).length >= TRAIL_STEPS
}

/** The steps of a line that may be a trail, slashes between them too; a line that is none has one. */
export function stepsOf(text: string): string[] {
  return hasSteps(text) ? text.split(arrowOrSlash).filter((step) => step !== '') : [text]
}

/** Whether a line is phrases of a kind, `least` or more, and nothing else, a word alone first: "Facebook X Copy link". */
export function isRowOf({ words }: Line, kind: number, least: number): boolean {
  if (words.length < least || words.length > ROW_WORDS || !isKind([words[0] as string], kind)) return false
  let phrases = 0
  for (let at = 0; at < words.length; phrases++) {
    const length = phraseAt(words, at, kind)
    if (length === 0) return false
    at += length
  }
  return phrases >= least
}

/** Phrases of a row of a menu, at least, and the share of its words that they have. */
const MENU_PHRASES = 3
const MENU_SHARE = 0.35
/** Words of such a row. */
const MENU_WORDS = { least: 4, most: 60 }

/** Whether words of menus without marks between them are a good part of a line: "News Local Sports Opinion Obituaries". */
export function isMenuRow({ words, shape, isProse }: Line): boolean {
  if (words.length < MENU_WORDS.least || words.length > MENU_WORDS.most) return false
  if (isProse || shape.sentences > 0 || shape.end !== 'none') return false
  let phrases = 0
  let covered = 0
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, Phrase.navigation)
    if (length > 0) phrases++
    covered += length
    at += Math.max(1, length)
  }
  return phrases >= MENU_PHRASES && covered >= MENU_SHARE * words.length
}

/** Words of the longest phrase of a row that is looked for. */
const PHRASE_WORDS = 3

/** How many words from one on are a phrase of a kind; 0 where none is. */
function phraseAt(words: readonly string[], at: number, kind: number): number {
  for (let length = Math.min(PHRASE_WORDS, words.length - at); length > 0; length--)
    if (isKind(words.slice(at, at + length), kind)) return length
  return 0
}

/** Whether a line is nothing but "#rain #roads", in a dump "#rain" alone or "$RAIN" too; "#1" is a rank, and "#rain" in HTML code. */
export function isHashtags({ text, draft }: Line): boolean {
  if ((text[0] !== '#' && text[0] !== '$') || text.charCodeAt(1) <= 32) return false
  const marks = text.split(blank)
  return (marks.length > 1 || draft.box === null) && marks.every((mark) => hashtag.test(mark))
}

/** "#rain #roads": alone, "#rain" may be of a link. */
export function isTagRow(line: Line): boolean {
  return line.shape.words > 1 && isHashtags(line)
}

const hashtag = /^(?:#[\p{L}\p{N}_]*\p{L}|\$\p{Lu}{2,5}$)/u
