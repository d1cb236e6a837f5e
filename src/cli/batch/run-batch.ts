import type { BatchCommand } from '../command'
import { wordsFor } from '../faults'
import type { Io } from '../io'
import { lostLine } from './failure'
import { inOrder } from './in-order'
import type { Job, LostJob, Settings } from './job'
import { readJobs } from './jobs'
import { type Journal, openJournal } from './journal'
import { part, skip, until } from './part'
import type { Workers } from './pool'
import { noProgress, showProgress } from './progress'

/** Records begun for each worker: enough that none waits while an earlier one takes its time. */
const begunEach = 4

/** As a shell names the end by an interrupt. */
const interrupted = 130

/**
 * Write a line for every record of the inputs, in their order.
 *
 * @returns the exit code: 0 done, whatever became of single records; 1 an input or the output
 *   could not be used; 130 stopped by an interrupt, after the records begun
 */
export async function runBatch(command: BatchCommand, io: Io): Promise<number> {
  const stop = new AbortController()
  io.once?.('SIGINT', () => {
    stop.abort()
    io.stdin.destroy?.()
  })
  try {
    const isWhole = await writeAll(command, io, stop.signal)
    if (stop.signal.aborted) return interrupted
    return isWhole ? 0 : 1
  } catch (error) {
    io.stdin.destroy?.()
    io.stderr.write(`dechrome: ${wordsFor(error)}\n`)
    return 1
  }
}

/** Whether all inputs could be read. */
async function writeAll(command: BatchCommand, io: Io, signal: AbortSignal): Promise<boolean> {
  let isWhole = true
  const journal = await openOutput(command, io)
  const watched = io.stderr.isTTY && (command.output !== undefined || !io.stdout.isTTY)
  const progress = watched ? await showProgress(command.inputs, io.stderr) : noProgress
  const warn = (message: string) => io.stderr.write(`dechrome: ${message}\n`)
  const lose = (message: string) => {
    isWhole = false
    warn(message)
  }
  const reading = { stdin: io.stdin, output: command.output, signal, see: progress.see, warn, lose }
  const jobs = readJobs(command.inputs, reading)
  const mine = until(signal, skip(journal.done, part(command.shard, jobs)))
  const workers = await startWorkers(command)
  try {
    for await (const line of inOrder(mine, begun(command), resultOf(workers))) {
      await journal.write(line)
      progress.count()
    }
  } finally {
    progress.stop()
    await workers.close()
    await journal.close()
  }
  return isWhole
}

function resultOf({ work }: Workers): (job: Job | LostJob) => Promise<string> {
  return async (job) => (job.kind === 'lost' ? lostLine(job) : work(job))
}

/** Alone and without a clock to watch, the work is done here: that starts at once. */
async function startWorkers({ options, fields, jobs, timeout }: BatchCommand): Promise<Workers> {
  const settings: Settings = { options, fields }
  if (jobs === 1 && timeout === undefined) {
    const { work } = await import('./work')
    return { work: (job) => work(job, settings), close: async () => {} }
  }
  const { startPool } = await import('./pool')
  return startPool(settings, jobs, timeout)
}

function begun({ jobs, timeout }: BatchCommand): number {
  return jobs === 1 && timeout === undefined ? 1 : jobs * begunEach
}

async function openOutput({ output, resume }: BatchCommand, { stdout }: Io): Promise<Journal> {
  if (output !== undefined) {
    return openJournal(output, resume).catch((error: unknown) => {
      throw new Error(`${output}: ${wordsFor(error)}`, { cause: error })
    })
  }
  const write = async (line: string) => {
    if (stdout.write(line) === false) await new Promise<void>((ready) => stdout.once?.('drain', ready))
  }
  return { done: 0, write, close: async () => {} }
}
