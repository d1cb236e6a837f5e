import { readDateLine } from '../../text/date'
import type { Role } from '../../types'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isLate } from '../lines/prose'
import { related } from '../noise/related'
import type { RunRule } from './rule'

/** Titles with a date each that make a list, and those under a heading for other articles. */
const LIST_ITEMS = 3
const NAMED_ITEMS = 2
/** Words of a title, and of the heading over the list. */
const TITLE_WORDS = 3
const HEADING_WORDS = 6

/** A date behind a mark, or in brackets, at the end of a line. */
const datedEnd = /(?:[|–—·•-] |[(（])([^()（）|]{3,32}\p{N}[^()（）|]{0,12})[)）]?$/u
/** "The weir is mended. 19:05". */
const clockEnd = /[^\d:] (\d{1,2}:\d{2})$/
/** "11:52 Uhr The weir is mended", "17.02.25 - The weir is mended"; a colon behind is a chronology's. */
const datedStart =
  /^((?:\d{1,2}[:h]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:,? \d{1,2}[:h]\d{2})?(?: uhr| ?[ap]\.?m\.?)?)(?: ?[-–—|·•] ?|\s+)(?=[^\s\d:])/i
/** "11:52 Uhr": the day is today's. */
const clock = /^\d{1,2}[:h]\d{2}(?: uhr| ?[ap]\.?m\.?)?$/i
/** The price or the score of a row that is no title. */
const figureEnd = /\s[+\-–−]?\d[\d.,]*%?$/

/** "The weir is mended (Aug 12, 04:10 PM)", "11:52 The weir is mended" and their like after each other: a list of articles. */
export const datedTitles: RunRule = {
  id: 'dated-titles',
  words: 'is an item of a list of titles with their dates',
  apply({ lines, prose }) {
    for (let at = 0; at < lines.length; at++) {
      const heading = lines[at - 1]
      const isNamed = heading?.isOpen === true && related.test(heading)
      if (!isNamed && !isLate(prose, at)) continue
      const end = endOfDated(lines, at)
      if (end - at < (isNamed ? NAMED_ITEMS : LIST_ITEMS)) continue
      const isHeaded = isNamed || (heading?.isOpen && heading.isTitle && heading.shape.words <= HEADING_WORDS)
      markNoise(lines.slice(isHeaded ? at - 1 : at, end), roleOf(lines.slice(at, end)), datedTitles)
      at = end - 1
    }
  },
}

/** Where the lines with a date each that begin at a line end; the line itself where it is none. */
function endOfDated(lines: readonly Line[], at: number): number {
  let end = at
  while (end < lines.length && isDated(lines[end] as Line)) end++
  return end
}

/** Rows that begin with a date and end in figures are those of a table. */
function roleOf(items: readonly Line[]): Role {
  const isRow = ({ text }: Line) => datedStart.test(text) && figureEnd.test(text)
  return items.every(isRow) ? 'ranking' : 'related'
}

/** "12.02.25 - Who pays for the gates of the old lock?" */
function isQuestion({ text, shape }: Line): boolean {
  return text.endsWith('?') && shape.sentences === 1
}

function isDated(line: Line): boolean {
  const { words, digits } = line.shape
  if (
    !line.isOpen ||
    digits === 0 ||
    words < TITLE_WORDS ||
    (line.isProse && !isQuestion(line)) ||
    line.date !== null
  )
    return false
  const { text } = line
  const date = (datedEnd.exec(text) ?? clockEnd.exec(text) ?? datedStart.exec(text))?.[1]?.trim()
  return date !== undefined && (clock.test(date) || readDateLine(date) !== null)
}
