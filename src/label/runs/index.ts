import type { Line } from '../lines/line'
import { measureProse } from '../lines/prose'
import { bioLines } from './bio'
import { commentSection } from './comments'
import { datedLists } from './dated-list'
import { rankingRuns } from './ranking'
import { relatedRuns } from './related'
import type { RunRule } from './rule'
import { secondArticle } from './second-article'
import { tail } from './tail'

/** The rules over runs of lines, in order. */
const rules: readonly RunRule[] = [
  // An appended article has a tail of its own: it goes first, and whole.
  secondArticle,
  // Charts before lists: their rows are titles too.
  rankingRuns,
  datedLists,
  relatedRuns,
  bioLines,
  // What ends the article goes last: it drops whatever is left and names nothing.
  commentSection,
  tail,
]

/**
 * Label the runs of lines in a text dump that are noise by their structure, before the body is settled:
 * charts, lists of other articles, comments, biographies, an appended article, the tail of the page.
 *
 * @param lines the lines of the dump; their drafts get a role or points that no evidence can make up
 */
export function labelRuns(lines: readonly Line[]): void {
  const dump = { lines, prose: measureProse(lines) }
  for (const rule of rules) rule.apply(dump)
}
