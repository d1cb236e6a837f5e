import { Document } from 'domhandler'
import { readFrontMatter } from '../text/dump/front-matter'
import type { FieldName, Metadata, ResolvedOptions } from '../types'
import { frontMatterRows } from '../vocabulary/front-matter'
import { collectMetadata } from '.'
import { Collector, joined } from './collect'

/** Characters of a text in which its front matter stands. */
const FRONT_CHARS = 20_000
/** As sure as a meta tag: the author wrote it for the page. */
const STATED = 0.9
/** What a service read in a page: less than a headline in the text. */
const READ = 0.3

const begins = /^\s*(?:-{3}|title: )/i

/** What a text says of itself: its address, and the fields at the top of a Markdown file. */
export function metadataOfText(text: string, options: ResolvedOptions): Metadata {
  const address = collectMetadata(new Document([]), options)
  if (!begins.test(text)) return address
  const lines = text
    .slice(0, FRONT_CHARS)
    .split('\n')
    .map((line) => line.trimEnd())
  const front = readFrontMatter(lines.filter((line) => line !== ''))
  if (front === null) return address
  const collector = new Collector()
  for (const [keys, field] of frontMatterRows) {
    const key = keys.find((name) => front.fields.has(name))
    const value = front.fields.get(key ?? '') ?? ''
    // "source: Reuters" is no address, and one without a host leads nowhere.
    if (value !== '' && (!isAddress(field) || value.startsWith('http')))
      collector.add(field, value, `front-matter:${key}`, front.isOwn ? STATED : READ)
  }
  return { ...address, candidates: joined(collector.candidates, address.candidates) }
}

function isAddress(field: FieldName): boolean {
  return field === 'url' || field === 'image'
}
