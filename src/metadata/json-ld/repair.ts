import { decodeHTML } from 'entities'

const escapable = new Set('"\\/bfnrtu')
const afterString = new Set([',', ':', '}', ']', ''])
const closers = new Set(['}', ']', ','])

/**
 * Mend what breaks JSON on real pages: comment or CDATA wrappers, HTML-escaped quotes, raw control
 * characters and stray quotes inside strings, wrong escapes, comments and trailing commas. One pass.
 *
 * @param source the content of a script that `JSON.parse` refused
 * @returns text that may parse
 */
export function repairJson(source: string): string {
  const text = inner(source.includes('"') ? source : decodeHTML(source))
  let out = ''
  let at = 0
  while (at < text.length) {
    const char = text[at] as string
    if (char === '"') {
      const end = endOfString(text, at + 1)
      out += `"${cleanString(text.slice(at + 1, end))}"`
      at = end + 1
    } else if (char === ',') {
      if (!closers.has(nextSolid(text, at + 1))) out += char
      at++
    } else if (char === '/' || char === ';') {
      at = char === '/' ? endOfComment(text, at) : at + 1
    } else {
      out += char
      at++
    }
  }
  return out
}

/** From the first bracket to the last: what wraps the JSON goes. */
function inner(text: string): string {
  const brace = text.indexOf('{')
  const bracket = text.indexOf('[')
  // `//<![CDATA[` opens with brackets of its own.
  const cdata = text.slice(0, 60).indexOf('CDATA[')
  const start = cdata >= 0 || bracket < 0 || (brace >= 0 && brace < bracket) ? brace : bracket
  const end = text[start] === '{' ? text.lastIndexOf('}') : text.lastIndexOf(']')
  return start < 0 || end < start ? '' : text.slice(start, end + 1)
}

/** A quote ends its string only where JSON can go on after it. */
function endOfString(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    if (text[at] === '\\') at++
    else if (text[at] === '"' && afterString.has(nextSolid(text, at + 1))) return at
    at++
  }
  return at
}

function cleanString(raw: string): string {
  let out = ''
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i] as string
    if (char === '\\') {
      const next = raw[++i] ?? ''
      out += escapable.has(next) ? `\\${next}` : next
    } else if (char === '"') out += '\\"'
    else out += char.charCodeAt(0) < 32 ? ' ' : char
  }
  return out
}

function nextSolid(text: string, from: number): string {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return text[at] ?? ''
}

function endOfComment(text: string, at: number): number {
  const block = text[at + 1] === '*'
  if (!block && text[at + 1] !== '/') return at + 1
  const end = text.indexOf(block ? '*/' : '\n', at + 2)
  return end < 0 ? text.length : end + (block ? 2 : 1)
}
