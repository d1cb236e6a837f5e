import type { Line } from './line'

/** What the items of a list begin with, a blank after it; in dumps also a dash, an arrow or a tick. */
const marks: ReadonlySet<string> = new Set('-–—*+•▪‣◦●·◆◇■□→►▸✓✔')
const number = /^\d{1,2}[.)] /

/** The mark of an item, one for all numbers; empty for lines that are none. */
export function itemMark({ draft: { text } }: Line): string {
  if (marks.has(text[0] ?? '') && text[1] === ' ') return text[0] as string
  return number.test(text) ? '1' : ''
}

/** Where the items that begin at a line with one and the same mark end; the line itself where it is no item. */
export function endOfItems(lines: readonly Line[], at: number): number {
  const mark = lines[at] ? itemMark(lines[at]) : ''
  let end = at
  if (mark !== '') while (end < lines.length && itemMark(lines[end] as Line) === mark) end++
  return end
}
