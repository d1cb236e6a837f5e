import { phraseWords } from '../../text/phrase-words'
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

const arrow = / > | ?[»›→] ?/
const arrowOrSlash = / [>/»›→] | ?[»›→] ?/
/** Most lines have none of them. */
const stepMark = /[>/»›→]/
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

/** Whether all words of a line, `least` or more, are phrases of a kind on their own: "Facebook X Email". */
export function isRowOf({ words }: Line, kind: number, least: number): boolean {
  if (words.length < least || words.length > ROW_WORDS) return false
  return words.every((word) => isKind(word, kind))
}

/** Whether a line is nothing but "#rain #roads", in a dump "#rain" alone or "$RAIN" too; "#1" is a rank, and "#rain" in HTML code. */
export function isHashtags({ text, draft }: Line): boolean {
  if ((text[0] !== '#' && text[0] !== '$') || text.charCodeAt(1) <= 32) return false
  const marks = text.split(blank)
  return (marks.length > 1 || draft.box === null) && marks.every((mark) => hashtag.test(mark))
}

const hashtag = /^(?:#[\p{L}\p{N}_]*\p{L}|\$\p{Lu}{2,5}$)/u
