import type { FieldName } from '../types'
import type { Found } from './found'

/** What a source may look at. */
export interface SourcePage {
  found: Found
  /** Base for relative addresses; null where none is known. */
  base: string | null
  /** The page's own address as the caller gave it. */
  url: string | null
  /** The page's addresses without scheme and fragment. */
  addresses: string[]
  /** Keys of `<title>`, `og:title` and the first headings. */
  titleKeys: string[]
}

/** What a source can give. */
export interface Finds {
  /** Add a candidate; empty values are passed over. */
  add(field: FieldName, value: string, source: string, certainty: number, note?: string): void
  /** Say something about the type of page. */
  hint(hint: string): void
  /** Offer a structured body. */
  body(text: string): void
  /** Offer the description of the product sold. */
  product(text: string): void
}

/** One place where pages say things about themselves. */
export type Source = (page: SourcePage, finds: Finds) => void
