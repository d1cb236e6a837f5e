import { parentPort, workerData } from 'node:worker_threads'
import type { Job, Settings } from './job'
import { work } from './work'

/** What a worker says when it begins a task: its clock starts. */
export interface Beginning {
  began: number
}

/** The same for all tasks, so it is sent once. */
const settings: Settings = workerData

/** What the pool calls in the worker, by this name. */
export async function task({ number, job }: { number: number; job: Job }): Promise<string> {
  parentPort?.postMessage({ began: number } satisfies Beginning)
  return work(job, settings)
}
