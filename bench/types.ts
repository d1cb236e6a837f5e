import type { Block, extract, PageType, Role } from '../src'
import type { Fold } from './folds'

/** What is known of a page. A field that is absent is not known; `null` says that the page has none. */
export interface Truth extends Fields {
  /** The body as plain text. */
  body?: string
  /** Snippets the body must hold. */
  with?: string[]
  /** Snippets the body must not hold. */
  without?: string[]
  /** Roles that count as right, the best first: by line number (text dumps) or how the block begins (HTML). */
  roles?: ReadonlyMap<number | string, readonly Role[]>
}

/** The fields of an article that benchmarks know of. */
export interface Fields {
  title?: string | null
  dek?: string | null
  summary?: string | null
  /** As printed. */
  byline?: string | null
  /** The names, joined by a comma and a space. */
  authors?: string | null
  /** ISO 8601; compared by its day. */
  date?: string | null
  /** ISO 8601, as precise as printed; compared as it is. */
  published?: string | null
  modified?: string | null
  siteName?: string | null
  language?: string | null
  section?: string | null
  /** Joined by a comma and a space. */
  tags?: string | null
}

export type FieldName = keyof Fields

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
  /** The page as it came where it is not in UTF-8, so that its charset must be found out; else null. */
  readonly bytes: Uint8Array | null
  /** A text dump as it is; null where the page is HTML. */
  readonly text: string | null
  truth: Truth
}

/** A benchmark's pages and truth, in the layout it is published in. */
export interface Corpus {
  name: string
  /** Who made it, and its licence. */
  source: string
  /** The id of the metric it is judged by. */
  metric: string
  /** Where it stands in the folder of corpora. */
  folder: string
  /** The files and folders its pages are read from, for its hash. */
  parts(folder: string): string[]
  /** @throws where the folder does not have the corpus's layout */
  read(folder: string): BenchPage[]
}

/** What a peer makes of a page; fields it has no notion of are absent. */
export interface Prediction extends Fields {
  body: string
  pageType?: PageType
  confidence?: number
  /** Read only after the clock has stopped. */
  readonly blocks?: readonly Block[]
  /** What it took in milliseconds, where the peer runs in a process of its own. */
  ms?: number
}

/** An extractor, ready to run. */
export interface Peer {
  name: string
  version: string
  predict(page: BenchPage): Prediction | Promise<Prediction>
}

/** What peers are opened with. */
export interface PeerOptions {
  /** The `extract` for a page: one fitted without the page's own fold, for instance. Default: the library's. */
  extractFor?: (page: BenchPage) => typeof extract
}

/** A run's result, as the JSON report keeps it. */
export interface Report {
  corpus: { name: string; source: string; metric: string; hash: string }
  /** ISO 8601. */
  created: string
  machine: { node: string; platform: string; cpu: string }
  peers: PeerRecord[]
  figures: Figure[]
  speed: SpeedFigure[]
  pages: PageRecord[]
}

/** A metric of a peer over a slice of the pages, with its 95% interval. */
export interface Figure {
  peer: string
  metric: string
  /** `all`, a page type, `locked` or `rest`. */
  slice: string
  value: number
  low: number
  high: number
  pages: number
}

/** Milliseconds a page of a peer. */
export interface SpeedFigure {
  peer: string
  median: number
  mean: number
  /** The slowest 5% take longer. */
  p95: number
}

/** A peer that ran, or why it did not. */
export type PeerRecord = { name: string; version: string } | { name: string; missing: string }

/** One page with what each peer got on it, by the peer's name. */
export interface PageRecord {
  id: string
  url: string | null
  host: string
  fold: Fold
  type: PageType
  format: 'html' | 'text'
  /** Characters of the input. */
  chars: number
  scores: Record<string, PageScore>
}

/** What one peer got on one page; absent where the truth or the peer says nothing. */
export interface PageScore {
  ms: number
  /** Set where the peer threw or ran out of time; it is scored as if it had found nothing. */
  error?: string
  words?: Overlap
  shingles?: ShingleOverlap
  snippets?: SnippetCounts
  fields?: Partial<Record<FieldName, FieldOutcome>>
  roles?: RoleCount[]
  /** Whether the page type is the truth's. */
  typeRight?: boolean
  confidence?: number
}

/** How much of a text is right, and how much of the truth it holds. */
export interface Overlap {
  precision: number
  recall: number
  f1: number
}

/** Precision and recall of one page's shingles, and whether its words are the truth's exactly. */
export interface ShingleOverlap {
  precision: number
  recall: number
  exact: boolean
}

/** Snippets found and missed. */
export interface SnippetCounts {
  /** Wanted and there. */
  tp: number
  /** Wanted and not there. */
  fn: number
  /** Not wanted and there. */
  fp: number
  /** Not wanted and not there. */
  tn: number
}

/**
 * How a field came out. `none`: the page has none and none was given; `false`: one was given all the
 * same; `missing`: none was given though the page has one.
 */
export type FieldOutcome = 'exact' | 'near' | 'wrong' | 'missing' | 'none' | 'false'

/** What was given to lines of a gold role, `missing` where no block has the line. */
export type GivenRole = Role | 'missing'

/** How many lines of a gold role got a role. */
export interface RoleCount {
  gold: Role
  given: GivenRole
  count: number
}
