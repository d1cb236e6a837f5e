import {
  doubleQuote,
  endsName,
  equals,
  exclamation,
  greater,
  isLetter,
  isSpace,
  singleQuote,
  slash,
} from './characters'
import { rawTexts } from './raw-text'
import { headOf } from './samples'
import { mediaTypeOf } from './sniff'
import { voidElements } from './tag'

/** Media types of XML; without any, a text may be a file that somebody saved. */
const xmlTypes: ReadonlySet<string> = new Set(['', 'application/xml', 'text/xml'])

const namespace = 'http://www.w3.org/1999/xhtml'

/**
 * XHTML written as the parser of HTML reads it: elements that close themselves have an end tag, and the
 * content of CDATA sections is text. Any other text is given back as it is, after a look at its start.
 *
 * @param text a page
 * @param contentType the `Content-Type` header, where one is known: what is sent as HTML is HTML
 */
export function withoutXml(text: string, contentType = ''): string {
  return isXhtml(text, contentType) ? asHtml(text) : text
}

function isXhtml(text: string, contentType: string): boolean {
  const type = mediaTypeOf(contentType)
  if (type === 'application/xhtml+xml') return true
  if (!xmlTypes.has(type)) return false
  const head = headOf(text)
  if (!head.startsWith('<?xml')) return false
  const root = head.indexOf('<html')
  return root !== -1 && head.slice(root, head.indexOf('>', root)).includes(namespace)
}

/** One pass: a search that fails ends it, and what follows stays as it is. */
function asHtml(xhtml: string): string {
  const pieces: string[] = []
  let done = 0
  for (let at = xhtml.indexOf('<'); at !== -1; ) {
    const { end, instead } = readMarkup(xhtml, at)
    if (end === -1) break
    if (instead !== undefined) {
      pieces.push(xhtml.slice(done, at), instead)
      done = end
    }
    at = xhtml.indexOf('<', end)
  }
  return pieces.join('') + xhtml.slice(done)
}

interface Markup {
  /** Where it ends; -1 where it does not. */
  end: number
  /** What HTML has in its place, where that is something else. */
  instead?: string
}

function readMarkup(xhtml: string, start: number): Markup {
  const code = xhtml.charCodeAt(start + 1)
  if (isLetter(code)) return readTag(xhtml, start)
  if (code !== exclamation) return { end: start + 1 }
  if (xhtml.startsWith('--', start + 2)) return { end: endOf('-->', xhtml, start + 4) }
  if (!xhtml.startsWith('[CDATA[', start + 2)) return { end: start + 1 }
  const end = endOf(']]>', xhtml, start + 9)
  return { end, instead: escaped(xhtml.slice(start + 9, end - 3)) }
}

function readTag(xhtml: string, start: number): Markup {
  const last = lastOfTag(xhtml, start + 1)
  if (last === -1) return { end: -1 }
  const name = nameAt(xhtml, start + 1)
  if (xhtml.charCodeAt(last - 1) === slash) {
    if (voidElements.has(name)) return { end: last + 1 }
    return { end: last + 1, instead: `${xhtml.slice(start, last - 1)}></${name}>` }
  }
  // Scripts hold markup that is none, as they do in HTML.
  const raw = rawTexts.get(name)
  return { end: raw && !raw.references ? xhtml.indexOf(`</${name}`, last) : last + 1 }
}

/** Where the `>` of a tag stands; it may also stand in its values. */
function lastOfTag(xhtml: string, from: number): number {
  let before = 0
  for (let at = from; at < xhtml.length; at++) {
    const code = xhtml.charCodeAt(at)
    if (code === greater) return at
    if ((code === doubleQuote || code === singleQuote) && before === equals) {
      at = xhtml.indexOf(xhtml.charAt(at), at + 1)
      if (at === -1) return -1
    }
    if (!isSpace(code)) before = code
  }
  return -1
}

function nameAt(xhtml: string, from: number): string {
  let end = from
  while (end < xhtml.length && !endsName(xhtml.charCodeAt(end))) end++
  return xhtml.slice(from, end)
}

function endOf(mark: string, xhtml: string, from: number): number {
  const found = xhtml.indexOf(mark, from)
  return found === -1 ? -1 : found + mark.length
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
