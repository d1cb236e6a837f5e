import type { Document } from 'domhandler'
import type { Metadata, ResolvedOptions } from '../types'

/** What a text dump has. */
export function noMetadata(): Metadata {
  return {
    candidates: {},
    hints: [],
    base: null,
    titles: [],
    description: null,
    articleBody: null,
    productDescription: null,
  }
}

/** Read every metadata source of a tree into candidates. (Stub.) */
export function collectMetadata(_root: Document, _options: ResolvedOptions): Metadata {
  return noMetadata()
}
