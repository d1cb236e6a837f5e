import type { Block } from './blocks'

/** What kind of page the input is. */
export type PageType =
  | 'article'
  | 'forum'
  | 'product'
  | 'collection'
  | 'listing'
  | 'documentation'
  | 'service'

/** A field for which candidates are kept. */
export type FieldName =
  | 'headline'
  | 'dek'
  | 'summary'
  | 'byline'
  | 'authors'
  | 'published'
  | 'modified'
  | 'siteName'
  | 'language'
  | 'dir'
  | 'url'
  | 'image'
  | 'section'
  | 'tags'

/** One possible value of a field, where it was found and how far it is to be believed. */
export interface Candidate {
  /** As the field would have it. */
  value: string
  /** Where it was read: `json-ld:NewsArticle.headline`, `meta:og:title`, `time`, `url`, `block`, ... */
  source: string
  /** From 0 to 1. */
  certainty: number
  /** What the reader should mind: `relative`, `ambiguous`, ... */
  note?: string
}

/** What was found for each field, the most certain first; a field for which nothing was found is absent. */
export type Candidates = { [Field in FieldName]?: Candidate[] }

/** Something the caller should know about the input or the result; never a reason to throw. */
export interface Warning {
  /** For programs. */
  code: WarningCode
  /** For people: what happened, in a sentence. */
  message: string
}

/**
 * What a warning is about. The first three are limits, which throw `DechromeError` under `strict`; all are
 * explained in `docs/doors.md`.
 */
export type WarningCode =
  /** The input was longer than `maxBytes`; the rest was not read. */
  | 'max-bytes'
  /** The page had more nodes or blocks than `maxNodes` allows; the rest was not read. */
  | 'max-nodes'
  /** Elements deeper than `maxDepth` were flattened, their text kept. */
  | 'max-depth'
  /** Only the beginning of a paid article is there. */
  | 'paywall'
  /** The page asks for consent in place of its content. */
  | 'consent-page'
  /** The page says that something went wrong or is not there. */
  | 'error-page'
  /** The page is empty until its scripts run. */
  | 'empty-shell'
  /** The input is an address alone, in the place of its page. */
  | 'only-address'
  /** The input is neither text nor HTML. */
  | 'binary'
  /** The input is a feed, a sitemap or JSON: text for programs. */
  | 'not-a-page'
  /** The page prints next to nothing, and the text comes from data inside it. */
  | 'embedded-data'
  /** A selector of a site rule found nothing on its page. */
  | 'rule-without-match'
  /** An option has a name that this version does not know; it was passed over. */
  | 'unknown-option'

/**
 * What is left of a page when the chrome is gone, and everything that was said about it. A field that the
 * page does not give is `null`, an empty list or `''`; nothing is invented. All but `html` is plain text
 * as the page has it: escape it where you put it into HTML.
 */
export interface Article {
  /** The article's own headline, without the site's name. */
  headline: string | null
  /** The standfirst printed with the headline; null where the page prints none. */
  dek: string | null
  /** The page's description of itself, or a printed abstract. */
  summary: string | null
  /** Who wrote it, as printed, without "By". */
  byline: string | null
  /** The names of the byline apart. */
  authors: string[]
  /** ISO 8601, as precise as the page is and no more: `2025`, `2025-03-25`, `2025-03-25T18:09+01:00`. */
  published: string | null
  /** When it was last changed, in the same form. */
  modified: string | null
  /** What the site calls itself. */
  siteName: string | null
  /** A BCP 47 tag, as `en` or `pt-BR`. */
  language: string | null
  /** The direction of its script. */
  dir: 'ltr' | 'rtl' | null
  /** The canonical address, else the one given; absolute where a base is known. */
  url: string | null
  /** The address of the lead image, absolute where a base is known. */
  image: string | null
  /** The part of the site it stands in. */
  section: string | null
  /** Topics and keywords, as the page gives them. */
  tags: string[]
  /** What kind of page it is taken for. */
  pageType: PageType
  /** The F1 that is expected of `body`, from 0 to 1. */
  confidence: number
  /**
   * The body as plain text. A blank line parts paragraphs; list items begin with `- ` or `1. `, table cells
   * are joined by ` | `, code is verbatim. Headline, dek, byline, date and captions are not in it.
   */
  body: string
  /** The body as GitHub-flavoured Markdown, captions and images too; made when first read. */
  readonly markdown: string
  /** The body as HTML, sanitised by an allow-list; made when first read. */
  readonly html: string
  /** Every block of the input in reading order, noise included; made when first read. */
  readonly blocks: Block[]
  /** What the caller should know; empty for most pages. */
  warnings: Warning[]
  /** What was found for each field, with its source and certainty. */
  candidates: Candidates
  /**
   * The fields as a plain object; what `JSON.stringify` calls, with a string that says nothing.
   *
   * @param fields which of `blocks`, `markdown` and `html` go along; none by default
   */
  toJSON(fields?: readonly LargeField[] | string): Record<string, unknown>
}

/** Fields that are made when they are read, and go along in a record when asked for. */
export type LargeField = 'blocks' | 'markdown' | 'html'
