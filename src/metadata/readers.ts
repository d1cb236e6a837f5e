import type { Element } from 'domhandler'
import { textIn } from '../text/text-in'
import { type Found, KEPT, type Place, VALUE_CHARS } from './found'

/** Reads an element; true where nothing below it matters. */
export type Reader = (element: Element, found: Found, place: Place) => boolean

/** What is read from an element by its name. */
export const readers: ReadonlyMap<string, Reader> = new Map([
  ['html', readRoot],
  ['body', readRoot],
  ['title', readTitle],
  ['base', readBase],
  ['link', readLink],
  ['meta', readMeta],
  ['script', readScript],
  ['h1', readHeading],
  ['time', readTime],
  ['abbr', readStamped],
  ['span', readStamped],
  ['a', readAnchor],
])

/** Names and rels are short; a longer heading or byline is none. */
const HEADING_CHARS = 500
const NAME_CHARS = 200
const DATE_CHARS = 100
/** Sites with many themes, icons and alternates have hundreds of tags. */
const HEAD_TAGS = KEPT * 10
/** Characters of JSON-LD and of embedded state read at most, per script and kind. */
const SCRIPT_CHARS = 2_000_000

function readRoot({ attribs }: Element, found: Found): boolean {
  found.lang ||= (attribs.lang ?? attribs['xml:lang'] ?? '').trim()
  found.dir ||= (attribs.dir ?? '').trim().toLowerCase()
  return false
}

function readTitle(element: Element, found: Found): boolean {
  found.title ||= textIn(element, VALUE_CHARS)
  return true
}

function readBase({ attribs }: Element, found: Found): boolean {
  found.baseHref ||= (attribs.href ?? '').trim()
  return true
}

function readLink({ attribs: { rel, href } }: Element, { links }: Found): boolean {
  if (rel && href && links.length < HEAD_TAGS)
    links.push({ rel: rel.trim().toLowerCase(), href: href.trim() })
  return true
}

function readMeta({ attribs }: Element, { metas }: Found): boolean {
  // What has an itemprop is read in its scope.
  const key = attribs.property ?? attribs.name ?? attribs['http-equiv']
  const content = attribs.content ?? attribs.value
  if (key && content && metas.length < HEAD_TAGS) {
    metas.push({ key: key.trim().toLowerCase(), content: content.slice(0, VALUE_CHARS) })
  }
  return true
}

function readScript({ attribs, firstChild }: Element, { jsonLd, states }: Found): boolean {
  const type = (attribs.type ?? '').toLowerCase()
  if (!type.includes('json') || firstChild?.type !== 'text') return true
  const kept = type.includes('ld+json') ? jsonLd : states
  const chars = kept.reduce((sum, text) => sum + text.length, firstChild.data.length)
  if (kept.length < KEPT && chars <= SCRIPT_CHARS) kept.push(firstChild.data)
  return true
}

function readHeading(element: Element, { headings }: Found): boolean {
  const text = textIn(element, HEADING_CHARS)
  if (text !== '' && headings.length < KEPT) headings.push(text)
  return false
}

function readTime(element: Element, { times, headings }: Found, { linked }: Place): boolean {
  if (times.length >= KEPT) return true
  const { datetime = '', class: classes = '', itemprop = '', pubdate } = element.attribs
  times.push({
    datetime: datetime.trim(),
    text: textIn(element, DATE_CHARS),
    afterHeading: headings.length > 0,
    linked,
    label: `${pubdate === undefined ? '' : 'pubdate '}${itemprop} ${classes}`.toLowerCase(),
  })
  return true
}

/** Classes of hAtom and h-entry on the element that has a date in its title. */
const stampClass = /(?:^|\s)(?:dt-)?(?:published|updated)(?:$|\s)/

/** `<abbr class="published" title="2025-03-25T18:09">`: what blogs have for a `<time>`. */
function readStamped(element: Element, { times, headings }: Found, { linked }: Place): boolean {
  const { title, class: classes } = element.attribs
  if (title === undefined || classes === undefined || times.length >= KEPT) return false
  if (!stampClass.test(classes)) return false
  const text = textIn(element, DATE_CHARS)
  times.push({ datetime: title.trim(), text, afterHeading: headings.length > 0, linked, label: classes })
  return false
}

function readAnchor(element: Element, { authors, tags }: Found): boolean {
  const rel = element.attribs.rel?.toLowerCase() ?? ''
  const kept = rel.includes('author') ? authors : rel.split(' ').includes('tag') ? tags : null
  if (kept !== null && kept.length < KEPT) {
    const text = textIn(element, NAME_CHARS)
    if (text !== '') kept.push(text)
  }
  return false
}
