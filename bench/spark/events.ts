import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What Spark itself wrote down of a job. */
export interface JobEvents {
  /** From the job's start to its end, the start of Spark not counted. */
  seconds: number
  tasks: number
  /** Tasks that were lost and done again. */
  failedTasks: number
  executorsLost: number
}

/** The events that are read, as Spark names their fields. */
interface Event {
  Event: string
  'Submission Time'?: number
  'Completion Time'?: number
  'Task End Reason'?: { Reason: string }
}

/** Read the one event log in a folder. */
export function readEvents(folder: string): JobEvents {
  const log = join(folder, readdirSync(folder)[0]!)
  const events = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Event)
  const named = (name: string) => events.filter((event) => event.Event === `SparkListener${name}`)
  const reasons = named('TaskEnd').map((event) => event['Task End Reason']?.Reason)
  const start = named('JobStart')[0]?.['Submission Time'] ?? 0
  return {
    seconds: ((named('JobEnd').at(-1)?.['Completion Time'] ?? start) - start) / 1000,
    tasks: reasons.filter((reason) => reason === 'Success').length,
    failedTasks: reasons.filter((reason) => reason !== 'Success').length,
    executorsLost: named('ExecutorRemoved').length,
  }
}
