import { isLabelledByline } from './byline'
import type { Line } from './line'

/** Whether a line is a date, or a byline that says so: what stands beside a headline and under a title of a list. */
export function isSign(line: Line): boolean {
  return line.date !== null || isLabelledByline(line)
}
