import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { PageJob } from '../job'

type Decode = (body: Uint8Array) => Uint8Array

/** A body may unfold to this many bytes, three times what `extract` reads; one that goes on is no page and stays zipped. */
const maxOutputLength = 60_000_000

/** Encodings of one body at most, as curl has it: there are zips that unfold to themselves. */
const mostEncodings = 5

/** A body that was cut off gives what is there. */
const zip = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }
const brotli = { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH }

const decoders: ReadonlyMap<string, readonly Decode[]> = new Map<string, Decode[]>([
  ['gzip', [(body) => gunzipSync(body, zip)]],
  ['x-gzip', [(body) => gunzipSync(body, zip)]],
  // The standard means zlib's form; some servers send the bare one.
  ['deflate', [(body) => inflateSync(body, zip), (body) => inflateRawSync(body, zip)]],
  ['br', [(body) => brotliDecompressSync(body, brotli)]],
])

const newline = 0x0a
const chunkSize = /^[\da-f]{1,8}\s*(?:;|$)/i

/**
 * The bytes of a page as the server meant them: chunks joined, content encodings undone. Crawlers
 * that store a body decoded often leave its header as it was: what does not decode stays as it is.
 */
export function decodeBody({ body, transferEncoding, contentEncoding }: PageJob): Uint8Array {
  const transfer = encodings(transferEncoding)
  let decoded = transfer.includes('chunked')
    ? joinChunks(Buffer.from(body.buffer, body.byteOffset, body.length))
    : body
  const names = [...encodings(contentEncoding), ...transfer].filter((name) => decoders.has(name))
  if (names.length > mostEncodings) return decoded
  for (const name of names.reverse()) decoded = decode(decoded, name)
  return decoded
}

function encodings(header = ''): string[] {
  return header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
}

function decode(body: Uint8Array, encoding: string): Uint8Array {
  for (const decoder of decoders.get(encoding) ?? []) {
    try {
      return decoder(body)
    } catch {
      // The next form, or the body as it is.
    }
  }
  return body
}

function joinChunks(body: Buffer): Uint8Array {
  const joined = Buffer.allocUnsafe(body.length)
  let length = 0
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(newline, at)
    const size = end < 0 ? '' : body.toString('latin1', at, Math.min(end, at + 64)).trim()
    if (!chunkSize.test(size)) {
      length += body.copy(joined, length, at)
      break
    }
    const next = Number.parseInt(size, 16)
    if (next === 0) break
    length += body.copy(joined, length, end + 1, end + 1 + next)
    at = end + 1 + next + 2
  }
  return joined.subarray(0, length)
}
