import type { ChildNode, Document, Element } from 'domhandler'

/** What a block is on its page. The first eight make the article; the rest are kinds of noise. */
export type Role =
  | 'headline'
  | 'dek'
  | 'summary'
  | 'byline'
  | 'timestamp'
  | 'subhead'
  | 'body'
  | 'caption'
  | 'duplicate'
  | 'related'
  | 'ranking'
  | 'promo'
  | 'social'
  | 'copyright'
  | 'navigation'
  | 'ad'
  | 'consent'
  | 'comments'
  | 'bio'
  | 'tags'
  | 'other'

/** The shape a block has in its source. Lines of a text dump are `line`. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'tableRow'
  | 'quote'
  | 'code'
  | 'caption'
  | 'media'
  | 'line'

/** What kind of page the input is. */
export type PageType =
  | 'article'
  | 'forum'
  | 'product'
  | 'collection'
  | 'listing'
  | 'documentation'
  | 'service'

/** One rule that spoke about a block: its id, the points it gave (positive for content) and a few words. */
export interface Reason {
  rule: string
  points: number
  words: string
}

/** The smallest piece of the input that a reader sees as one, with the role it was given and why. */
export interface Block {
  /** Position in reading order, from 0. */
  index: number
  role: Role
  kind: BlockKind
  /** White space collapsed in HTML; the trimmed line, markup kept, in a text dump. */
  text: string
  /** 1-based line number; text dumps only. */
  line?: number
  /** Where it stands in the tree, as `body > main > p:nth-child(3)`; HTML only. */
  path?: string
  /** The rules that spoke, strongest first; made when read. */
  readonly reasons: readonly Reason[]
}

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
  value: string
  /** Where it was read: `json-ld:NewsArticle.headline`, `meta:og:title`, `time`, `url`, `block`, ... */
  source: string
  /** From 0 to 1. */
  certainty: number
  /** What the reader should mind: `relative`, `ambiguous`, ... */
  note?: string
}

export type Candidates = { [Field in FieldName]?: Candidate[] }

/** Something the caller should know about the input or the result; never a reason to throw. */
export interface Warning {
  code: WarningCode
  message: string
}

export type WarningCode =
  | 'max-bytes'
  | 'max-nodes'
  | 'max-depth'
  | 'paywall'
  | 'consent-page'
  | 'error-page'
  | 'empty-shell'
  | 'binary'
  | 'embedded-data'
  | 'rule-without-match'

/** What is left of a page when the chrome is gone, and everything that was said about it. */
export interface Article {
  headline: string | null
  dek: string | null
  summary: string | null
  byline: string | null
  authors: string[]
  published: string | null
  modified: string | null
  siteName: string | null
  language: string | null
  dir: 'ltr' | 'rtl' | null
  url: string | null
  image: string | null
  section: string | null
  tags: string[]
  pageType: PageType
  confidence: number
  body: string
  readonly markdown: string
  readonly html: string
  readonly blocks: Block[]
  warnings: Warning[]
  candidates: Candidates
  toJSON(): Record<string, unknown>
}

/** A live DOM document, fragment or element: of a browser, jsdom, linkedom or happy-dom. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<DomNode>
}

/** A document or element of domhandler (htmlparser2, Cheerio, parse5's adapter), or a hast root or element. */
export interface HtmlTree {
  readonly type: string
  readonly children: readonly object[]
}

/** Cheerio's `$`, loaded with a page. */
export interface CheerioRoot {
  (...args: never[]): unknown
  root(): { readonly [index: number]: unknown }
}

/**
 * What `extract` reads: HTML, Markdown or plain text as a string or as bytes in any encoding, or a
 * page that is a tree already. Trees are read and never changed.
 */
export type Input = string | Uint8Array | ArrayBuffer | DomNode | HtmlTree | CheerioRoot

