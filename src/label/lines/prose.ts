import type { Line } from './line'

/** Where the prose of a dump stands. */
export interface Prose {
  /** Share of the page's prose before each line, from 0 to 1. */
  before: Float64Array
  /** The run of lines with the most prose: first line and the one after the last. */
  start: number
  end: number
}

/** Share of the prose before a line from which it stands after the article. */
const LATE = 0.8

/** Whether a line stands after the article: behind its prose, or nearly all prose before it. */
export function isLate({ before, end }: Prose, at: number): boolean {
  return at >= end || (before[at] as number) >= LATE
}

/**
 * Cost in words of a line inside the run that is not prose. Calibrated on text dumps of 700 articles
 * (best of five pairs): dear enough to end at a footer, cheap enough to pass a list.
 */
const BREAK_COST = 1.5
const BREAK_COST_PER_WORD = 0.25
const BREAK_COST_MOST = 4

/** Find the run of lines with the most prose, and how much prose stands before each line. */
export function measureProse(lines: readonly Line[]): Prose {
  const before = new Float64Array(lines.length + 1)
  let sum = 0
  let start = 0
  let best = { sum: 0, start: 0, end: 0 }
  lines.forEach((line, i) => {
    const { mass } = line
    before[i + 1] = (before[i] as number) + mass
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += mass > 0 ? mass : -breakCost(line)
    if (sum > best.sum) best = { sum, start, end: i + 1 }
  })
  const total = before[lines.length] as number
  if (total > 0) for (let i = 0; i < before.length; i++) before[i] = (before[i] as number) / total
  return { before, start: best.start, end: best.end }
}

function breakCost(line: Line): number {
  return Math.min(BREAK_COST_MOST, BREAK_COST + BREAK_COST_PER_WORD * line.shape.words)
}
