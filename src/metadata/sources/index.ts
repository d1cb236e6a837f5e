import type { Source } from '../source'
import { documentFacts } from './document'
import { jsonLd } from './json-ld'
import { metaHints, metaTags } from './meta-tags'
import { microdata } from './microdata'
import { pageTitle } from './page-title'
import { states } from './states'
import { times } from './times'
import { twitterLabels } from './twitter-labels'
import { urlDate } from './url-date'

/** Every metadata source. Each gives its own certainty, so the order settles ties only. */
export const sources: readonly Source[] = [
  metaTags,
  jsonLd,
  twitterLabels,
  microdata,
  documentFacts,
  pageTitle,
  times,
  urlDate,
  states,
  metaHints,
]
