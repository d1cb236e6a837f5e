import type { Page, PageType, ResolvedOptions } from '../../types'

const evenOdds: Record<PageType, number> = {
  article: 1,
  forum: 0,
  product: 0,
  collection: 0,
  listing: 0,
  documentation: 0,
  service: 0,
}

/** Work out what kind of page it is. */
export function pageTypeOdds(
  _page: Pick<Page, 'format' | 'drafts' | 'boxes' | 'metadata'>,
  { pageType }: ResolvedOptions,
): Pick<Page, 'pageType' | 'typeOdds'> {
  return { pageType: pageType ?? 'article', typeOdds: evenOdds }
}
