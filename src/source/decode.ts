import { charsetOf, declaredCharset } from './charset'
import { withWindows1252 } from './windows-1252'

/** Bytes looked at to tell UTF-16 without a mark. */
const sampleSize = 512

/**
 * Share of unreadable among non-ASCII characters from which bytes are no UTF-8. Text in another
 * encoding has nearly all unreadable, UTF-8 with faults in it very few.
 */
const unreadableShare = 0.3

/** As above where the page says that it is UTF-8, and from how many characters that is doubted. */
const declaredUnreadableShare = 0.6
const fewestToDoubt = 8

const unreadable = '\ufffd'

/**
 * Decode bytes by their byte order mark, the header's charset, the page's own declaration, or else
 * what they look like: UTF-8, and windows-1252 where that is impossible.
 *
 * @param bytes text in any encoding that `TextDecoder` knows
 * @param contentType the `Content-Type` header, where one is known
 * @returns the text without its mark; bytes that mean nothing are U+FFFD; never throws
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const marked = markOf(bytes)
  if (marked) return marked.decode(bytes)
  const declared = decoderOf(charsetOf(contentType)) ?? declaredDecoder(bytes) ?? utf16Of(bytes)
  // The label of servers that were never configured is believed only where the bytes allow it.
  if (!declared || declared.encoding === 'utf-8' || declared.encoding === 'windows-1252')
    return guess(bytes, declared)
  return declared.decode(bytes)
}

/** The decoder that a page names for itself; UTF-16 has other names too, such as "unicode". */
function declaredDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const decoder = decoderOf(declaredCharset(bytes))
  // A page whose `meta` could be read is in no UTF-16: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
  return decoder?.encoding.startsWith('utf-16') ? decoderOf('utf-8') : decoder
}

function guess(bytes: Uint8Array, declared: TextDecoder | undefined): string {
  const text = new TextDecoder().decode(bytes)
  const isUtf8 =
    !text.includes(unreadable) ||
    isValidUtf8(bytes) ||
    (declared?.encoding !== 'windows-1252' && isMostlyUtf8(text, declared))
  return isUtf8 ? text : withWindows1252(bytes)
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether a text with unreadable characters in it is UTF-8 all the same. */
function isMostlyUtf8(text: string, declared: TextDecoder | undefined): boolean {
  const { foreign, lost } = countForeign(text)
  if (declared) return lost < fewestToDoubt || lost < foreign * declaredUnreadableShare
  // The end of the input may have cut its last character in two.
  const cut = foreign > 1 && text.endsWith(unreadable) ? 1 : 0
  return lost - cut < foreign * unreadableShare
}

function countForeign(text: string): { foreign: number; lost: number } {
  let foreign = 0
  let lost = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    foreign++
    if (code === 0xfffd) lost++
  }
  return { foreign, lost }
}

function markOf(bytes: Uint8Array): TextDecoder | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoderOf('utf-8')
  if (first === 0xff && second === 0xfe) return decoderOf('utf-16le')
  if (first === 0xfe && second === 0xff) return decoderOf('utf-16be')
  return undefined
}

/** UTF-16 shows by zeros in every second byte of its ASCII part. */
function utf16Of(bytes: Uint8Array): TextDecoder | undefined {
  const zeros = [0, 0]
  const end = Math.min(bytes.length, sampleSize)
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2]!++
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) * 4 < end || Math.min(even, odd) * 8 > Math.max(even, odd)) return undefined
  return end < 4 ? undefined : decoderOf(even > odd ? 'utf-16be' : 'utf-16le')
}

/** The decoder of a label; none where the label is unknown. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
