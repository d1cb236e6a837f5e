import { ByteReader, ClippedError } from './byte-reader'
import { type Headers, headersOf } from './headers'
import { Damage, type Part } from './parts'

/** A record of a WARC file that may hold a page. */
export interface WarcRecord {
  headers: Headers
  content: Buffer
  /** Where in the file it stands; in a zipped one, where its gzip member begins. */
  offset: number
}

/** Record types that hold what a server sent or what was made of it; the others are never read. */
const wanted: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

/** How a record begins. */
const beginning = 'WARC/1.'

/** Bytes a record may have; a longer one is no page, and is skipped. */
const largest = 256 * 1024 * 1024

/** Lines of a header; a file that goes on is broken. */
const mostLines = 10_000

const digits = /^\d+$/

/**
 * The records of a WARC file that may hold a page, one in memory at a time. Where the file is cut off or broken stands a
 * damage, and the next record that can be found comes after it.
 *
 * @param parts the file, unzipped
 */
export async function* readRecords(parts: AsyncIterable<Part>): AsyncGenerator<WarcRecord | Damage> {
  const reader = new ByteReader(parts)
  try {
    for (;;) {
      await reader.skipLineEnds()
      const found = await nextRecord(reader)
      if (found === 'end') return
      if (found !== 'passed over') yield found
      if (found instanceof Damage) await reader.skipToLine(beginning)
    }
  } finally {
    await reader.close()
  }
}

async function nextRecord(reader: ByteReader): Promise<WarcRecord | Damage | 'passed over' | 'end'> {
  if (!(await reader.hasMore())) return reader.takeDamage() ?? 'end'
  const { offset } = reader
  try {
    const record = await readRecord(reader)
    return record ? { ...record, offset } : 'passed over'
  } catch (error) {
    if (!(error instanceof ClippedError)) throw error
    return reader.takeDamage() ?? new Damage(offset, error.message)
  }
}

async function readRecord(reader: ByteReader): Promise<Omit<WarcRecord, 'offset'> | null> {
  const first = await reader.line()
  if (!first?.startsWith(beginning)) throw new ClippedError('no record begins where one should')
  const headers = headersOf(await headerLines(reader))
  const length = headers.get('content-length') ?? ''
  if (!digits.test(length)) throw new ClippedError('a record without a length')
  if (wanted.has(headers.get('warc-type') ?? '') && Number(length) <= largest) {
    return { headers, content: await reader.bytes(Number(length)) }
  }
  await reader.skip(Number(length))
  return null
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
