import { phraseFinder } from '../text/phrases'
import type { Draft } from '../types'
import { consent } from '../vocabulary/phrases/consent'
import type { TroubleRule } from './rule'
import { count, says } from './view'

/** Words of all blocks below which a page can be a question and nothing more: long notices have about 400. */
const PAGE_WORDS = 500
/** Words about consent from which it is a notice and no link to one. */
const CONSENT_WORDS = 25
/** Share of the page's words that are about consent. */
const CONSENT_SHARE = 0.5

const findConsent = phraseFinder([consent])

/** A page that asks for consent before it shows anything. */
export const consentPage: TroubleRule = {
  code: 'consent-page',
  test(view) {
    if (view.words >= PAGE_WORDS || view.words < CONSENT_WORDS) return null
    const words = count(view.page.drafts.filter(isConsent))
    if (words < CONSENT_WORDS || words < view.words * CONSENT_SHARE) return null
    return 'The page is a question for consent'
  },
}

function isConsent({ role, text }: Draft): boolean {
  return role === 'consent' || says(text, findConsent, 'inside')
}
