import type { Draft } from '../../types'

/** How long the lines are that a program broke. */
interface Measure {
  /** Characters of a line that may be broken. */
  least: number
  most: number
  /** Shorter lines than this are headers, signatures and menus, and say nothing of how prose is broken. */
  telling: number
  /** Share of the broken lines that must be as long as the next word lets them be: verses are no longer than columns. */
  filled: number
}

const measures: readonly Measure[] = [
  // Mail and plain text wrap at 65 to 80, editors and terminals at 100 or 120.
  { least: 55, most: 122, telling: 40, filled: 0 },
  // Columns of a printed page, and texts for small screens.
  { least: 26, most: 58, telling: 20, filled: 0.9 },
]

/** Fewer lines than this prove nothing. */
const fewest = 4
/**
 * Share of non-final lines that have such a length and no end, the next one beginning with a small
 * letter. Prose has more, German with its capitals too; a run of titles has next to none: of 793 dumps of pages
 * none is taken for wrapped.
 */
const share = 0.45
/** Share of the broken lines that may be longer than the width: an address is not broken. */
const overlong = 0.05
/** How much shorter than the width a broken line may be, the first word of the next counted in. */
const slack = 12

type Line = Pick<Draft, 'index' | 'gap' | 'role' | 'text' | 'shape'>

/**
 * Tell whether the lines of a text were broken by a program.
 *
 * @param lines lines that make the body
 * @returns the width in characters that they were broken at; 0 where a line is a paragraph
 */
export function wrapWidth(lines: readonly Line[]): number {
  for (const measure of measures) {
    const width = widthBy(measure, lines)
    if (width > 0) return width
  }
  return 0
}

function widthBy({ least, most, telling, filled }: Measure, lines: readonly Line[]): number {
  let total = 0
  let links = 0
  const broken: [Line, Line][] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (!isNext(line, next)) continue
    const { chars, end } = line.shape
    const isLong = chars >= least && chars <= most
    const isLink = isLong && endsInLink(line)
    if (!isLink && (chars < telling || !isText(line) || !isText(next))) continue
    total++
    if (isLink) links++
    else if (isLong && end !== 'stop' && next.shape.start === 'lower') broken.push([line, next])
  }
  // An address may be longer than the width, which goes by the other lines.
  if (total < fewest || broken.length === 0 || broken.length + links < share * total) return 0
  const lengths = broken.map(([{ shape }]) => shape.chars).sort((a, b) => b - a)
  const width = lengths[Math.floor(lengths.length * overlong)]!
  const full = broken.filter(([line, next]) => lengthWith(line, next) > width)
  return full.length >= filled * broken.length ? width : 0
}

/** Whether a line may be broken: an item of a list begins anew, a row of a table is whole, an address stands by itself. */
function isText({ text }: Line): boolean {
  return !itemMark.test(text) && !text.includes('://') && !text.includes(' | ')
}

/** Whether a link of Markdown begins in a line and does not end there: programs that wrap break it too. */
function endsInLink({ text }: Line): boolean {
  return text.lastIndexOf('[') > text.lastIndexOf(']') || text.lastIndexOf('](') > text.lastIndexOf(')')
}

const itemMark = /^[*•+-] /

/** Whether a line goes on with the next one: it was broken because the next word did not fit. */
export function goesOn(line: Line, next: Line, width: number): boolean {
  if (width === 0 || !isNext(line, next)) return false
  return lengthWith(line, next) >= width - slack
}

/** Characters of a line, had it taken the first word of the next one. */
function lengthWith(line: Line, next: Line): number {
  const space = next.text.indexOf(' ')
  return line.text.length + 1 + (space < 0 ? next.text.length : space)
}

/**
 * What stands between a line and the one that goes on from it: nothing after a hyphen, else a blank. It
 * asks for the line alone and not for all that stands before it, which would be laid out anew at each.
 *
 * @example
 * between('well-', 'known') // ''
 */
export function between(line: string, next: string): '' | ' ' {
  const isHyphen =
    line.endsWith('-') && letter.test(line.charAt(line.length - 2)) && letter.test(next.charAt(0))
  return isHyphen ? '' : ' '
}

const letter = /\p{L}/u

/** Whether a line follows at once, with no blank line and no other block between. */
function isNext(line: Line, next: Line): boolean {
  return next.index === line.index + 1 && next.gap === 0 && next.role === line.role
}
