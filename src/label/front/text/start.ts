import { isParagraph } from '../../body/text/paragraph'
import type { Line } from '../../lines/line'

/** Words of prose that a line which is none takes off: the teasers of a menu have a line or more between them. */
const PARTED = 8

/** Where the body of a dump may begin. */
export interface BodyStarts {
  /** The first paragraph of all; the number of lines where there is none. */
  first: number
  /** The first of the stretch of lines with the most prose: a teaser in the menu may stand far above it. */
  main: number
}

/** Find the first paragraph, and the first of the densest stretch, as a sum that falls where prose is parted. */
export function startsOf(lines: readonly Line[]): BodyStarts {
  const starts = { first: lines.length, main: lines.length }
  let most = 0
  let sum = 0
  let from = 0
  for (const [at, line] of lines.entries()) {
    if (isParagraph(line)) {
      if (starts.first === lines.length) starts.first = at
      if (sum <= 0) from = at
      sum = Math.max(0, sum) + line.mass
      if (sum > most) starts.main = from
      most = Math.max(most, sum)
    } else if (line.draft.role !== 'body' && line.draft.role !== 'subhead') sum -= PARTED
  }
  return starts
}
