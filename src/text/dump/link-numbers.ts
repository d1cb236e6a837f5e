/** Marks from which links are numbered, and marks among them that stand within a line: a list of sources has none. */
const MARKS = 5
const INSIDE = 2
/** Share of the marks whose number is the next one. */
const IN_ORDER = 0.8

const mark = /\[(\d{1,4})\](?=[^\s[(])/g
const before = /[\s#(“"'«*]/

/**
 * Whether lynx or its like set a number before each link of a text: "[3]News [4]Sport". Those of footnotes
 * ("as shown[3]") and of a list of sources are none.
 *
 * @param text a text dump
 */
export function hasLinkNumbers(text: string): boolean {
  return text.includes('[2]') && areLinksNumbered(text)
}

/** A line without the numbers before its links: "[3]News" is "News". */
export function withoutLinkNumbers(line: string): string {
  return line.replace(mark, (found, _: string, at: number) => (isBeforeWord(line, at) ? '' : found))
}

function areLinksNumbered(text: string): boolean {
  let marks = 0
  let inside = 0
  let inOrder = 0
  let last = 0
  for (const { 1: number, index } of text.matchAll(mark)) {
    if (!isBeforeWord(text, index)) continue
    marks++
    if (!startsLine(text, index)) inside++
    if (Number(number) === last + 1) inOrder++
    last = Number(number)
  }
  return marks >= MARKS && inside >= INSIDE && inOrder >= IN_ORDER * marks
}

function isBeforeWord(text: string, at: number): boolean {
  return at === 0 || before.test(text.charAt(at - 1))
}

function startsLine(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--
  return i < 0 || text[i] === '\n' || text[i] === '\r'
}
