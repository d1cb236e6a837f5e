import { charsetOf, declaredCharset } from './charset'
import { guessedDecoder } from './guess-charset'
import { decoderOf } from './labels'
import { isDisproved, isMostlyUtf8, isSurelyUtf8, isValidUtf8, unreadable } from './utf-8'
import { utf16Of } from './utf-16'
import { withWindows1252 } from './windows-1252'

/**
 * Decode bytes by their byte order mark, the header's charset, the page's own declaration, or else
 * what they look like: UTF-8, UTF-16, the older encoding of a language, and windows-1252 where nothing
 * else is likelier. What the bytes disprove is not believed.
 *
 * @param bytes text in any encoding that `TextDecoder` knows
 * @param contentType the `Content-Type` header, where one is known
 * @returns the text without its mark; bytes that mean nothing are U+FFFD; never throws
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const marked = markOf(bytes)
  if (marked) return marked.decode(bytes)
  return (
    readAs(decoderOf(charsetOf(contentType)), bytes) ??
    readAs(declaredDecoder(bytes), bytes) ??
    utf16Of(bytes)?.decode(bytes) ??
    readUndeclared(bytes)
  )
}

/** The decoder that a page names for itself; UTF-16 has other names too, such as "unicode". */
function declaredDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const decoder = decoderOf(declaredCharset(bytes))
  // A page whose `meta` could be read is in no UTF-16: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
  return decoder?.encoding.startsWith('utf-16') ? decoderOf('utf-8') : decoder
}

/** Bytes read as they are declared; null where nothing is declared or the bytes disprove it. */
function readAs(declared: TextDecoder | undefined, bytes: Uint8Array): string | null {
  if (!declared) return null
  if (isUtf8(bytes, declared.encoding)) return new TextDecoder().decode(bytes)
  // In this one every byte means something.
  if (declared.encoding === 'windows-1252') return withWindows1252(bytes)
  const text = declared.decode(bytes)
  return isDisproved(text) ? null : text
}

/** Whether bytes are UTF-8 though they are declared to be something else. */
function isUtf8(bytes: Uint8Array, declared: string): boolean {
  if (declared === 'utf-8') return false
  // The label of servers that were never configured is believed only where the bytes allow it.
  return isSurelyUtf8(bytes) || (declared === 'windows-1252' && isValidUtf8(bytes))
}

function readUndeclared(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  if (!text.includes(unreadable) || isValidUtf8(bytes) || isMostlyUtf8(text)) return text
  return guessedDecoder(bytes)?.decode(bytes) ?? withWindows1252(bytes)
}

function markOf(bytes: Uint8Array): TextDecoder | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoderOf('utf-8')
  if (first === 0xff && second === 0xfe) return decoderOf('utf-16le')
  if (first === 0xfe && second === 0xff) return decoderOf('utf-16be')
  return undefined
}
