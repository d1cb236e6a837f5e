import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'

/** Lines of code that make a block, the share of a block's lines that must look like code, and lines of a block at most. */
const CODE_LINES = 3
const CODE_SHARE = 0.6
const MOST_LINES = 200
/** Characters of a line of code. */
const LINE_CHARS = 160
/** Lines before and after a listing in which the body stands. */
const REACH = 3

const by = { id: 'code-block', words: 'is a line of code between paragraphs of the body' }

/** "for (const page of pages) {", "}", "ring := newRing()", "$ npm install", "// again": no sentence looks so. */
const ends = /(?:[{};]|\)\s?\{|\]\)|=>|\\|\(\))$/
const begins = /^(?:[}\])]|\/\/|\/\*|#!|<\/?[a-z]|\$ [a-z]|>>> |@[a-z]\w*$)/
const within = /:=|[=!]==?|\+\+|&&|\|\||->|\w\(\w*\)|\w\.\w+\(/

/**
 * Keep the code between the paragraphs of the body: line by line it is no prose, and half a listing is worse than none.
 */
export function keepCode(lines: readonly Line[]): void {
  for (let at = 1; at < lines.length; at++) {
    if (!isCode(lines[at] as Line)) continue
    const end = endOfCode(lines, at)
    const block = lines.slice(at, end)
    const isListing = block.length >= CODE_LINES && block.filter(isCode).length >= CODE_SHARE * block.length
    if (isListing && isBetween(lines, at, end))
      for (const line of block) if (line.draft.role === 'other' && line.isFree) markRole(line, 'body', by)
    at = end - 1
  }
}

/** The end of the lines that are code or stand between lines of it. */
function endOfCode(lines: readonly Line[], from: number): number {
  let end = from + 1
  for (let at = end; at < lines.length && at - from < MOST_LINES; at++) {
    const line = lines[at] as Line
    if (isCode(line)) end = at + 1
    else if (line.isProse || at - end > 1) break
  }
  return end
}

/** Whether the body stands on both sides, headings between passed over. */
function isBetween(lines: readonly Line[], from: number, end: number): boolean {
  const isBody = ({ draft: { role } }: Line) => role === 'body' || role === 'subhead'
  return (
    lines.slice(Math.max(0, from - REACH), from).some(isBody) && lines.slice(end, end + REACH).some(isBody)
  )
}

function isCode({ draft: { text }, isProse }: Line): boolean {
  if (text.length > LINE_CHARS || isProse) return false
  return ends.test(text) || begins.test(text) || within.test(text)
}
