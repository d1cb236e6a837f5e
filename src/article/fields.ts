import type { Article, Page, ResolvedOptions } from '../types'

export type Fields = Omit<
  Article,
  'pageType' | 'confidence' | 'body' | 'markdown' | 'html' | 'blocks' | 'warnings' | 'toJSON'
>

/** Pick every field from its candidates and the labelled blocks. (Stub.) */
export function chooseFields(page: Page, options: ResolvedOptions): Fields {
  const text = (role: string) => page.drafts.find((draft) => draft.role === role)?.text ?? null
  return {
    headline: text('headline'),
    dek: text('dek'),
    summary: text('summary'),
    byline: text('byline'),
    authors: [],
    published: null,
    modified: null,
    siteName: null,
    language: null,
    dir: null,
    url: options.url ?? null,
    image: null,
    section: null,
    tags: [],
    candidates: page.metadata.candidates,
  }
}
