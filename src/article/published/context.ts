import { urlOf } from '../../text/address'
import type { DateContext } from '../../text/date'
import type { Page, ResolvedOptions } from '../../types'
import { countriesOfEnglish } from '../../vocabulary/dates/countries'

/** How dates on a page are to be read: its language and country settle the order of day and month. */
export function dateContext(page: Page, { now, url }: ResolvedOptions): DateContext {
  const stated = statedLanguage(page) || (readsAsEnglish(page) ? 'en' : '')
  const language = inCountry(stated, countryOf(url ?? page.metadata.base))
  return { ...(now && { now }), ...(language !== '' && { language }) }
}

function statedLanguage({ metadata }: Page): string {
  const [first] = metadata.candidates.language?.toSorted((a, b) => b.certainty - a.certainty) ?? []
  return first?.value.replaceAll('_', '-') ?? ''
}

/** Words of a paragraph long enough to hold an article, and how many paragraphs are looked at. */
const PARAGRAPH_WORDS = 25
const PARAGRAPHS = 3

/** English prose has "the" in nearly every paragraph; no other language has it. */
function readsAsEnglish({ drafts }: Page): boolean {
  let seen = 0
  for (const { text, shape } of drafts) {
    if (shape.words < PARAGRAPH_WORDS) continue
    if (text.includes(' the ')) return true
    if (++seen === PARAGRAPHS) return false
  }
  return false
}

/** English of a country whose domain the page stands under: `en-US` is often only a default. */
function inCountry(language: string, country: string): string {
  const english = language === '' || language === 'en' || language.toLowerCase() === 'en-us'
  const region = countriesOfEnglish[country]
  return english && region !== undefined ? `en-${region}` : language
}

function countryOf(url: string | null | undefined): string {
  const hostname = urlOf(url ?? '')?.hostname ?? ''
  return hostname.slice(hostname.lastIndexOf('.') + 1)
}
