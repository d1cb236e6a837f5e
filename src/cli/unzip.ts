import { gunzipSync } from 'node:zlib'

/** A page may unfold to this many bytes, three times what `extract` reads. */
const maxOutputLength = 60_000_000

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** The bytes of a page's file, unzipped where it is gzip. @throws zlib's error where it is broken or unfolds to too much */
export function unzipPage(bytes: Uint8Array): Uint8Array {
  return isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength }) : bytes
}
