import { nameOf } from '../errors'
import type { Input, ResolvedOptions } from '../types'
import { isBinary, isBinaryText } from './binary'
import { decode } from './decode'
import type { Report } from './report'

const accepted =
  "a string, bytes (Buffer, Uint8Array or ArrayBuffer), a DOM document or element, Cheerio's `$`, " +
  'a domhandler tree or a hast tree'

/**
 * The input as text, without byte order mark and cut to `maxBytes`.
 *
 * @returns the text; null for a binary file
 * @throws TypeError where the input is neither string nor bytes
 */
export function readText(input: Input, options: ResolvedOptions, report: Report): string | null {
  const text =
    typeof input === 'string' ? cutText(input, options, report) : readBytes(bytesOf(input), options, report)
  return text === null || isBinaryText(text) ? null : text
}

function cutText(input: string, { maxBytes }: ResolvedOptions, report: Report): string {
  const start = input.charCodeAt(0) === 0xfeff ? 1 : 0
  if (input.length <= maxBytes) return input.slice(start)
  report('max-bytes', `Only the first ${maxBytes} characters were read`)
  const end = isHighSurrogate(input.charCodeAt(maxBytes - 1)) ? maxBytes - 1 : maxBytes
  return input.slice(start, end)
}

function readBytes(
  bytes: Uint8Array,
  { maxBytes, contentType }: ResolvedOptions,
  report: Report,
): string | null {
  if (isBinary(bytes)) return null
  if (bytes.length <= maxBytes) return decode(bytes, contentType)
  report('max-bytes', `Only the first ${maxBytes} bytes were read`)
  const text = decode(bytes.subarray(0, maxBytes), contentType)
  // The cut may have gone through a character.
  return text.endsWith('\ufffd') ? text.slice(0, -1) : text
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function bytesOf(input: unknown): Uint8Array {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
  if (isArrayBuffer(input)) return new Uint8Array(input)
  throw new TypeError(`Expected ${accepted}, got ${given(input)}`)
}

/** True for the `ArrayBuffer` of another realm too, where `instanceof` is not. */
function isArrayBuffer(input: unknown): input is ArrayBuffer {
  return Object.prototype.toString.call(input) === '[object ArrayBuffer]'
}

/** What was given and what to do with it, where that is known. */
function given(value: unknown): string {
  const name = nameOf(value)
  if (name === 'Response') return 'Response: `extractResponse` reads it'
  // Nodes of a DOM have a type besides.
  if (typeof value === 'object' && value !== null && 'childNodes' in value && !('nodeType' in value))
    return `a tree of parse5's own: parse with \`treeAdapter: adapter\` of parse5-htmlparser2-tree-adapter`
  return name
}
