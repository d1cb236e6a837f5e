import { Document } from 'domhandler'
import { readFrontMatter } from '../text/dump/front-matter'
import type { Metadata, ResolvedOptions } from '../types'
import { frontMatterRows } from '../vocabulary/front-matter'
import { collectMetadata } from '.'
import { Collector, joined } from './collect'

/** Characters of a text in which its front matter stands. */
const FRONT_CHARS = 20_000
/** As sure as a meta tag: the author wrote it for the page. */
const STATED = 0.9

/** What a text says of itself: its address, and the fields at the top of a Markdown file. */
export function metadataOfText(text: string, options: ResolvedOptions): Metadata {
  const address = collectMetadata(new Document([]), options)
  if (!text.trimStart().startsWith('---')) return address
  const lines = text
    .slice(0, FRONT_CHARS)
    .split('\n')
    .map((line) => line.trimEnd())
  const front = readFrontMatter(lines.filter((line) => line !== ''))
  if (front === null) return address
  const collector = new Collector()
  for (const [keys, field] of frontMatterRows) {
    const key = keys.find((name) => front.fields.has(name))
    if (key !== undefined) collector.add(field, front.fields.get(key)!, `front-matter:${key}`, STATED)
  }
  return { ...address, candidates: joined(collector.candidates, address.candidates) }
}
