import type { PageType } from './article'

/** An address that is an object: a `URL`, or the `location` of a page. */
export interface Address {
  readonly href: string
}

/** How `extract` reads it. Every option has a default. */
export interface ExtractOptions {
  /** The address of the page, as a string or a `URL`: links become absolute and its date and words count. Default: none. */
  url?: string | Address | undefined
  /** What the input is. Default: `'auto'`, told by its markup. */
  format?: 'auto' | 'html' | 'text' | 'markdown' | undefined
  /** The `Content-Type` header the input came with, for charset, format and XHTML. Default: none. */
  contentType?: string | undefined
  /** What kind of page it is, where the caller knows. Default: worked out. */
  pageType?: PageType | undefined
  /** Which error to avoid: noise in the body (`'precision'`) or loss from it (`'recall'`). Default: `'balanced'`. */
  focus?: 'balanced' | 'precision' | 'recall' | undefined
  /** The moment that "2 hours ago" counts from. Default: none, and such a date is a candidate only. */
  now?: Date | undefined
  /** Bytes or characters read at most. Default: 20,000,000. */
  maxBytes?: number | undefined
  /** Nodes built at most; of a page, and of a dump, the first 200,000 blocks are read, or a tenth of this where that is more. Default: 2,000,000. */
  maxNodes?: number | undefined
  /** Nesting kept; deeper elements are flattened into their ancestor, their text kept. Default: 512. */
  maxDepth?: number | undefined
  /** What repeats over the pages of a site, from `createSiteMemory`; it learns this page. Default: none. */
  memory?: SiteMemory | undefined
  /** Throw `DechromeError` where a limit is passed, instead of warning. Default: false. */
  strict?: boolean | undefined
  /** Where things stand on the pages of sites that need help; for HTML, lines of dumps by `dropText`. Default: none. */
  rules?: readonly SiteRule[] | undefined
}

/** CSS selectors: one, or several of which the first that selects something counts. */
export type Selectors = string | readonly string[]

/**
 * What is known of the pages of a site. Each part is optional: what no rule says is found as on any page.
 *
 * @example
 * ```ts
 * import { extract, type SiteRule } from 'dechrome'
 *
 * const courier: SiteRule = { hosts: ['courier.example'], body: '.story', drop: ['.promo', '.tip-us-off'] }
 * const page = '<div class="story"><p>The ferry sails.</p><p class="promo">Join us!</p></div>'
 * console.log(extract(page, { url: 'https://courier.example/ferry', rules: [courier] }).body)
 * ```
 * ```text
 * The ferry sails.
 * ```
 */
export interface SiteRule {
  /** What the rule is called in reasons, warnings and errors. Default: its first host. */
  name?: string | undefined
  /**
   * Where it counts, by the `url` option: `courier.example` and its subdomains, `courier.example/news` and the
   * pages below; `*` is every page, one without an address too.
   */
  hosts: readonly string[]
  /** What holds the body: all of its text is kept but for the front matter and what is dropped, and nothing else. */
  body?: Selectors | undefined
  /** The headline. */
  headline?: Selectors | undefined
  /** The dek, which must be printed. */
  dek?: Selectors | undefined
  /** The byline: one element, or one for each author. */
  byline?: Selectors | undefined
  /** The date of publication, as text, `datetime` or `content`. */
  published?: Selectors | undefined
  /** What is no part of the article; all of these count. */
  drop?: Selectors | undefined
  /** Blocks, or lines of a dump, to drop by their text: the whole of it, or a pattern that is found in it. */
  dropText?: string | RegExp | readonly (string | RegExp)[] | undefined
}

/** How many pages of one host each block stood on. */
export interface HostRecord {
  readonly pages: number
  count(block: number): number
  knows(print: readonly [number, number]): boolean
  learn(blocks: ReadonlySet<number>, print: readonly [number, number]): void
}

/** What repeats over the pages of sites; made by `createSiteMemory`, saved by `JSON.stringify`. */
export interface SiteMemory {
  /**
   * What is known of a host; an empty record where it is new.
   *
   * @internal
   */
  host(name: string): HostRecord
  /** What `createSiteMemory` takes to go on from here. */
  toJSON(): unknown
}
