import type { Article, Candidate, Candidates, Page, ResolvedOptions } from '../types'
import { imageCandidates, urlCandidates } from './fields/addresses'
import { authorsOf, bylineCandidates } from './fields/byline'
import type { FieldContext } from './fields/context'
import { directionCandidates } from './fields/direction'
import { headlineCandidates } from './fields/headline'
import { sectionCandidates, siteNameCandidates, splitTags, tagCandidates } from './fields/labels'
import { languageCandidates } from './fields/language'
import { dekCandidates, summaryCandidates } from './fields/texts'
import { choosePublished } from './published'

export type Fields = Omit<
  Article,
  'pageType' | 'confidence' | 'body' | 'markdown' | 'html' | 'blocks' | 'warnings' | 'toJSON'
>

/** How the candidates of each field are ranked; the first becomes the field. */
const rankings = {
  headline: headlineCandidates,
  dek: dekCandidates,
  summary: summaryCandidates,
  byline: bylineCandidates,
  siteName: siteNameCandidates,
  language: languageCandidates,
  dir: directionCandidates,
  url: urlCandidates,
  image: imageCandidates,
  section: sectionCandidates,
  tags: tagCandidates,
} satisfies { [Field in keyof Candidates]: (context: FieldContext) => Candidate[] }

type Ranked = keyof typeof rankings

/**
 * Pick every field from its candidates and the labelled blocks.
 *
 * @param page the labelled page
 * @param options of them `url` and `now` count
 * @returns the fields, and per field its candidates, most certain first
 */
export function chooseFields(page: Page, options: ResolvedOptions): Fields {
  const context: FieldContext = { page, options, base: page.metadata.base ?? options.url ?? null }
  const candidates: Candidates = {}
  for (const field of Object.keys(rankings) as Ranked[]) {
    const ranked = rankings[field](context)
    if (ranked.length > 0) candidates[field] = ranked
  }
  const first = (field: Ranked) => candidates[field]?.[0]?.value ?? null
  const { published, modified, candidates: dates } = choosePublished(page, options)
  const byline = first('byline')
  const dir = first('dir')
  return {
    headline: first('headline'),
    dek: page.drafts.some(({ role }) => role === 'dek') ? first('dek') : null,
    summary: first('summary'),
    byline,
    authors: authorsOf(byline, context),
    published,
    modified,
    siteName: first('siteName'),
    language: first('language'),
    dir: dir === 'ltr' || dir === 'rtl' ? dir : null,
    url: first('url'),
    image: first('image'),
    section: first('section'),
    tags: splitTags(first('tags')),
    candidates: { ...candidates, ...found(dates) },
  }
}

/** The fields for which something was found. */
function found(candidates: Candidates): Candidates {
  return Object.fromEntries(Object.entries(candidates).filter(([, list]) => list.length > 0))
}
