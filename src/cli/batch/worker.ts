import { parentPort, workerData } from 'node:worker_threads'
import type { Job, Settings } from './job'
import { warmUp } from './warm-up'
import { work } from './work'

/** What a worker says when it begins a task: its clock starts. */
export interface Beginning {
  began: number
}

/** What is the same for all tasks, so that it is sent once. */
export interface Start {
  settings: Settings
  /** Whether a clock runs for each task. */
  isTimed: boolean
}

/** A job, by a number of its own. */
export interface Task {
  number: number
  job: Job
}

/** What the pool calls in the worker, by this name, once it is there. */
export const task: Promise<(task: Task) => Promise<string>> = start(workerData)

async function start({ settings, isTimed }: Start): Promise<(task: Task) => Promise<string>> {
  if (isTimed) await warmUp(settings)
  return async ({ number, job }) => {
    parentPort?.postMessage({ began: number } satisfies Beginning)
    return work(job, settings)
  }
}
