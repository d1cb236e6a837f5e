import { cleanByline, openerLength, splitAuthors } from '../../text/byline'
import { textKey } from '../../text/normalize'
import type { Candidate } from '../../types'
import { collectiveWords } from '../../vocabulary/metadata-bylines'
import { withAgreement } from './agree'
import { type FieldContext, metadataOf } from './context'

/** A printed byline that says "By", and names that stand alone. */
const PRINTED = 0.9
const ALONE = 0.75
/** The site's own name as author says less than a person's, and so does that of its editors. */
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
  // Metadata often names the editors where the page names who wrote it.
  for (const { value, source, certainty } of metadataOf(context, 'byline'))
    add(candidates, value, source, certainty * (isCollective(value) ? SITE_AS_AUTHOR : 1), site)
  return withAgreement(candidates, namesKey)
}

/** The authors' names: those of the byline chosen; the site's own and the place, behind them, left out. */
export function authorsOf(byline: string | null, context: FieldContext): string[] {
  const names = byline === null ? [] : splitAuthors(byline)
  const sites = new Set(context.page.metadata.siteNames.map(textKey))
  const authors = names.filter((name, at) => at === 0 || !sites.has(textKey(name)))
  return withoutPlace(authors, metadataOf(context, 'byline'))
}

/** "Ada Reed and Tom Oak, Oslo": a last single word is a place where metadata names all before it, and not it. */
function withoutPlace(authors: readonly string[], stated: readonly Candidate[]): string[] {
  const last = authors.at(-1)
  if (last === undefined || authors.length < 2 || last.includes(' ')) return [...authors]
  const before = authors.slice(0, -1)
  const isStated = stated.some(({ value }) => {
    const names = new Set(splitAuthors(value).map(textKey))
    return before.every((name) => names.has(textKey(name))) && !names.has(textKey(last))
  })
  return isStated ? before : [...authors]
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

/** "La rédaction", "Weekly Editors". */
function isCollective(byline: string): boolean {
  if (byline.includes(',')) return false
  return byline
    .toLowerCase()
    .split(' ')
    .some((word) => collectiveWords.has(word))
}

function namesKey(byline: string): string {
  return splitAuthors(byline).map(textKey).sort().join('|')
}
