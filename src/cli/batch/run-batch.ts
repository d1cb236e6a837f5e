import type { BatchCommand, Shard } from '../args'
import { wordsFor } from '../faults'
import type { Io } from '../io'
import { inOrder } from './in-order'
import type { Job, Settings } from './job'
import { readJobs } from './jobs'
import { type Journal, openJournal } from './journal'
import type { Workers } from './pool'
import { noProgress, showProgress } from './progress'
import { checkInputs } from './sources'

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
    await writeAll(command, io, stop.signal)
  } catch (error) {
    io.stdin.destroy?.()
    io.stderr.write(`dechrome: ${wordsFor(error)}\n`)
    return 1
  }
  return stop.signal.aborted ? interrupted : 0
}

async function writeAll(command: BatchCommand, io: Io, signal: AbortSignal): Promise<void> {
  await checkInputs(command.inputs.filter((name) => name !== '-'))
  const journal = await openOutput(command, io)
  const watched = io.stderr.isTTY && (command.output !== undefined || !io.stdout.isTTY)
  const progress = watched ? await showProgress(command.inputs, io.stderr) : noProgress
  const warn = (message: string) => io.stderr.write(`dechrome: ${message}\n`)
  const jobs = readJobs(command.inputs, { stdin: io.stdin, signal, see: progress.see, warn })
  const mine = until(signal, skip(journal.done, part(command.shard, jobs)))
  const workers = await startWorkers(command)
  try {
    for await (const line of inOrder(mine, begun(command), workers.work)) {
      await journal.write(line)
      progress.count()
    }
  } finally {
    progress.stop()
    await workers.close()
    await journal.close()
  }
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

async function* part({ index, count }: Shard, jobs: AsyncIterable<Job>): AsyncGenerator<Job> {
  let position = 0
  for await (const job of jobs) if (position++ % count === index) yield job
}

async function* skip(done: number, jobs: AsyncIterable<Job>): AsyncGenerator<Job> {
  let position = 0
  for await (const job of jobs) if (position++ >= done) yield job
}

async function* until(signal: AbortSignal, jobs: AsyncIterable<Job>): AsyncGenerator<Job> {
  for await (const job of jobs) {
    if (signal.aborted) return
    yield job
  }
}
