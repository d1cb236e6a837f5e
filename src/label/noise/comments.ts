import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Leave a reply ..." heads a comment section. */
const HEADING_WORDS = 16

/** The heading of a comment section, or a button in it. */
export const comments: NoiseRule = {
  id: 'comments-words',
  role: 'comments',
  words: 'heads a comment section',
  test: ({ hits, shape, isRanked }) =>
    !isRanked && (hits.start & Phrase.comments) !== 0 && shape.words <= HEADING_WORDS,
}

/** "Reply", "3 likes", "Report". */
export const commentLine: NoiseRule = {
  id: 'comment-line',
  role: 'comments',
  words: 'is a button of a comment',
  test: ({ hits, isRanked }) => !isRanked && (hits.whole & Phrase.commentLine) !== 0,
}
