import type { Page, PageType, ResolvedOptions } from '../../types'
import { layOut, type Rule, type Rules, weigh } from '../evidence/rules'
import file from './points/type.json'
import { pageSignals, type SignalSource, signalNames } from './signals'

/** The types in the order of their columns. */
export const pageTypes: readonly PageType[] = [
  'article',
  'forum',
  'product',
  'collection',
  'listing',
  'documentation',
  'service',
]

/** The data file of the page types: rules for each, over shared facts, written by `npm run calibrate`. */
export interface TypeFile {
  facts: readonly string[]
  types: Partial<Record<PageType, { base: number; rules: readonly Rule[] }>>
}

export type TypeRules = readonly { type: PageType; rules: Rules }[]

let shipped: TypeRules | undefined

/** What is known of the kind of a page. */
export type TypeVerdict = Pick<Page, 'pageType' | 'typeOdds'> & { signals: Float32Array }

/**
 * Work out what kind of page it is, as odds: a wrong type must cost little, so what follows leans on the
 * odds and not on the type. A text dump is taken for an article, and the caller's word for the truth.
 */
export function readPageType(
  page: SignalSource & Pick<Page, 'format'>,
  { pageType, url }: ResolvedOptions,
  rules: TypeRules | null = null,
): TypeVerdict {
  const signals =
    page.format === 'html' ? pageSignals({ ...page, url }) : new Float32Array(signalNames.length)
  if (pageType !== undefined) return { pageType, typeOdds: only(pageType), signals }
  if (page.format === 'text') return { pageType: 'article', typeOdds: only('article'), signals }
  shipped ??= layOutTypes(file as unknown as TypeFile)
  const typeOdds = withoutListing(oddsOfTypes(rules ?? shipped, signals), page)
  const likeliest = pageTypes.reduce((best, type) => (typeOdds[type] > typeOdds[best] ? type : best))
  return { pageType: likeliest, typeOdds, signals }
}

/** Lay the rules of all types out flat. */
export function layOutTypes({ facts, types }: TypeFile): TypeRules {
  return pageTypes.flatMap((type) => {
    const own = types[type]
    return own ? [{ type, rules: layOut({ facts, typical: [], ...own, confidence: [] }, signalNames) }] : []
  })
}

/** The odds of each type, which add up to 1. */
export function oddsOfTypes(rules: TypeRules, signals: Float32Array): Record<PageType, number> {
  const odds = { ...none }
  let sum = 0
  for (const { type, rules: own } of rules) {
    odds[type] = Math.exp(weigh(own, signals, 0))
    sum += odds[type]
  }
  for (const type of pageTypes) odds[type] /= sum || 1
  return odds
}

/** Links from which a page may be a listing, and what is left of the odds of one with fewer. */
const LIST_LINKS = 8
const LINKLESS = 0.05

/** A list of pages has links to them, whatever a short address says; goods are listed without. */
function withoutListing(
  odds: Record<PageType, number>,
  { drafts }: Pick<Page, 'drafts'>,
): Record<PageType, number> {
  const links = drafts.reduce((sum, draft) => sum + draft.links, 0)
  if (links >= LIST_LINKS) return odds
  const left = Math.max(1 - odds.listing * (1 - LINKLESS), Number.EPSILON)
  const all = { ...odds, listing: odds.listing * LINKLESS }
  for (const type of pageTypes) all[type] /= left
  return all
}

const none: Record<PageType, number> = {
  article: 0,
  forum: 0,
  product: 0,
  collection: 0,
  listing: 0,
  documentation: 0,
  service: 0,
}

function only(type: PageType): Record<PageType, number> {
  return { ...none, [type]: 1 }
}
