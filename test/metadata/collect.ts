import { parseDocument } from 'htmlparser2'
import { collectMetadata } from '../../src/metadata'
import { resolveOptions } from '../../src/options'
import type { FieldName, Metadata } from '../../src/types'

/** Collect the metadata of an HTML string. */
export function collect(html: string, url?: string): Metadata {
  return collectMetadata(parseDocument(html), resolveOptions(url === undefined ? {} : { url }))
}

/** Collect the metadata of a page whose head holds one JSON-LD script. */
export function collectJsonLd(json: unknown, url?: string): Metadata {
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  return collect(`<head><script type="application/ld+json">${text}</script></head>`, url)
}

/** The values of a field in the order in which they were found. */
export function values({ candidates }: Metadata, field: FieldName): string[] {
  return (candidates[field] ?? []).map(({ value }) => value)
}
