import type { ShingleOverlap } from '../types'
import { countOf, shared, words } from './words'

/** Words a shingle, as scrapinghub's benchmark sets it. */
const SHINGLE_WORDS = 4

/**
 * The overlap of runs of four words, case kept, as scrapinghub's article-extraction-benchmark defines it.
 * Over pages its precision and recall are means, and its F1 is that of the two means.
 *
 * @example
 * shingleOverlap('a b c d', 'a b c d e') // { precision: 1, recall: 0.5, exact: false }
 */
export function shingleOverlap(predicted: string, truth: string): ShingleOverlap {
  const found = shingles(predicted)
  const wanted = shingles(truth)
  const right = shared(countOf(found), countOf(wanted))
  return {
    precision: right / found.length,
    recall: right / wanted.length,
    exact: right === found.length && right === wanted.length,
  }
}

/** A text shorter than a shingle, the empty one included, is one shingle. */
function shingles(text: string): string[] {
  const tokens = words(text)
  const runs: string[] = []
  for (let start = 0; start < Math.max(1, tokens.length - SHINGLE_WORDS + 1); start++) {
    runs.push(tokens.slice(start, start + SHINGLE_WORDS).join(' '))
  }
  return runs
}
