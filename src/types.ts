import type { ChildNode, Document, Element } from 'domhandler'

/**
 * What a block is on its page. The first eight make the article; the rest are kinds of noise, each explained
 * in `docs/dumps.md`.
 */
export type Role =
  /** The article's own headline. */
  | 'headline'
  /** The standfirst printed with the headline. */
  | 'dek'
  /** A printed abstract, besides the dek. */
  | 'summary'
  /** Who wrote it. */
  | 'byline'
  /** When it was published or updated. */
  | 'timestamp'
  /** A heading inside the body. */
  | 'subhead'
  /** A part of the body of any kind: paragraph, list item, quote, code, table row. */
  | 'body'
  /** The text under a picture; in `markdown` and `html`, not in `body`. */
  | 'caption'
  /** A repeat of the headline or of other text of the article. */
  | 'duplicate'
  /** Links to other articles and their teasers, and an article that was appended. */
  | 'related'
  /** Charts and lists of what is most read. */
  | 'ranking'
  /** Newsletters, subscriptions, apps, "view more". */
  | 'promo'
  /** Calls to share or to follow. */
  | 'social'
  /** Rights and legal lines. */
  | 'copyright'
  /** Menus, breadcrumbs, skip links, pagers. */
  | 'navigation'
  /** Advertisements and their labels. */
  | 'ad'
  /** Questions for cookies and consent. */
  | 'consent'
  /** Comments of readers and what stands around them. */
  | 'comments'
  /** Who the author is. */
  | 'bio'
  /** Labels, topics, keywords. */
  | 'tags'
  /** Noise of no kind above, read times among it. */
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
  /** Its id, as `copyright-words`. */
  rule: string
  /** Log-odds; above 0 for content, below for noise. 0 where the rule names a role and weighs nothing. */
  points: number
  /** What it saw, for a reader. */
  words: string
}

/** The smallest piece of the input that a reader sees as one, with the role it was given and why. */
export interface Block {
  /** Position in reading order, from 0. */
  index: number
  /** What it is on its page. */
  role: Role
  /** The shape it has in its source. */
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
  /** The input is neither text nor HTML. */
  | 'binary'
  /** The page prints next to nothing, and the text comes from data inside it. */
  | 'embedded-data'
  /** A selector of a site rule found nothing on its page. */
  | 'rule-without-match'

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
  /** The fields without `blocks`, `markdown` and `html`; what `JSON.stringify` calls. */
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
  /** Nodes built at most; of a page, and of a dump, the first 200,000 blocks are read, or a tenth of this where that is more. Default: 2,000,000. */
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
  /**
   * What is known of a host; an empty record where it is new.
   *
   * @internal
   */
  host(name: string): HostRecord
  /** What `createSiteMemory` takes to go on from here. */
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
