import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isLate } from '../lines/prose'
import { isResult } from '../lines/result'
import { noiseKind } from '../noise/registry'
import type { RunRule } from './rule'

/** Cells that make a strip with a change or a result among them; after the article one under a heading is enough. */
const STRIP = 2
/** Words of a quote, those of its numbers too, of a name over its cells and how many there are, words of the heading over a strip. */
const QUOTE_WORDS = 12
const NAME_WORDS = 3
const CELLS = 2
const HEADING_WORDS = 6

/** "+0.42%", "%-0,84", "8,20 %", "▲ 2.9", "73,104.61 +328.48". */
const change =
  /(?:^|\s)\d[\d.,]*\d [+\-–−]\d[\d.,]*(?=\s|$)|(?:^|[\s(])(?:[+\-–−±▲▼]? ?\d[\d.,]* ?[%％]|[%％] ?[+\-–−±]?\d[\d.,]*|[▲▼] ?\d[\d.,]*)\)?(?=\s|$)/u
/** "38,42 EUR", "$103.412", "6,362.90": an amount with decimals, groups of three or a currency. */
const price =
  /(?:^|\s)[$€£¥₹₺₩]?\d[\d'’ ]*(?:[.,]\d+)+(?: ?[€£¥₹₺]| \p{Lu}{3})?(?=\s|$)|(?:^|\s)[$€£¥₹₺₩]\d+/u
/** "Price $41.17", "RCLD · NYSE": what stands beside a change on the page of a stock. */
const besideChange = /^[\p{L} ]{0,20}[$€£¥₹₺₩]? ?\d[\d.,]*$|^\p{Lu}{2,6} ?[·:|] ?\p{Lu}{3,6}$/u
/** "ALDR -14.61%". */
const ticker = /^\p{Lu}[\p{L}\d.]{0,6} [+\-–−]\d/u
/** "BTC $61,874.20". */
const tickerPrice = /^\p{Lu}{2,6} [$€£¥₹]\d/u
const letter = /\p{L}/u

/** Strips of prices and results before and after the article: "DAX 22.811 +0,1%", on one line each or one cell a line. */
export const quoteStrips: RunRule = {
  id: 'quote-strip',
  words: 'is of a strip of prices or results',
  apply({ lines, prose }) {
    for (let at = 0; at < lines.length; at++) {
      const late = isLate(prose, at)
      // Prices between paragraphs are what the article speaks of.
      if (!late && at >= prose.start) continue
      const end = late ? endOfRows(lines, at) : endOfStrip(lines, at, prose.start)
      if (end === at) continue
      const isHeaded = late && headsStrip(lines[at - 1])
      if ((isHeaded || end - at >= STRIP) && lines.slice(at, end).some(isChange))
        markNoise(lines.slice(isHeaded ? at - 1 : at, end), 'ranking', quoteStrips)
      // What begins further inside ends there too, and has no change either.
      at = end - 1
    }
  },
}

/** Where the rows that begin at a line end: cells on lines of their own are a table of the article more often after it. */
function endOfRows(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && isCell(lines[end] as Line) && letter.test((lines[end] as Line).text)) end++
  return end
}

/** Where the strip that begins at a line ends; the line itself where none begins. */
function endOfStrip(lines: readonly Line[], from: number, limit: number): number {
  let end = from
  while (end < limit && (isCell(lines[end] as Line) || isNameOver(lines, end, limit))) end++
  return end
}

/** "Bitcoin" over its price and its change. */
function isNameOver(lines: readonly Line[], at: number, limit: number): boolean {
  const { isOpen, shape } = lines[at] as Line
  if (!isOpen || shape.words > NAME_WORDS || at + CELLS >= limit) return false
  return lines.slice(at + 1, at + 1 + CELLS).every(isBareCell)
}

/** A price or a change alone. */
function isBareCell(line: Line): boolean {
  return line.shape.digits > 0 && (line.shape.letters === 0 || tickerPrice.test(line.text)) && isCell(line)
}

function isCell(line: Line): boolean {
  return isChange(line) || (mayBeCell(line) && besideChange.test(line.text) && line.date === null)
}

/** A change of a price, beside the price or alone, or how a match ended. */
function isChange(line: Line): boolean {
  if (line.shape.digits === 0 || !mayBeCell(line) || !(isMove(line.text) || isResult(line.text))) return false
  // That takes reading it for a date: it is asked last.
  return line.date === null
}

function isMove(text: string): boolean {
  if (!change.test(text)) return false
  // "1/1/2013 +13.1%" is a row of a table.
  return letter.test(text) ? price.test(text) || ticker.test(text) : !text.includes('/')
}

function mayBeCell({ isOpen, shape }: Line): boolean {
  return isOpen && shape.words <= QUOTE_WORDS && shape.end !== 'stop' && shape.end !== 'colon'
}

function headsStrip(line: Line | undefined): boolean {
  if (line === undefined || !line.isOpen || line.isProse || !line.isTitle) return false
  return line.shape.words <= HEADING_WORDS && noiseKind(line) === null
}
