/** What a line of a chart holds. */
export interface Row {
  /** Its rank, where it begins with one; else null. */
  rank: number | null
  /** Whether it ends or begins with a score: "85 / 100", "72%", stars, a coloured badge. */
  scored: boolean
  /** What is left without the rank or a score before it. */
  rest: string
}

/** Characters at either end in which a score is looked for. */
const EDGE = 24

const rankStart = /^(?:#|no\.? ?|nr\.? ?|№ ?)?(\d{1,3})(?=[.):\-–]?(?:\s|$)|[.)])/i
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const keycap = /^(\d)\ufe0f?\u20e3/
const medals = ['🥇', '🥈', '🥉']
const cellBreak = /[|\s]+/g
const listMark = /^[-*+] (?=\S)/
const scoreEnd =
  /\d(?:[.,]\d+)? ?(?:\/ ?\d{1,4}|(?:of|von|sur|de|su|van|af|av|из|z) 10{0,2}|%|％|[x×]|pts?\.?|points?|punkte|puntos|punti|pontos|балл\p{L}*|点|分|점|★|☆|⭐|▲|▼|▬|►)\)?$|[▲▼↑↓—–] ?\d[\d .,\u00a0]*$/iu
/** "06/10/2025", "(6/12)": a day, and no score. */
const dayEnd = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\)?$|\((?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])\)$/
const scoreStart = /^\(?\d{1,4}(?:[.,]\d+)? ?(?:\/ ?\d{1,4}(?![/\d])|[%％]|pts\b)/i
/** "The town that moved its river | 8.8": a cell of its own. */
const scoreCell = /[|\t] ?\d{1,3}[.,]\d$/
const starRun = /[★☆⭐●○]{2}/u
const badge = /[🟢🔴🔵🟡🟠🟣🟤⚫⚪🔥🟥🟩🟦🟨🟧⬆⬇🔺🔻🔼🔽➖📈📉]/u
/** Arabic, Persian and full-width digits; the last four bits are the number. */
const otherDigits = /[٠-٩۰-۹０-９]/g
const marks = [starRun, badge]
/** Digits, and all that is not ASCII. */
const rowMark = /[\d\u0080-\uffff]/
const wordStart = /[\p{L}\p{N}]+/gu

/**
 * Read a line as a row of a chart.
 *
 * @param text a trimmed line, its cells parted by blanks, tabs or `|`
 * @returns its rank, whether it is scored, and what is left
 * @example
 * readRow('3 Reporters warn of new rules 🔴 72 / 100')
 * // { rank: 3, scored: true, rest: 'Reporters warn of new rules 🔴 72 / 100' }
 */
export function readRow(text: string): Row {
  const cells = plainCells(text)
  const score = scoreStart.exec(cells)
  const { rank, length } = score === null ? readRank(cells) : { rank: null, length: score[0].length }
  const rest = cells.slice(length).trim()
  return { rank, scored: score !== null || isScored(rest) || scoreCell.test(text.slice(-EDGE)), rest }
}

/** The cells parted by blanks, without list mark and emphasis, with the digits of ASCII. */
function plainCells(text: string): string {
  const bare = text.replaceAll('**', '')
  const plain = bare.includes('|') || bare.includes('\t') ? bare.replace(cellBreak, ' ').trim() : bare.trim()
  return plain.replace(otherDigits, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(listMark, '')
}

function isScored(text: string): boolean {
  const head = text.slice(0, EDGE)
  const tail = text.slice(-EDGE)
  return (
    (scoreEnd.test(tail) && !dayEnd.test(tail)) || marks.some((mark) => mark.test(tail) || mark.test(head))
  )
}

function readRank(text: string): { rank: number | null; length: number } {
  const at = circled.indexOf(text[0] ?? ' ')
  if (at >= 0) return { rank: at + 1, length: 1 }
  const medal = medals.findIndex((mark) => text.startsWith(mark))
  if (medal >= 0) return { rank: medal + 1, length: 2 }
  const found = keycap.exec(text) ?? rankStart.exec(text)
  return found === null ? { rank: null, length: 0 } : { rank: Number(found[1]), length: found[0].length }
}

/** Whether a text has anything that ranks and scores are written with: most lines have not. */
export function mayBeRow(text: string): boolean {
  return rowMark.test(text)
}

/** Words of letters in a row; numbers and marks are cells of the chart. */
export function rowWords(text: string): number {
  let count = 0
  for (const word of readRow(text).rest.match(wordStart) ?? []) if (!(Number(word) >= 0)) count++
  return count
}
