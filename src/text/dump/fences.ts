import { readFence, ticksOf } from './marks'

/** The lines that open and close a block of code in Markdown, by their places. */
export interface Fence {
  open: number
  close: number
}

/**
 * Find the blocks of code that are opened and closed. As in CommonMark a line of the same marks closes one, of as
 * many or more: four backticks stand around three.
 *
 * @param lines the lines of a text, trimmed
 */
export function fencesIn(lines: readonly string[]): Fence[] {
  const fences: Fence[] = []
  let open = -1
  let marks = ''
  lines.forEach((line, at) => {
    const ticks = ticksOf(line)
    if (ticks === '') return
    if (open < 0) {
      if (readFence(line) === null) return
      open = at
      marks = ticks
    } else if (ticks === line && ticks.startsWith(marks)) {
      fences.push({ open, close: at })
      open = -1
    }
  })
  return fences
}
