import { wordsFor } from '../faults'
import type { Input } from '../io'
import type { Job, LineJob } from './job'
import { readLines } from './lines'
import { openUnzipped } from './open-file'
import { findSources, type Source } from './sources'
import { ClippedError } from './warc/byte-reader'
import { pageOf } from './warc/page'
import { readRecords } from './warc/records'

/** What reading goes by, and whom it tells. */
export interface Reading {
  stdin: Input
  /** Stops it where it stands. */
  signal: AbortSignal
  /** Is told of bytes read, as they stand on disk. */
  see(bytes: number): void
  /** Is told why the rest of a file is skipped. */
  warn(message: string): void
}

/**
 * All records of the inputs, one in memory at a time, in an order that is the same in every run.
 *
 * @param names files, folders and globs; `-` for lines on standard input
 * @throws Error with a message for people where an input cannot be read
 */
export async function* readJobs(names: readonly string[], reading: Reading): AsyncGenerator<Job> {
  try {
    for (const name of names) {
      if (name === '-') yield* lineJobs(reading.stdin)
      else for await (const source of findSources([name])) yield* jobsOf(source, reading)
    }
  } catch (error) {
    // A stream that is stopped says so by an error.
    if (!reading.signal.aborted) throw error
  }
}

async function* jobsOf(source: Source, reading: Reading): AsyncGenerator<Job> {
  const { kind, path, size } = source
  if (kind === 'page') {
    reading.see(size)
    yield { kind: 'file', path }
    return
  }
  const { signal, see, warn } = reading
  try {
    const chunks = await openUnzipped(path, { signal, see, mayBeCut: kind === 'warc' })
    yield* kind === 'lines' ? lineJobs(chunks) : warcJobs(chunks)
  } catch (error) {
    if (kind !== 'warc' || !isClipped(error)) throw new Error(`${path}: ${wordsFor(error)}`, { cause: error })
    warn(`${path}: ${error.message}; the rest of it is skipped`)
  }
}

/** Crawls end in the midst of a record, and disks lose blocks: the rest is still worth reading. */
function isClipped(error: unknown): error is Error {
  return (
    error instanceof ClippedError ||
    (error instanceof Error && 'code' in error && error.code === 'Z_DATA_ERROR')
  )
}

async function* lineJobs(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<LineJob> {
  for await (const { text, line } of readLines(chunks)) yield { kind: 'line', text, line }
}

async function* warcJobs(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  for await (const record of readRecords(chunks)) {
    const page = pageOf(record)
    if (page) yield page
  }
}
