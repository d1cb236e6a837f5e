import { extractFromHtml } from '@extractus/article-extractor'
import type { Peer } from '../types'
import { visibleText } from '../visible-text'
import { isoDate } from './dates'
import { installedVersion } from './versions'

const NAME = '@extractus/article-extractor'

/** It needs an address to work; pages without one get this. */
const NO_ADDRESS = 'https://example.org/article'

/** article-extractor on HTML that is at hand, so that nothing is fetched. */
export function articleExtractor(): Peer {
  return {
    name: 'article-extractor',
    version: installedVersion(NAME),
    async predict({ html, url }) {
      const found = await extractFromHtml(html, url ?? NO_ADDRESS)
      return {
        body: visibleText(found?.content ?? ''),
        title: found?.title || null,
        byline: found?.author || null,
        date: isoDate(found?.published),
      }
    },
  }
}
