import type { Line } from '../lines/line'
import { dropLines } from '../lines/mark'
import { commentLine, comments } from '../noise/comments'
import type { Dump } from './rule'

/** Prose, in words, that must stand before a heading for it to head the readers' comments. */
const PROSE_BEFORE = 60
/** Lines after the heading in which buttons and dates of comments are looked for. */
const PROOF_LINES = 30
/** Buttons and dates that prove a comment section. */
const PROOFS = 2

/** From "12 comments" to the end, where replies, likes and dates follow. */
export const commentSection = {
  id: 'comment-section',
  words: 'stands after the heading of the comments',
  apply({ lines }: Pick<Dump, 'lines'>): void {
    let mass = 0
    const heading = lines.findIndex((line, i) => {
      const heads = mass >= PROSE_BEFORE && !line.isProse && comments.test(line) && isProven(lines, i)
      mass += line.mass
      return heads
    })
    if (heading >= 0) dropLines(lines.slice(heading), commentSection)
  },
}

function isProven(lines: readonly Line[], heading: number): boolean {
  const after = lines.slice(heading + 1, heading + 1 + PROOF_LINES)
  return after.filter((line) => commentLine.test(line) || line.date !== null).length >= PROOFS
}
