import type { Document } from 'domhandler'
import { absoluteUrl, bareAddress, hostNames } from '../text/address'
import { textKey } from '../text/normalize'
import { isSiteName, stripSiteName } from '../text/site-title'
import type { Candidate, Metadata, ResolvedOptions } from '../types'
import { emptyTitles } from '../vocabulary/metadata-titles'
import { Collector } from './collect'
import type { Found } from './found'
import { harvest } from './harvest'
import type { SourcePage } from './source'
import { sources } from './sources'

/**
 * Read every metadata source of a tree into candidates.
 *
 * @param root the tree; it is not changed
 * @param options of them only `url` counts
 * @returns candidates by field with their sources and certainties, hints of the page type, and the
 *   titles, description and structured texts that later stages compare blocks with
 */
export function collectMetadata(root: Document, options: ResolvedOptions): Metadata {
  const found = harvest(root)
  const page = sourcePage(found, options)
  const collector = new Collector()
  for (const source of sources) source(page, collector)
  const { candidates, hints, articleBody, productDescription } = collector
  const names = siteNames(candidates.siteName ?? [], page)
  return {
    candidates,
    hints: [...hints],
    base: page.base,
    titles: stripTitles(candidates.headline ?? [], names),
    siteNames: names,
    description: best(candidates.summary)?.value ?? null,
    articleBody,
    productDescription,
  }
}

/** Headings that sources compare names with, at most. */
const HEADINGS = 5

function sourcePage(found: Found, { url }: ResolvedOptions): SourcePage {
  const own = url === undefined ? null : absoluteUrl(url, null)
  const base = (found.baseHref && absoluteUrl(found.baseHref, own)) || own
  const canonical = found.links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href)
  const openGraph = found.metas.filter(({ key }) => key === 'og:url').map(({ content }) => content.trim())
  const titles = found.metas.filter(({ key }) => key === 'og:title').map(({ content }) => content)
  return {
    found,
    base,
    url: own,
    addresses: [own ?? '', ...canonical, ...openGraph].filter((address) => address !== '').map(bareAddress),
    titleKeys: [found.title, ...titles, ...found.headings.slice(0, HEADINGS)]
      .map(textKey)
      .filter((key) => key !== ''),
  }
}

/** A site's name longer than this many characters is a slogan. */
const NAME_CHARS = 50

function siteNames(candidates: Candidate[], { url, found: { links } }: SourcePage): string[] {
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href ?? null
  const names = candidates.map(({ value }) => value).filter((name) => name.length <= NAME_CHARS)
  return [...new Set([...names, ...hostNames(url), ...hostNames(canonical)])]
}

/** What is left of the certainty of a title that is only the site's name, or "Home". */
const SAYS_NOTHING = 0.3

/** Strip the site's names from every headline candidate; give the titles that remain, best first. */
function stripTitles(candidates: Candidate[], names: string[]): string[] {
  for (const candidate of candidates) {
    candidate.value = stripSiteName(candidate.value, names)
    if (isSiteName(candidate.value, names) || emptyTitles.has(candidate.value.toLowerCase())) {
      candidate.certainty *= SAYS_NOTHING
      candidate.note = 'site'
    }
  }
  const sorted = candidates.toSorted((a, b) => b.certainty - a.certainty)
  const titles = new Map<string, string>()
  for (const { value, note } of sorted)
    if (note === undefined && !titles.has(textKey(value))) titles.set(textKey(value), value)
  titles.delete('')
  return [...titles.values()]
}

function best(candidates: Candidate[] = []): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (top, next) => (top === undefined || next.certainty > top.certainty ? next : top),
    undefined,
  )
}
