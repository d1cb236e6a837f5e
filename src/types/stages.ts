import type { ChildNode, Document, Element } from 'domhandler'
import type { Candidates, PageType, Warning } from './article'
import type { BlockKind, Reason, Role } from './blocks'
import type { ExtractOptions } from './options'

/** The options with their defaults filled in, and what follows from them. */
export type ResolvedOptions = Required<
  Omit<ExtractOptions, 'url' | 'contentType' | 'pageType' | 'now' | 'memory' | 'rules'>
> &
  Pick<ExtractOptions, 'contentType' | 'pageType' | 'now' | 'memory' | 'rules'> & {
    url?: string | undefined
    /** Whether a tree holds attributes, too, that nothing here reads: selectors of site rules may ask for them. */
    everyAttribute?: boolean
  }

/**
 * An element seen as a container, as the block walk leaves it. Parents come before children;
 * `first` and `end` bound the blocks inside it (`end` exclusive).
 */
export interface Box {
  /** Position in `Page.boxes`. */
  index: number
  parent: Box | null
  tag: string
  /** Position of its element among the element children of its parent, from 1; of rows among rows. */
  nth: number
  /** Whether its element is a child of the parent box's, and not of an inline element in it. */
  isChild: boolean
  depth: number
  /** Own class, id and itemprop tokens, as bits of the categories in `vocabulary/hints`. */
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
  /** Whether a field for an e-mail address stands in it, those in boxes within not counted. */
  asks: boolean
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
  /** Letters and single blanks and nothing else, so that no rule about marks or figures need be asked. */
  bare: boolean
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
  /** The same as the dump prints it, where that differs: the numbers that lynx sets before links are left out of `text`. */
  printed?: string | undefined
  shape: Shape
  /** Text dumps: the 1-based line; 0 in HTML. */
  line: number
  /** Text dumps: blank lines before it; 0 in HTML. */
  gap: number
  /** Text dumps: white space before it, in characters. */
  indent?: number
  /** Text dumps: whether that white space is of tabs. */
  tabs?: boolean
  /** Text dumps: level of the heading that it is by the line of signs under it. */
  heading?: number
  /** Text dumps: whether it goes on with the line above, which a scraper broke at an element. */
  goesOn?: boolean
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
