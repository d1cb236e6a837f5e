import { readDateLabel } from '../../text/date'
import type { Line } from './line'

/** Words of "Last updated on". */
const LABEL_WORDS = 3

/** Whether a line only says what the date on the next one is of: "Posted:", as where a scraper broke the line at an element. */
export function isDateLabel({ text, shape }: Line): boolean {
  return shape.words > 0 && shape.words <= LABEL_WORDS && shape.digits === 0 && readDateLabel(text) !== null
}
