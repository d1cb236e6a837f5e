import type { Page, Warning, WarningCode } from '../types'
import { consentPage } from './consent-page'
import { emptyShell } from './empty-shell'
import { errorPage } from './error-page'
import { onlyAddress } from './only-address'
import { paywall } from './paywall'
import type { TroubleRule } from './rule'
import { View } from './view'

/** What says that the text, however clean, is not what the page was fetched for. */
const elsewhere: ReadonlySet<WarningCode> = new Set([
  ...(['consent-page', 'error-page', 'empty-shell', 'only-address', 'binary', 'not-a-page'] as const),
])
/** Confidence in such a text at most: whoever keeps pages by their confidence shall not keep these. */
const ELSEWHERE = 0.1

/** The confidence in a page's text in the light of what was said about it. */
export function trusted(confidence: number, warnings: readonly Warning[]): number {
  return warnings.some(({ code }) => elsewhere.has(code)) ? Math.min(confidence, ELSEWHERE) : confidence
}

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
