import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isLate } from '../lines/prose'
import { noiseKind } from '../noise/registry'
import type { Dump, RunRule } from './rule'

/** Quotes and prices that make a strip together; after the article one under a heading is enough. */
const STRIP = 2
/** Words of a quote, those of its numbers too, and of the heading over a strip. */
const QUOTE_WORDS = 12
const HEADING_WORDS = 6

/** "+0.42%", "%-0,84", "8,20 %", "▲ 2.9". */
const change =
  /(?:^|[\s(])(?:[+\-–−±▲▼]? ?\d[\d.,]* ?[%％]|[%％] ?[+\-–−±]?\d[\d.,]*|[▲▼] ?\d[\d.,]*)\)?(?=\s|$)/u
/** "38,42 EUR", "$103.412", "6,362.90": an amount with decimals, groups of three or a currency. */
const price =
  /(?:^|\s)[$€£¥₹₺₩]?\d[\d'’ ]*(?:[.,]\d+)+(?: ?[€£¥₹₺]| \p{Lu}{3})?(?=\s|$)|(?:^|\s)[$€£¥₹₺₩]\d+/u
/** "Price $41.17", "RCLD · NYSE": what stands beside a change on the page of a stock. */
const besideChange = /^[\p{L} ]{0,20}[$€£¥₹₺₩]? ?\d[\d.,]*$|^\p{Lu}{2,6} ?[·:|] ?\p{Lu}{3,6}$/u

/** Strips of prices before and after the article: "DAX 22.811 +0,1%", each a name, a price and its change. */
export const quoteStrips: RunRule = {
  id: 'quote-strip',
  words: 'is a price and its change',
  apply(dump) {
    const { lines, prose } = dump
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as Line
      if (!isQuote(line) && !isBeside(line)) continue
      const late = isLate(prose, at)
      // Prices between paragraphs are what the article speaks of.
      if (!late && at >= prose.start) continue
      const end = endOfStrip(dump, at, late ? lines.length : prose.start)
      const strip = lines.slice(at, end)
      const isHeaded = late && headsStrip(lines[at - 1])
      if (strip.some(isQuote) && (strip.length >= STRIP || isHeaded))
        markNoise(lines.slice(isHeaded ? at - 1 : at, end), 'ranking', quoteStrips)
      at = end - 1
    }
  },
}

function endOfStrip({ lines }: Dump, from: number, limit: number): number {
  let end = from
  while (end < limit && (isQuote(lines[end] as Line) || isBeside(lines[end] as Line))) end++
  return Math.max(end, from + 1)
}

function isQuote(line: Line): boolean {
  return mayBeQuote(line) && change.test(line.text) && price.test(line.text)
}

function isBeside(line: Line): boolean {
  return mayBeQuote(line) && besideChange.test(line.text)
}

function mayBeQuote(line: Line): boolean {
  const { words, end } = line.shape
  return line.isOpen && words <= QUOTE_WORDS && end !== 'stop' && end !== 'colon' && line.date === null
}

function headsStrip(line: Line | undefined): boolean {
  if (line === undefined || !line.isOpen || line.isProse || !line.isTitle) return false
  return line.shape.words <= HEADING_WORDS && noiseKind(line) === null
}
