import { Phrase } from '../../vocabulary/phrases'
import { isKind } from '../lines/kinds'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isLate } from '../lines/prose'
import type { RunRule } from './rule'

/** Rows that make a table, and numbers at the end of each: two may be a date and a time, a result has two. */
const ROWS = 3
const NUMBERS = { spaced: 3, piped: 2 }
/** Words up to which a line is a row, or the heading over a table. */
const ROW_WORDS = 16
const HEADING_WORDS = 12
/** Characters of a cell in a head row over numbers: "PJ", "Pts", "Score". */
const HEAD_CHARS = 8

const cellBreak = /[|\t]/
const number = /^[+\-–−±]?\d[\d.,'’]*(?:[-–:/]\d[\d.,]*)?%?$/

/** League tables, prices and scores after the article: names with the same count of numbers behind each. */
export const numberTables: RunRule = {
  id: 'number-table',
  words: 'is a row of a table of numbers',
  apply(dump) {
    const { lines, prose } = dump
    let start = 0
    let count = 0
    for (let i = 0; i <= lines.length; i++) {
      const line = lines[i]
      const late = isLate(prose, i)
      const numbers = line && late ? numbersAtEnd(line) : 0
      if (numbers > 0 && numbers === count) continue
      if (count > 0 && i - start >= ROWS)
        markNoise(lines.slice(headOf(lines, start, count), i), 'ranking', numberTables)
      start = i
      count = numbers
    }
  },
}

/** How many cells at the end of a line are numbers; 0 where it is no row. */
function numbersAtEnd(line: Line): number {
  const { shape, text } = line
  if (shape.digits === 0 || shape.words > ROW_WORDS || line.isProse || !line.isOpen || line.date !== null)
    return 0
  const cells = cellsOf(text)
  let first = cells.length
  while (first > 0 && number.test(cells[first - 1] as string)) first--
  const numbers = cells.length - first
  return first > 0 && numbers >= (isPiped(text) ? NUMBERS.piped : NUMBERS.spaced) ? numbers : 0
}

function cellsOf(text: string): string[] {
  const cells = isPiped(text) ? text.split(cellBreak) : text.split(' ')
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
}

function isPiped(text: string): boolean {
  return text.includes('|') || text.includes('\t')
}

/** The first line of a table with the row that names its columns, and the heading above that. */
function headOf(lines: readonly Line[], first: number, count: number): number {
  const above = lines[first - 1]
  const head = above !== undefined && namesColumns(above, count) ? first - 1 : first
  const heading = lines[head - 1]
  const isHeading = heading?.isOpen === true && heading.isTitle && !heading.isProse
  return isHeading && heading.shape.words <= HEADING_WORDS ? head - 1 : head
}

/** Whether a line has a short cell over each number, or words that columns are called by. */
function namesColumns(line: Line, count: number): boolean {
  const cells = cellsOf(line.text)
  if (!line.isOpen || cells.length <= count || cells.length > ROW_WORDS) return false
  const over = cells.slice(-count)
  return (
    over.every((cell) => cell.length <= HEAD_CHARS) ||
    line.words.some((word) => isKind([word], Phrase.tableHead))
  )
}
