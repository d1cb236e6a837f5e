import { textKey } from '../../text/normalize'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import type { RunRule } from './rule'

/** Lines that make a table of contents, words of each, and lines an entry that they head further down. */
const ENTRIES = 3
const ENTRY_WORDS = 20
const APART = 2
/** Words of a line that leads over to a list of the article. */
const LEAD_WORDS = 6

const number = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]? +(?=\S)/

/** A table of contents: short lines after each other, each of which heads something further down, in their order. */
export const contentsLists: RunRule = {
  id: 'contents-list',
  words: 'is an entry of a table of contents',
  apply({ lines }) {
    const headed = lastUses(lines)
    for (let at = 0; at < lines.length; ) {
      const end = endOfEntries(headed, at)
      if (isContents(headed, at, end) && !leadsOver(lines[at - 1]))
        markNoise(lines.slice(at, end), 'navigation', contentsLists)
      at = Math.max(end, at + 1)
    }
  },
}

/** Where each short line stands for the last time; -1 for the others. */
function lastUses(lines: readonly Line[]): readonly number[] {
  const last = new Map<string, number>()
  const keys = lines.map((line) => (mayBeEntry(line) ? keyOf(line) : null))
  keys.forEach((key, at) => {
    if (key !== null) last.set(key, at)
  })
  return keys.map((key) => (key === null ? -1 : (last.get(key) ?? -1)))
}

/** Where the entries that begin at a line end; the line itself where it is none. */
function endOfEntries(headed: readonly number[], at: number): number {
  let end = at
  let below = 0
  for (; end < headed.length && (headed[end] as number) > Math.max(end, below); end++)
    below = headed[end] as number
  return end
}

/** Whether entries are enough, and what they head stands below them with text between. */
function isContents(headed: readonly number[], at: number, end: number): boolean {
  const count = end - at
  if (count < ENTRIES) return false
  const first = headed[at] as number
  return first >= end && (headed[end - 1] as number) - first >= APART * (count - 1)
}

function mayBeEntry({ isOpen, shape, isProse }: Line): boolean {
  return isOpen && !isProse && shape.letters > 0 && shape.words <= ENTRY_WORDS
}

/** "These are the ten that we tried:" */
function leadsOver(above: Line | undefined): boolean {
  return above !== undefined && above.shape.end === 'colon' && above.shape.words >= LEAD_WORDS
}

/** What an entry and what it heads have in common, whichever of them is numbered. */
function keyOf(line: Line): string {
  return number.test(line.text) ? textKey(line.text.replace(number, '')) : line.key
}
