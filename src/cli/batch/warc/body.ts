import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { PageJob } from '../job'

type Decode = (body: Uint8Array) => Uint8Array

/** A body may unfold to this many bytes: ten times what `extract` reads. */
const maxOutputLength = 200_000_000

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
  for (const name of [...encodings(contentEncoding), ...transfer].reverse()) decoded = decode(decoded, name)
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
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(newline, at)
    const size = end < 0 ? '' : body.toString('latin1', at, Math.min(end, at + 64)).trim()
    if (!chunkSize.test(size))
      return chunks.length === 0 ? body : Buffer.concat([...chunks, body.subarray(at)])
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    chunks.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + 2
  }
  return Buffer.concat(chunks)
}
