import { ByteReader, ClippedError } from './byte-reader'
import { type Headers, headersOf } from './headers'

/** A record of a WARC file that may hold a page. */
export interface WarcRecord {
  headers: Headers
  content: Buffer
}

/** Record types that hold what a server sent or what was made of it; the others are never read. */
const wanted: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

/** Bytes a record may have; a longer one is no page, and is skipped. */
const largest = 256 * 1024 * 1024

/** Lines of a header; a file that goes on is broken. */
const mostLines = 10_000

const digits = /^\d+$/

/**
 * The records of a WARC file that may hold a page, one in memory at a time.
 *
 * @param chunks the file, unzipped
 * @throws ClippedError where the file is cut off or broken, after the whole records before
 */
export async function* readRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks)
  for (let line = await reader.line(); line !== null; line = await reader.line()) {
    if (line === '') continue
    if (!line.startsWith('WARC/')) throw new ClippedError('no record begins where one should')
    const headers = headersOf(await headerLines(reader))
    const length = headers.get('content-length') ?? ''
    if (!digits.test(length)) throw new ClippedError('a record without a length')
    if (wanted.has(headers.get('warc-type') ?? '') && Number(length) <= largest) {
      yield { headers, content: await reader.bytes(Number(length)) }
    } else {
      await reader.skip(Number(length))
    }
  }
}

async function headerLines(reader: ByteReader): Promise<string[]> {
  const lines: string[] = []
  for (let line = await reader.line(); line !== ''; line = await reader.line()) {
    if (line === null) throw new ClippedError('the file ends inside a header')
    if (lines.length === mostLines) throw new ClippedError('a header without an end')
    lines.push(line)
  }
  return lines
}