/** How `extract` reads it. Every option has a default. */
export interface ExtractOptions {
  /** The address of the page: links become absolute and its date and words count. Default: none. */
  url?: string
  /** What the input is. Default: `'auto'`, told by its markup. */
  format?: 'auto' | 'html' | 'text' | 'markdown'
  /** The `Content-Type` header the input came with, for charset and format. Default: none. */
  contentType?: string
  /** What kind of page it is, where the caller knows. Default: worked out. */
  pageType?: PageType
  /** Which error to avoid: noise in the body (`'precision'`) or loss from it (`'recall'`). Default: `'balanced'`. */
  focus?: 'balanced' | 'precision' | 'recall'
  /** The moment that "2 hours ago" counts from. Default: none, and such a date is a candidate only. */
  now?: Date
  /** Bytes or characters read at most. Default: 20,000,000. */
  maxBytes?: number
  /** Nodes built at most. Default: 2,000,000. */
  maxNodes?: number
  /** Nesting kept; deeper elements are flattened into their ancestor, their text kept. Default: 512. */
  maxDepth?: number
  /** What repeats over the pages of a site, from `createSiteMemory`; it learns this page. Default: none. */
  memory?: SiteMemory
  /** Throw `DechromeError` where a limit is passed, instead of warning. Default: false. */
  strict?: boolean
  /** Where things stand on the pages of sites that need help; for HTML, lines of dumps by `dropText`. Default: none. */
  rules?: readonly SiteRule[]
}

/** CSS selectors: one, or several of which the first that selects something counts. */
export type Selectors = string | readonly string[]

/**
 * What is known of the pages of a site. Each part is optional: what no rule says is found as on any page.
 *
 * @example
 * const courier: SiteRule = { hosts: ['courier.example'], body: '.story-text', drop: ['.promo', '.tip-us-off'] }
 */
export interface SiteRule {
  /** What the rule is called in reasons, warnings and errors. Default: its first host. */
  name?: string
  /**
   * Where it counts, by the `url` option: `courier.example` and its subdomains, `courier.example/news` and the
   * pages below; `*` is every page, one without an address too.
   */
  hosts: readonly string[]
  /** What holds the body: all of its text is kept but for the front matter and what is dropped, and nothing else. */
  body?: Selectors
  /** The headline. */
  headline?: Selectors
  /** The dek, which must be printed. */
  dek?: Selectors
  /** The byline: one element, or one for each author. */
  byline?: Selectors
  /** The date of publication, as text, `datetime` or `content`. */
  published?: Selectors
  /** What is no part of the article; all of these count. */
  drop?: Selectors
  /** Blocks, or lines of a dump, to drop by their text: the whole of it, or a pattern that is found in it. */
  dropText?: string | RegExp | readonly (string | RegExp)[]
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
  /** What is known of a host; an empty record where it is new. */
  host(name: string): HostRecord
  toJSON(): unknown
}

/** The options with their defaults filled in. */
export type ResolvedOptions = Required<
  Omit<ExtractOptions, 'url' | 'contentType' | 'pageType' | 'now' | 'memory' | 'rules'>
> &
  Pick<ExtractOptions, 'url' | 'contentType' | 'pageType' | 'now' | 'memory' | 'rules'>

/**
 * An element seen as a container, as the block walk leaves it. Parents come before children;
 * `first` and `end` bound the blocks inside it (`end` exclusive).
 */
export interface Box {
  /** Position in `Page.boxes`. */
  index: number
  parent: Box | null
  tag: string
  /** Position among the element children of its parent, from 1. */
  nth: number
  depth: number
  /** Own class, id, role and itemprop tokens, as bits of the categories in `vocabulary/hints`. */
  hints: number
  /** The hints of this box, its parent and its grandparent. */
  near: number
  /** The hints of this box and all its ancestors below `body`. */
  all: number
  /** What it and its ancestors are by name or role, as bits of `vocabulary/landmarks`. */
  marks: number
  /** A number equal for boxes that look alike: tag, first class token and parent's signature. */
  signature: number
  first: number
  end: number
  /** Images and other media that stand in it, those in boxes within not counted. */
  media: number
  /** The element itself; dropped when `extract` returns. */
  element: Element | null
}

