import { readDateLine } from '../../text/date'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'

/** Words of such a line: "Post by", a name, a date and a time. */
const HEAD_WORDS = 14
const mark = ' » '

const by = { id: 'post-head', words: 'says who posted, and when' }

/**
 * Take the heads of posts out of the body of a forum page: "Post by Ada Reed » Sun Oct 13, 2024 6:41 pm". They are
 * as long as a sentence and stand right on the text.
 *
 * @param lines the weighed blocks of an HTML page; roles are written
 */
export function dropPostHeads(lines: readonly Line[]): void {
  markNoise(lines.filter(isPostHead), 'timestamp', by)
}

function isPostHead({ draft, shape, text }: Line): boolean {
  if (shape.digits === 0 || shape.words > HEAD_WORDS || draft.level > 0) return false
  const at = text.lastIndexOf(mark)
  return at > 0 && readDateLine(text.slice(at + mark.length)) !== null
}
