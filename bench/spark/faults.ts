import { join } from 'node:path'
import { type Bench, jobOf } from './bench'
import { sameCheck } from './checks'
import { type Digest, digestOf, partsOf } from './digest'
import { runJob, type SparkResult } from './job'
import type { Check } from './report'
import { shell } from './tool'
import { wordsOf } from './words'

/** Two executors, each a process with one core and 1,024 MB. */
const CLUSTER = 'local-cluster[2,1,1024]'
/** The share of the tasks that are done when one is killed. */
const KILL_AT = 0.25

/** How PySpark says that the command failed. */
const pipeFailed = /Pipe function .* (exited with error code 1)/

/** A job that loses an executor in its midst. */
export async function lostExecutor(bench: Bench, expected: Digest): Promise<Check[]> {
  const killAfter = Math.ceil(bench.tasks * KILL_AT)
  const job = await runJob({ ...jobOf(bench, 'lines', CLUSTER), killAfter })
  bench.say(`Spark ${CLUSTER} with a kill: ${job.seconds.toFixed(1)} s\n`)
  const digest = await digestOf(partsOf(job.output))
  return [lossCheck(job), sameCheck(`Spark ${CLUSTER} with the loss`, digest, expected)]
}

function lossCheck({ killed, executorsLost, failedTasks, tasks }: SparkResult): Check {
  const name = `Spark ${CLUSTER} loses an executor to kill -9 and does its tasks again`
  if (killed === null) return { name, ok: false, found: 'the job ended before the kill' }
  const found = `executors lost: ${executorsLost}; tasks done again: ${failedTasks}; tasks done: ${tasks}`
  return { name, ok: executorsLost > 0 && failedTasks > 0, found }
}

/** A tool that cannot work must fail the job, not make it empty. */
export async function fatalFault(bench: Bench): Promise<Check> {
  const command = [...bench.tool, '--ndjson', join(bench.folder, 'not-there.ndjson')]
  const job = runJob({ ...jobOf(bench, 'lines', 'local'), command })
  const words = await job.then(() => 'the job went through', wordsOf)
  const [, failed] = pipeFailed.exec(words) ?? []
  return { name: 'a fatal fault fails the job', ok: failed !== undefined, found: failed ?? words }
}

/** What Hadoop streaming does, by the shell: the tool is a mapper between `cat` and `sort`. */
export async function streamed({ folder, tool, records }: Bench, expected: Digest): Promise<Check[]> {
  const output = join(folder, 'streamed.ndjson')
  const files = { LINES: records.lines.path, OUTPUT: output }
  await shell('cat "$LINES" | "$@" --ndjson | tee "$OUTPUT" | LC_ALL=C sort > "$OUTPUT.sorted"', tool, files)
  const digest = await digestOf([output])
  const tabs = await shell('grep -c "$(printf "\\t")" "$OUTPUT" || true', tool, files)
  const early = await shell(
    'set +o pipefail; "$@" --ndjson "$LINES" | head -n 3 > "$OUTPUT"; echo "exit code $PIPESTATUS"',
    tool,
    files,
  )
  return [
    sameCheck('a mapper of Hadoop streaming, in a pipe of the shell', digest, expected),
    wordsCheck('no line holds a tab, which would part key and value', tabs.stdout, '0'),
    wordsCheck('a reader that stops early is no fault', early.stdout + early.stderr, 'exit code 0'),
  ]
}

function wordsCheck(name: string, written: string, expected: string): Check {
  return { name, ok: written.trim() === expected, found: written.trim() }
}