/** Facts of a text that need no neighbours and no tags. */
export interface Shape {
  chars: number
  /** Words; for scripts without spaces, letters / 2. */
  words: number
  /** Marks that end a sentence inside or at the end. */
  sentences: number
  commas: number
  digits: number
  letters: number
  upper: number
  /** Words that begin with a capital letter. */
  capitalised: number
  /** The last mark: sentence end, colon, comma, ellipsis, other or none. */
  end: 'stop' | 'colon' | 'comma' | 'ellipsis' | 'other' | 'none'
  /** What it begins with. */
  start: 'upper' | 'lower' | 'digit' | 'quote' | 'bullet' | 'other'
}

/** A block while the pipeline works on it: what the walk found, and the role and points so far. */
export interface Draft {
  index: number
  kind: BlockKind
  text: string
  shape: Shape
  /** Text dumps: the 1-based line; 0 in HTML. */
  line: number
  /** Text dumps: blank lines before it; 0 in HTML. */
  gap: number
  /** Text dumps: white space before it, in characters. */
  indent?: number
  /** HTML: the innermost block-level element; null in text dumps. */
  box: Box | null
  /** HTML: hints of the inline elements inside it. */
  inner: number
  /** HTML: characters in bold, and in links, and how many links. */
  boldChars: number
  linkChars: number
  links: number
  /** Heading level 1 to 6, 0 for what is no heading. */
  level: number
  /** List depth from 1, 0 outside lists. */
  list: number
  /** HTML: the text nodes and media elements that make the block, in order; dropped when `extract` returns. */
  leaves: ChildNode[]
  /** Content (positive) or noise (negative), in log-odds, as far as the rules have spoken. */
  points: number
  role: Role
  reasons: Reason[]
  /** What the block says as a field, where it says more: the names alone of a byline with a date. */
  value?: { text: string; certainty: number }
  /** Works out the reasons behind the evidence points, when they are asked for. */
  why: (() => Reason[]) | null
}

/** What the source stage hands on: a tree or the text of a dump. */
export type Source = { format: 'html'; root: Document } | { format: 'text'; text: string; markdown: boolean }

/** What the metadata stage reads from a tree; empty for text dumps. */
export interface Metadata {
  candidates: Candidates
  /** Lower-cased schema.org types, `og:...` and `generator:...` hints of the page type. */
  hints: string[]
  /** Base for relative URLs: `<base href>` or the page's own address; null where neither is known. */
  base: string | null
  /** What the page may be called, site names stripped, best first; headline blocks are ranked by agreement. */
  titles: string[]
  /** Names the site goes by, its host's label among them; a heading that says one of them is no headline. */
  siteNames: string[]
  /** The page's own description of itself. */
  description: string | null
  /** The longest structured `articleBody` or `reviewBody`, tags stripped; often cut short by its site. */
  articleBody: string | null
  /** The description of the one product that the page sells. */
  productDescription: string | null
}

/** Everything the labelling stage looks at and writes to. */
export interface Page {
  format: 'html' | 'text'
  /** Text dumps: whether it is Markdown. */
  markdown?: boolean
  drafts: Draft[]
  /** HTML: all block-level elements in document order; empty in text dumps. */
  boxes: Box[]
  metadata: Metadata
  pageType: PageType
  /** Probability of each page type. */
  typeOdds: Record<PageType, number>
  /** Expected F1 of the body, 0 to 1. */
  confidence: number
  warnings: Warning[]
}

/** Sees what the pipeline holds only while it runs; plugins find their way back to the caller's tree by it. */
export interface Watch {
  /** Told of each node of the caller's tree that is copied; texts side by side have one copy. */
  onCopy?(copy: ChildNode, node: object): void
  /** Told of the labelled page, before its tree is let go. */
  onPage?(page: Page): void
}
