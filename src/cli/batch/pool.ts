import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { failureLine, RecordFailure } from './failure'
import type { Job, Settings } from './job'
import { idOf, parseLine } from './record'
import type { Beginning, Start, Task } from './worker'
import type { WrittenId } from './written'

/** Does jobs until it is closed. */
export interface Workers {
  /** Gives the line of a job's result; rejects only where there is no worker to do it. */
  work(job: Job): Promise<string>
  close(): Promise<void>
}

/** Beside this file in the source; under a name of its own in the package. */
const workerFile = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './batch-worker.js', import.meta.url),
)

/**
 * Workers in threads of their own. One that is stuck is stopped and replaced; that costs its
 * record and no other.
 *
 * @param threads how many
 * @param timeout what a record may take from when its worker begins, in milliseconds
 */
export function startPool(settings: Settings, threads: number, timeout?: number): Workers {
  const pool = new Piscina({
    filename: workerFile,
    name: 'task',
    minThreads: threads,
    maxThreads: threads,
    workerData: { settings, isTimed: timeout !== undefined } satisfies Start,
  })
  const begun = new Map<number, () => void>()
  pool.on('message', ({ began }: Beginning) => begun.get(began)?.())
  let numbers = 0
  async function work(job: Job): Promise<string> {
    const number = numbers++
    const stop = new AbortController()
    let clock: NodeJS.Timeout | undefined
    let isBegun = false
    let isOver = false
    // A result that came while this thread was busy is taken first.
    const ring = () => setImmediate(() => isOver || stop.abort())
    begun.set(number, () => {
      isBegun = true
      if (timeout !== undefined) clock = setTimeout(ring, timeout)
    })
    try {
      return await pool.run({ number, job } satisfies Task, { signal: stop.signal })
    } catch (error) {
      // Workers that cannot even start would fail every record.
      if (!isBegun) throw error
      return failed(job, stop.signal.aborted ? tooLong(timeout) : crash(error))
    } finally {
      isOver = true
      clearTimeout(clock)
      begun.delete(number)
    }
  }
  return { work, close: () => pool.destroy() }
}

function tooLong(timeout: number | undefined): RecordFailure {
  return new RecordFailure('timeout', `The record took longer than ${timeout} ms`)
}

function crash(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new RecordFailure('out-of-memory', 'The record took more memory than there is')
}

/** The worker is gone, so what it knew of the record is read here again. */
function failed(job: Job, error: unknown): string {
  if (job.kind === 'page') return failureLine(JSON.stringify(job.id), error, job.place)
  if (job.kind === 'file') return failureLine(JSON.stringify(job.path), error, { file: job.path })
  return failureLine(lineId(job.text), error, job.place)
}

function lineId(text: string | null): WrittenId {
  try {
    return text === null ? 'null' : idOf(parseLine(text), text)
  } catch {
    return 'null'
  }
}
