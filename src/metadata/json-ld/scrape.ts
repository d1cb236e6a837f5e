import { decodeHTML } from 'entities'
import type { JsonObject } from './json'

/** Read from JSON that no mending makes whole; names come first in their objects on real pages. */
const scraped = [
  '@type',
  'headline',
  'datePublished',
  'dateModified',
  'description',
  'articleSection',
  'inLanguage',
]

/** How far after `"author"` its name may stand, in characters. */
const AUTHOR_REACH = 300

/**
 * Read the few plain facts of a JSON-LD script that does not parse.
 *
 * @returns one flat node
 */
export function scrapeJson(text: string): JsonObject {
  const node: JsonObject = {}
  for (const key of scraped) {
    const value = stringAfter(text, `"${key}"`, 0)
    if (value !== null) node[key] = value
  }
  const author = text.indexOf('"author"')
  const name = author < 0 ? null : stringAfter(text.slice(author, author + AUTHOR_REACH), '"name"', 0)
  if (name !== null) node.author = name
  return node
}

/** The string that is the value of a key. */
function stringAfter(text: string, key: string, from: number): string | null {
  const at = text.indexOf(key, from)
  if (at < 0) return null
  let start = at + key.length
  while (start < text.length && (text.charCodeAt(start) <= 32 || text[start] === ':')) start++
  if (text[start] !== '"') return null
  let end = start + 1
  while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
  return decodeHTML(
    text
      .slice(start + 1, end)
      .replaceAll('\\"', '"')
      .replaceAll('\\/', '/'),
  )
}
