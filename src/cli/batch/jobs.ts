import { wordsFor } from '../faults'
import type { Input } from '../io'
import { isSameFile } from '../same-file'
import type { Job, LineJob, LostJob } from './job'
import { readLines } from './lines'
import { openUnzipped } from './open-file'
import { findSources, type Source, type Unreadable } from './sources'
import { openWarc } from './warc/open-warc'
import { pageOf } from './warc/page'
import { Damage } from './warc/parts'
import { readRecords } from './warc/records'

/** What reading goes by, and whom it tells. */
export interface Reading {
  stdin: Input
  /** The file that is written meanwhile. */
  output?: string
  /** Stops it where it stands. */
  signal: AbortSignal
  /** Is told of bytes read, as they stand on disk. */
  see(bytes: number): void
  /** Is told what is passed over, and why. */
  warn(message: string): void
  /** Is told of what cannot be read; a record stands in its place too. */
  lose(message: string): void
}

/**
 * All records of the inputs, one in memory at a time, in an order that is the same in every run. What cannot be read, an
 * input or a part of one, is a job as well, and the others go on.
 *
 * @param names files, folders and globs; `-` for lines on standard input
 * @throws Error with a message for people where standard input breaks
 */
export async function* readJobs(names: readonly string[], reading: Reading): AsyncGenerator<Job | LostJob> {
  try {
    for (const name of names) {
      if (name === '-') yield* lineJobs(reading.stdin)
      else yield* jobsIn(name, reading)
    }
  } catch (error) {
    // A stream that is stopped says so by an error.
    if (!reading.signal.aborted) throw error
  }
}

async function* jobsIn(name: string, reading: Reading): AsyncGenerator<Job | LostJob> {
  const { output, warn } = reading
  for await (const source of findSources([name], passOver(reading))) {
    // Read while it is written it would have no end.
    if (output !== undefined && isSameFile(source.path, output))
      warn(`${source.path}: passed over, it is the output`)
    else yield* jobsOf(source, reading)
  }
}

function passOver({ warn }: Reading) {
  return (folder: string, endings: ReadonlyMap<string, number>) => {
    const counts = [...endings].sort(([, a], [, b]) => b - a).map(([ending, count]) => `${ending} ${count}`)
    const files = [...endings.values()].reduce((sum, count) => sum + count)
    warn(
      `${folder}: ${files} ${files === 1 ? 'file' : 'files'} passed over for the ending (${counts.join(', ')}); name them, or a glob, to have them read`,
    )
  }
}

async function* jobsOf(source: Source | Unreadable, reading: Reading): AsyncGenerator<Job | LostJob> {
  const { kind, path } = source
  if (kind === 'unreadable') return yield lostInput(path, source.message, reading)
  if (kind === 'page') {
    reading.see(source.size)
    return yield { kind: 'file', path }
  }
  const { signal, see } = reading
  try {
    if (kind === 'lines') yield* lineJobs(await openUnzipped(path, { signal, see }), path)
    else yield* warcJobs(path, reading)
  } catch (error) {
    if (signal.aborted) throw error
    yield lostInput(path, wordsFor(error), reading)
  }
}

function lostInput(file: string, message: string, { lose }: Reading): LostJob {
  lose(`${file}: ${message}`)
  return { kind: 'lost', id: file, place: { file }, message }
}

async function* lineJobs(chunks: AsyncIterable<Uint8Array | string>, file?: string): AsyncGenerator<LineJob> {
  for await (const { text, line } of readLines(chunks)) yield { kind: 'line', text, place: { file, line } }
}

/** Crawls end in the midst of a record, and disks lose blocks: the rest is still worth reading. */
async function* warcJobs(file: string, { signal, see, lose }: Reading): AsyncGenerator<Job | LostJob> {
  let first: Damage | null = null
  let places = 0
  for await (const record of readRecords(await openWarc(file, { signal, see }))) {
    if (record instanceof Damage) {
      const { message, offset } = record
      first ??= record
      places += 1
      yield { kind: 'lost', id: null, place: { file, offset }, message }
    } else {
      const page = pageOf(record, file)
      if (page) yield page
    }
  }
  const more = places > 1 ? `, and in ${places - 1} more places` : ''
  if (first) lose(`${file}: damaged at byte ${first.offset}, ${first.message}${more}`)
}
