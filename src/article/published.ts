import type { Candidates, Page, ResolvedOptions } from '../types'

/** Pick the dates of a page. (Stub.) */
export function choosePublished(
  page: Page,
  _options: ResolvedOptions,
): { published: string | null; modified: string | null; candidates: Candidates } {
  const { published = [], modified = [] } = page.metadata.candidates
  return { published: null, modified: null, candidates: { published, modified } }
}
