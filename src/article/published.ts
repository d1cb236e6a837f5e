import type { Candidates, Page, ResolvedOptions } from '../types'
import { rank } from './published/choose'
import { dateContext } from './published/context'
import { printedDays, withFar } from './published/far'
import { withoutLater } from './published/later'
import { pick } from './published/pick'
import { settle } from './published/settle'
import { candidateOf } from './published/stamp'
import { demoteActivity, demoteCards, demoteUpdates, statedStamps } from './published/stated'
import { visibleStamps } from './published/visible'

/** The dates of a page, and all that were found. */
export interface Published {
  published: string | null
  modified: string | null
  candidates: Pick<Candidates, 'published' | 'modified'>
}

/**
 * Pick the dates of a page from its metadata and from what it prints by its headline.
 *
 * @param page the labelled page
 * @param options of them `now` counts, for relative dates, and `url`
 * @returns ISO dates as precise as they are stated, and the candidates, most certain first
 */
export function choosePublished(page: Page, options: ResolvedOptions): Published {
  const context = dateContext(page, options)
  const visible = visibleStamps(page, context)
  const stated = page.metadata.candidates
  const changes = statedStamps(stated.modified ?? [], context)
  const printed = () => printedDays(page, context)
  const times = demoteUpdates(statedStamps(stated.published ?? [], context), visible.modified)
  const all = settle(demoteCards([...times, ...visible.published], page.pageType), printed)
  const near = rank(page.pageType === 'forum' ? demoteActivity(all, changes) : all)
  const modified = rank(settle([...changes, ...visible.modified], printed))
  const possible = withoutLater(near, page, modified, context)
  const published = withFar(possible, page, context)
  return {
    published: pick(published),
    modified: pick(modified),
    candidates: { published: published.map(candidateOf), modified: modified.map(candidateOf) },
  }
}
