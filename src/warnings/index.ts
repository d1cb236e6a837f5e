import type { Page, Warning } from '../types'
import { consentPage } from './consent-page'
import { emptyShell } from './empty-shell'
import { errorPage } from './error-page'
import { onlyAddress } from './only-address'
import { paywall } from './paywall'
import type { TroubleRule } from './rule'
import { View } from './view'

/** The first that speaks is the one that counts: a page is not two of these. */
const rules: readonly TroubleRule[] = [onlyAddress, errorPage, consentPage, emptyShell, paywall]

/**
 * Tell whether a page is something else than it was fetched for: an error, a question for consent, an
 * empty shell, the beginning of a paid article, an address alone. Only what the page says itself counts.
 *
 * @param page the labelled page; it is not changed
 * @returns one warning or none
 */
export function warnOf(page: Page): Warning[] {
  const view = new View(page)
  for (const { code, test } of rules) {
    const message = test(view)
    if (message !== null) return [{ code, message }]
  }
  return []
}
