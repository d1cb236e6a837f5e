import type { Page, PageType, ResolvedOptions } from '../types'

const evenOdds: Record<PageType, number> = {
  article: 1,
  forum: 0,
  product: 0,
  collection: 0,
  listing: 0,
  documentation: 0,
  service: 0,
}

type Unlabelled = Pick<Page, 'format' | 'drafts' | 'boxes' | 'metadata' | 'warnings'>

/**
 * Give every block its role: evidence points first, then the front matter, then the kinds of noise.
 * (Stub: prose is body.)
 */
export function label(unlabelled: Unlabelled, _options: ResolvedOptions): Page {
  const page: Page = { ...unlabelled, pageType: 'article', typeOdds: evenOdds, confidence: 0.5 }
  for (const draft of page.drafts) {
    const { words, end } = draft.shape
    draft.points = words >= 12 && end === 'stop' ? 2 : words < 8 ? -2 : 0
    draft.role = draft.points > 0 ? 'body' : 'other'
  }
  return page
}
