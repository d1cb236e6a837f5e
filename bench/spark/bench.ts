import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SparkJob } from './job'
import type { RangeFile, RecordFile } from './records'
import type { Form } from './report'

/** What a measurement works with. */
export interface Bench {
  /** A folder of its own, for results. */
  folder: string
  python: string
  /** Node and the built tool, both by their full paths. */
  tool: readonly string[]
  records: { lines: RecordFile; ranges: RangeFile }
  /** Parts that Spark cuts the records into, where it may lose some. */
  tasks: number
  say(text: string): void
}

/** A job of Spark over the records of a form, with a folder of its own. */
export function jobOf(bench: Bench, form: Form, master: string, tasks = bench.tasks): SparkJob {
  const { folder, python, tool, records } = bench
  const own = join(folder, `spark-${form}-${master}`)
  mkdirSync(own)
  return { python, master, lines: records[form].path, tasks, command: [...tool, '--ndjson'], folder: own }
}
