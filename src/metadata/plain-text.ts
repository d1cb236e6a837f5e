import { decodeHTML } from 'entities'
import { collapse } from '../text/collapse'

const breaks = /<(?:br|p|\/p|div|\/div|li|\/li)\b[^<>]{0,200}>/gi

/**
 * Plain text of a metadata value, which may be HTML or escaped HTML, once or twice.
 *
 * @example plainText('Salt &amp;amp; <b>Light</b>') // 'Salt & Light'
 */
export function plainText(value: string): string {
  let text = value
  if (text.includes('&')) text = decodeHTML(text)
  if (text.includes('&')) text = decodeHTML(text)
  if (text.includes('<')) text = stripTags(text)
  return collapse(text)
}

/** The same for a long text, its paragraphs parted by a blank line. */
export function plainParagraphs(value: string): string {
  const text = value.includes('&') ? decodeHTML(value) : value
  return stripTags(text.replace(breaks, '\n'))
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n\n')
}

/** Take tags out; a `<` that opens none stays. */
function stripTags(text: string): string {
  let out = ''
  let from = 0
  let open = text.indexOf('<')
  while (open >= 0) {
    const close = isTagStart(text, open + 1) ? text.indexOf('>', open) : -1
    if (close >= 0) {
      out += text.slice(from, open)
      from = close + 1
    } else if (isTagStart(text, open + 1)) break
    open = text.indexOf('<', Math.max(open + 1, from))
  }
  return out + text.slice(from)
}

function isTagStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return (code >= 97 && code <= 122) || text[at] === '/' || text[at] === '!'
}
