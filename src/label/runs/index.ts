import type { Line } from '../lines/line'
import { measureProse } from '../lines/prose'
import { bioLines } from './bio'
import { captions } from './captions'
import { clockLists } from './clock-list'
import { commentSection } from './comments'
import { contactBlocks } from './contacts'
import { contentsLists } from './contents'
import { datedLists } from './dated-list'
import { datedPairs } from './dated-pairs'
import { datedTitles } from './dated-titles'
import { emptyLines } from './empty'
import { withoutCode } from './fenced-code'
import { linkLines } from './link-lines'
import { numberTables } from './number-table'
import { quoteStrips } from './quotes'
import { rankingRuns } from './ranking'
import { recipeLists } from './recipe'
import { relatedRuns } from './related'
import type { Dump, RunRule } from './rule'
import { secondArticle } from './second-article'
import { spokenLines } from './spoken'
import { tail } from './tail'

/** Rules that take away prose of others, in order; the prose of the article is measured after them. */
const foreignProse: readonly { apply(dump: Pick<Dump, 'lines'>): void }[] = [secondArticle, commentSection]

/** The rules over runs of lines, in order. */
const rules: readonly RunRule[] = [
  emptyLines,
  linkLines,
  // Charts before lists: their rows are titles too.
  contentsLists,
  quoteStrips,
  rankingRuns,
  numberTables,
  datedLists,
  datedPairs,
  datedTitles,
  clockLists,
  relatedRuns,
  recipeLists,
  bioLines,
  contactBlocks,
  captions,
  // What ends the article goes after all that names: it drops whatever is left.
  tail,
  // Single lines that are left.
  spokenLines,
]

/**
 * Label the runs of lines in a text dump that are noise by their structure, before the body is settled:
 * charts, lists of other articles, comments, biographies, an appended article, the tail of the page.
 *
 * @param all the lines of the dump; their drafts get a role or points that no evidence can make up
 */
export function labelRuns(all: readonly Line[]): void {
  const lines = withoutCode(all)
  for (const rule of foreignProse) rule.apply({ lines })
  const dump = { lines, prose: measureProse(lines) }
  for (const rule of rules) rule.apply(dump)
}
