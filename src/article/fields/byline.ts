import { cleanByline, isCollective, isPerson, openerLength, splitAuthors } from '../../text/byline'
import { textKey } from '../../text/normalize'
import type { Candidate, Draft, Page } from '../../types'
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
  const printed: Candidate[] = []
  for (const group of groups(context.page)) {
    const [{ text, value }] = group as [Draft]
    const certainty = value?.certainty ?? (openerLength(text) > 0 ? PRINTED : ALONE)
    add(printed, group.map(nameOf).join(', '), 'block', certainty, site)
  }
  // Metadata often names the editors where the page names who wrote it.
  const stated: Candidate[] = []
  for (const { value, source, certainty } of metadataOf(context, 'byline'))
    add(stated, value, source, certainty * (isCollective(value) ? SITE_AS_AUTHOR : 1), site)
  const names = printed.map((each) => ({ ...each, value: withoutRole(each.value, stated) }))
  return withAgreement([...names, ...stated.filter(({ value }) => !isFirstName(value, names))], namesKey)
}

/** Blocks at most from one author to the next: a portrait, a role. */
const NEXT_AUTHOR = 3

/** Authors that are printed one a block, of one kind of markup, are one byline; dumps have none to tell them by. */
function groups({ drafts, format }: Page): Draft[][] {
  const found: Draft[][] = []
  for (const draft of drafts) {
    if (draft.role !== 'byline') continue
    const last = found.at(-1)
    if (last !== undefined && format === 'html' && isNextAuthor(last, draft)) last.push(draft)
    else found.push([draft])
  }
  return found
}

function isNextAuthor(group: readonly Draft[], draft: Draft): boolean {
  const last = group.at(-1) as Draft
  if (draft.index - last.index > NEXT_AUTHOR || reasonOf(last) !== reasonOf(draft)) return false
  const name = nameOf(draft)
  return isPerson(name) && isPerson(nameOf(last)) && !group.some((other) => nameOf(other) === name)
}

function nameOf({ text, value }: Draft): string {
  return cleanByline(value?.text ?? text) ?? ''
}

function reasonOf({ reasons }: Draft): string | undefined {
  return reasons.at(-1)?.words
}

/** "Ada Reed, Staff Writer" or "Ada Reed Harbour Weekly", where metadata names Ada Reed and no more. */
function withoutRole(printed: string, stated: readonly Candidate[]): string {
  const bare = stated.find(({ value }) => {
    if (!value.includes(' ') || !printed.startsWith(value)) return false
    const rest = printed.slice(value.length)
    if (rest.startsWith(' ')) return rest.trim().split(' ').length >= OUTLET_WORDS && !joins(rest)
    return namesKey(printed) === namesKey(value)
  })
  return bare?.value ?? printed
}

/** One more word may be the rest of the name: "Ana Maria" is also Ana Maria Reed. */
const OUTLET_WORDS = 2

/** "Ada Reed and Tom Oak". */
function joins(rest: string): boolean {
  return splitAuthors(`x${rest}`).length > 1
}

/** "Ada", where the page prints "Ada Reed". */
function isFirstName(stated: string, printed: readonly Candidate[]): boolean {
  return !stated.includes(' ') && printed.some(({ value }) => value.startsWith(`${stated} `))
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

function namesKey(byline: string): string {
  return splitAuthors(byline).map(textKey).sort().join('|')
}
