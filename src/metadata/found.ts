/** A `<meta>`: its name, property or http-equiv in lower case, and its content. */
export interface MetaTag {
  key: string
  content: string
}

/** An element with `itemscope` or `typeof`, and by which property it hangs on which scope. */
export interface Scope {
  /** Lower-cased local name of its type; `''` where it has none. */
  type: string
  /** The property of the parent scope that it is the value of; `''` where it stands alone. */
  via: string
  parent: Scope | null
}

/** One property of microdata or RDFa. */
export interface ItemProperty {
  scope: Scope | null
  property: string
  value: string
}

/** A `<time>`: its machine-readable value and what is printed. */
export interface TimeTag {
  datetime: string
  text: string
  /** After the first `<h1>`. */
  afterHeading: boolean
  /** Inside a link: most often the date of another page. */
  linked: boolean
  /** `pubdate`, its itemprop and its classes, lower case. */
  label: string
}

/** Everything on the page that may say something about it, gathered in one walk. */
export interface Found {
  lang: string
  dir: string
  title: string
  baseHref: string
  metas: MetaTag[]
  links: { rel: string; href: string }[]
  jsonLd: string[]
  /** Embedded application state, not parsed. */
  states: string[]
  /** Texts of the `<h1>` elements. */
  headings: string[]
  times: TimeTag[]
  items: ItemProperty[]
  scopes: Scope[]
  /** Texts of `rel=author` and of `rel=tag` links. */
  authors: string[]
  tags: string[]
}

/** What the walk knows at an element. */
export interface Place {
  /** Inside a link. */
  linked: boolean
}

/** Kept of each kind at most; pages that have more are lists, and their later items say nothing. */
export const KEPT = 40
/** Characters kept of a value. */
export const VALUE_CHARS = 2000
