import { readFence } from '../../text/dump/marks'
import type { Line } from '../lines/line'
import { dropLines } from '../lines/mark'

const by = { id: 'fenced-code', words: 'is code, and goes with the text around it' }

/**
 * Keep the other rules from code in fences: a comment in it is no heading, a value no date, a copyright no end of the
 * page. Whether it is of the body is settled once the body is chosen.
 *
 * @returns the lines that are no code
 */
export function withoutCode(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(isClosing)
  for (let at = 0; at < last; at++) {
    if (readFence(lines[at]!.draft.text) === null) continue
    let end = at + 1
    while (!isClosing(lines[end]!)) end++
    const code = lines.slice(at, end + 1)
    for (const line of code) line.isCode = true
    dropLines(code, by)
    at = end
  }
  return last < 0 ? lines : lines.filter(({ isCode }) => !isCode)
}

function isClosing({ draft }: Line): boolean {
  return readFence(draft.text) === ''
}
