import type { DateContext } from '../text/date'
import type { Candidates, Page, ResolvedOptions } from '../types'
import { rank } from './published/choose'
import { candidateOf, type Stamp } from './published/stamp'
import { statedStamps } from './published/stated'
import { visibleStamps } from './published/visible'

/** Below this certainty a date is a candidate only. */
const LEAST = 0.3

/** The dates of a page, and all that were found. */
export interface Published {
  published: string | null
  modified: string | null
  candidates: Pick<Candidates, 'published' | 'modified'>
}

/**
 * Pick the dates of a page from its metadata and from what is printed by its headline.
 *
 * @param page the labelled page
 * @param options of them `now` counts, for relative dates
 * @returns ISO dates as precise as they are stated, and the candidates, most certain first
 */
export function choosePublished(page: Page, options: ResolvedOptions): Published {
  const stated = page.metadata.candidates
  const context = dateContext(page, options)
  const visible = visibleStamps(page, context)
  const published = rank([...statedStamps(stated.published ?? [], context), ...visible.published])
  const modified = rank([...statedStamps(stated.modified ?? [], context), ...visible.modified])
  return {
    published: first(published),
    modified: first(modified),
    candidates: { published: published.map(candidateOf), modified: modified.map(candidateOf) },
  }
}

function first(stamps: readonly Stamp[]): string | null {
  return stamps.find(({ iso, certainty }) => iso !== '' && certainty >= LEAST)?.iso ?? null
}

/** The page's language settles the order of day and month. */
function dateContext({ metadata }: Page, { now }: ResolvedOptions): DateContext {
  const language = metadata.candidates.language?.toSorted((a, b) => b.certainty - a.certainty)[0]?.value
  return { ...(now && { now }), ...(language && { language: language.replaceAll('_', '-') }) }
}
