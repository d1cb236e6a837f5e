import { beginsAsPage, endsWithTag, hasTags, taggedShareOf } from './sniff-html'
import { looksLikeMarkdown } from './sniff-markdown'

/** What a text is. */
export type Format = 'html' | 'text' | 'markdown'

/** Media types that settle it. `text/html` does not: servers send it with anything. */
const settled: ReadonlyMap<string, Format> = new Map([
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
])

/** Media types that say the text is no page, unless it begins as one. */
const dataTypes: ReadonlySet<string> = new Set(['application/json', 'text/csv'])

/** What `Response` and servers say of any text when nobody tells them: a page is one from its first tag to its last. */
const plainType = 'text/plain'

/**
 * Share of lines with tags from which a text that does not begin with a tag is HTML, and below
 * which one that reads as Markdown stays Markdown. Fragments of pages have tags in nearly every
 * line, texts about HTML in a few.
 */
const taggedShare = 0.4

/**
 * Tell HTML from Markdown and from plain text, by the header and by the markup in it.
 * Looks at samples of bounded length, whatever the length of the text.
 *
 * @param text the input, decoded
 * @param contentType the `Content-Type` header, where one is known
 */
export function sniffFormat(text: string, contentType = ''): Format {
  const type = mediaTypeOf(contentType)
  const known = settled.get(type)
  if (known) return known
  if (beginsAsPage(text)) return 'html'
  const markdown = looksLikeMarkdown(text)
  if (!dataTypes.has(type) && isHtml(text, type, markdown)) return 'html'
  return markdown ? 'markdown' : 'text'
}

/** The media type of a `Content-Type` header, without its parameters. */
export function mediaTypeOf(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase()
}

function isHtml(text: string, type: string, markdown: boolean): boolean {
  const { anywhere, atStart, asPage, paired } = hasTags(text)
  if (!anywhere) return false
  const share = taggedShareOf(text)
  if (markdown && share < taggedShare) return false
  if (type === plainType) return asPage && paired && share >= taggedShare && endsWithTag(text)
  return type === 'text/html' || atStart || (paired && share >= taggedShare)
}
