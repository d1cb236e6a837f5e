import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type JobEvents, readEvents } from './events'
import { killExecutor } from './executors'

const PROGRAM = fileURLToPath(new URL('pipe.py', import.meta.url))

const faultLine = /^[\w.]+(?:Error|Exception): /

/** A job for Spark. */
export interface SparkJob {
  python: string
  /** As Spark names it: `local[2]`, `local-cluster[2,1,1024]`. */
  master: string
  /** The file of lines. */
  lines: string
  tasks: number
  command: readonly string[]
  /** A folder of its own. */
  folder: string
  /** Kill an executor when so many tasks are done. */
  killAfter?: number
}

/** How it went, and where its result is. */
export interface SparkResult extends JobEvents {
  output: string
  /** The executor that was killed; null where none was. */
  killed: number | null
}

/**
 * Run a job to its end.
 *
 * @throws Error with Spark's last words where the job failed
 */
export async function runJob(job: SparkJob): Promise<SparkResult> {
  const { python, master, lines, tasks, command, folder, killAfter } = job
  const [output, events] = [join(folder, 'output'), join(folder, 'events')]
  mkdirSync(events, { recursive: true })
  const args = [PROGRAM, master, lines, output, String(tasks), pathToFileURL(events).href, ...command]
  const driver = spawn(python, args, {
    // Workers take the same Python; the address keeps Spark off the network.
    env: { ...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  driver.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = once(driver, 'close')
  const killed = killAfter === undefined ? null : await killExecutor(driver, output, killAfter)
  const [code] = await ended
  if (code !== 0) throw new Error(`Spark ended with ${code}: ${faultIn(stderr)}`)
  return { ...readEvents(events), output, killed }
}

/** The last fault that Spark names in its many lines; without one, its last line. */
function faultIn(stderr: string): string {
  const lines = stderr.trim().split('\n')
  return lines.findLast((line) => faultLine.test(line)) ?? lines.at(-1)!
}
