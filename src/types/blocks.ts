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
