/** What a line of a dump begins with, as Markdown has it. */
export interface Marked {
  kind: 'heading' | 'item' | 'quote' | 'row' | 'paragraph'
  text: string
  level: number
  mark: string
  cells: readonly string[]
}

const heading = /^(#{1,6})[ \t](.*)$/
const closing = /[ \t]#+$/
const ordered = /^(\d{1,9})[.)][ \t]+(?=\S)/
const bullet = /^[-*+•▪‣◦●][ \t]+(?=\S)/
const taskBox = /^\[[ xX]\][ \t]/
const ticks = /^(?:`{3,}|~{3,})/
const languageName = /^[\w+#.-]*/
const rule = /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|={3,})$/
const cell = ' | '
/** Characters of a rule at most: a pattern that repeats runs out of stack on a line of megabytes. */
const RULE_CHARS = 1000

/**
 * Read the mark of a Markdown line.
 *
 * @param line a trimmed line
 * @returns what it is, and its text without the mark
 */
export function readMark(line: string): Marked {
  const found = heading.exec(line)
  if (found) return marked('heading', found[2]!.replace(closing, '').trim(), { level: found[1]!.length })
  if (line.startsWith('>')) return marked('quote', line.slice(1).trim())
  if (line.startsWith('|')) return row(cellsOf(line))
  return readItem(line) ?? marked('paragraph', line)
}

/** Read the mark of a line in a dump that is not Markdown: a bullet, a number, cells by bars or by tabs. */
export function readPlainMark(line: string): Marked {
  return readItem(line) ?? readCells(line) ?? marked('paragraph', line)
}

/** A tab parts the cells of a table that was copied, empty ones too. */
function readCells(line: string): Marked | null {
  if (line.includes('\t')) return row(line.split('\t').map((text) => text.trim()))
  return line.includes(cell) ? row(line.split(cell)) : null
}

/** The backticks or tildes that a line begins with, three or more; `''` for any other line. */
export function ticksOf(line: string): string {
  return ticks.exec(line)?.[0] ?? ''
}

/** The language of a line that opens a code block; null for any other line. */
export function readFence(line: string): string | null {
  const opened = ticksOf(line)
  if (opened === '') return null
  const info = line.slice(opened.length).trim()
  return info.includes('`') ? null : (languageName.exec(info)?.[0] ?? '')
}

/** Whether a line only parts: a rule, or the line under a heading. */
export function isRule(line: string): boolean {
  return line.length <= RULE_CHARS && rule.test(line)
}

/** Whether it is the line under the head of a table. */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !line.includes('-')) return false
  for (const char of line) if (!'|:- '.includes(char)) return false
  return true
}

function readItem(line: string): Marked | null {
  const number = ordered.exec(line)
  if (number) return marked('item', line.slice(number[0].length), { mark: `${Number(number[1])}.` })
  const dot = bullet.exec(line)
  return dot && marked('item', line.slice(dot[0].length).replace(taskBox, ''), { mark: '-' })
}

/** The cells of a row that begins with a bar; a bar after a backslash is text. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  let content = ''
  for (let i = 1; i < line.length; i++) {
    if (line[i] === '|') {
      cells.push(content.trim())
      content = ''
    } else {
      if (line[i] === '\\' && line[i + 1] === '|') i++
      content += line[i]
    }
  }
  return content.trim() === '' ? cells : [...cells, content.trim()]
}

function row(cells: readonly string[]): Marked {
  return marked('row', cells.join(cell), { cells })
}

function marked(kind: Marked['kind'], text: string, rest: Partial<Marked> = {}): Marked {
  return { kind, text, level: 0, mark: '', cells: [], ...rest }
}
