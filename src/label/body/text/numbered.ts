import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'
import { hasSubheadShape } from './subhead-shape'

/** Numbered titles that make a list of sections. */
const SECTIONS = 3

const rule = { id: 'subhead-numbered', words: 'is a numbered title, in order with others' }
const numbered = /^(?:\p{L}{3,8} )?#?(\d{1,2})(?:[.:)]| [-–—]) /u

/**
 * Label "1. The weir" and, lines further down, "2. The mill" and "3. The lock" as subheads, whatever stands under them.
 *
 * @param lines the lines of a dump, its body chosen
 */
export function labelNumbered(lines: readonly Line[]): void {
  let run: Line[] = []
  let last = { number: 0, at: 0 }
  for (const [at, line] of lines.entries()) {
    const number = numberOf(line)
    if (number === 0) continue
    // Lines right after each other are the items of a list.
    const isNext = run.length > 0 && number === last.number + 1 && at - last.at > 1
    if (!isNext) {
      label(run)
      run = []
    }
    if (number === 1 || isNext) run.push(line)
    last = { number, at }
  }
  label(run)
}

function label(run: readonly Line[]): void {
  if (run.length < SECTIONS) return
  for (const line of run) if (line.draft.role === 'body') markRole(line, 'subhead', rule)
}

/** The number of a title of the body; 0 for other lines. */
function numberOf(line: Line): number {
  const { role } = line.draft
  if (line.shape.digits === 0 || (role !== 'body' && role !== 'subhead') || !hasSubheadShape(line)) return 0
  return Number(numbered.exec(line.text)?.[1] ?? 0)
}
