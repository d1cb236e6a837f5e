import { cleanByline, openerLength, splitAuthors } from '../../text/byline'
import { textKey } from '../../text/normalize'
import type { Candidate } from '../../types'
import { withAgreement } from './agree'
import { type FieldContext, metadataOf } from './context'

/** A printed byline that says "By", and names that stand alone. */
const PRINTED = 0.9
const ALONE = 0.75
/** The site's own name as author says less than a person's. */
const SITE_AS_AUTHOR = 0.6

/** The byline as printed or as metadata gives it, names confirmed by another source first. */
export function bylineCandidates(context: FieldContext): Candidate[] {
  const site = new Set(metadataOf(context, 'siteName').map(({ value }) => textKey(value)))
  const candidates: Candidate[] = []
  for (const { role, text, value } of context.page.drafts) {
    if (role !== 'byline') continue
    const certainty = value?.certainty ?? (openerLength(text) > 0 ? PRINTED : ALONE)
    add(candidates, value?.text ?? text, 'block', certainty, site)
  }
  for (const { value, source, certainty } of metadataOf(context, 'byline'))
    add(candidates, value, source, certainty, site)
  return withAgreement(candidates, namesKey)
}

/** The authors' names: those of the byline chosen, the site's own, behind them, left out. */
export function authorsOf(byline: string | null, { page }: FieldContext): string[] {
  const names = byline === null ? [] : splitAuthors(byline)
  const sites = new Set(page.metadata.siteNames.map(textKey))
  return names.filter((name, at) => at === 0 || !sites.has(textKey(name)))
}

function add(
  candidates: Candidate[],
  text: string,
  source: string,
  certainty: number,
  site: Set<string>,
): void {
  const value = cleanByline(text)
  if (value === null) return
  const factor = site.has(textKey(value)) ? SITE_AS_AUTHOR : 1
  candidates.push({ value, source, certainty: certainty * factor })
}

function namesKey(byline: string): string {
  return splitAuthors(byline).map(textKey).sort().join('|')
}
