import type { PageType, Role } from '../src'

/**
 * What is known of a page. A field that is absent is not known; `null` says that the page has none.
 */
export interface Truth {
  /** The body as plain text. */
  body?: string
  title?: string | null
  dek?: string | null
  summary?: string | null
  byline?: string | null
  /** ISO 8601, a day or an instant. */
  date?: string | null
  /** Snippets the body must hold. */
  with?: string[]
  /** Snippets the body must not hold. */
  without?: string[]
  /** Roles that count as right, the best first: by line number (text dumps) or block text (HTML). */
  roles?: Map<number | string, Role[]>
}

/** One page of a corpus. */
export interface BenchPage {
  id: string
  /** Null where the corpus does not give it. */
  url: string | null
  /** The registrable domain of `url`; the page's id where there is none. */
  host: string
  type: PageType
  /** The page, read from disk each time; a text dump's lines as one `<p>` each. */
  readonly html: string
  /** A text dump as it is; null where the page is HTML. */
  readonly text: string | null
  truth: Truth
}
