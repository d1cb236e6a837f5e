import { fencesIn } from '../../text/dump/fences'
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
  const fences = fencesIn(lines.map(({ draft }) => draft.text))
  for (const { open, close } of fences) {
    const code = lines.slice(open, close + 1)
    for (const line of code) line.isCode = true
    dropLines(code, by)
  }
  return fences.length === 0 ? lines : lines.filter(({ isCode }) => !isCode)
}
