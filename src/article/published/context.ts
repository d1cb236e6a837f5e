import type { DateContext } from '../../text/date'
import type { Page, ResolvedOptions } from '../../types'
import { countriesOfEnglish } from '../../vocabulary/dates/countries'

/** How dates on a page are to be read: its language and country settle the order of day and month. */
export function dateContext({ metadata }: Page, { now, url }: ResolvedOptions): DateContext {
  const stated = metadata.candidates.language?.toSorted((a, b) => b.certainty - a.certainty)[0]?.value ?? ''
  const language = inCountry(stated.replaceAll('_', '-'), countryOf(url ?? metadata.base))
  return { ...(now && { now }), ...(language !== '' && { language }) }
}

/** English of a country whose domain the page stands under: `en-US` is often only a default. */
function inCountry(language: string, country: string): string {
  const english = language === '' || language === 'en' || language.toLowerCase() === 'en-us'
  const region = countriesOfEnglish[country]
  return english && region !== undefined ? `en-${region}` : language
}

function countryOf(url: string | null | undefined): string {
  if (!url || !URL.canParse(url)) return ''
  const { hostname } = new URL(url)
  return hostname.slice(hostname.lastIndexOf('.') + 1)
}
