/** Marks from which links are numbered, and marks among them that stand within a line: a list of sources has none. */
const MARKS = 5
const INSIDE = 2
/** Share of the marks whose number is the next one. */
const IN_ORDER = 0.8

const mark = /\[(\d{1,4})\](?=[^\s[(])/g
const before = /[\s#(“"'«*]/

/**
 * Take out the numbers that lynx and its like set before each link: "[3]News" is "News". Where a text has none,
 * or has those of footnotes ("as shown[3]") or of a list of sources, it is given back as it is.
 *
 * @param text a text dump
 */
export function withoutLinkNumbers(text: string): string {
  return text.includes('[2]') && areLinksNumbered(text) ? text.replace(mark, numberAt(text)) : text
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

/** What stands for a mark: nothing before a word, and itself after one. */
function numberAt(text: string) {
  return (found: string, _: string, at: number) => (isBeforeWord(text, at) ? '' : found)
}

function isBeforeWord(text: string, at: number): boolean {
  return at === 0 || before.test(text.charAt(at - 1))
}

function startsLine(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--
  return i < 0 || text[i] === '\n' || text[i] === '\r'
}
