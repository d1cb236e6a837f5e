import { loadavg } from 'node:os'
import { join } from 'node:path'
import { type Bench, jobOf } from './bench'
import { countCheck, sameCheck } from './checks'
import { type Digest, digestOf, partsOf } from './digest'
import { fatalFault, lostExecutor, streamed } from './faults'
import { runJob } from './job'
import type { Check, Form, Rate } from './report'
import { timed } from './tool'

/** What was found: how fast, and what holds. */
export interface Measured {
  rates: Rate[]
  checks: Check[]
}

const forms: readonly Form[] = ['lines', 'ranges']

/** One process alone first; all others must give what it gave. */
export async function measure(bench: Bench): Promise<Measured> {
  const rates: Rate[] = []
  const checks: Check[] = []
  const expected = {} as Record<Form, Digest>
  for (const form of forms) {
    const { rate, digest } = await runTool(bench, form, 1)
    rates.push(rate)
    checks.push(countCheck(bench.records[form], digest))
    expected[form] = digest
  }
  for (const form of forms) {
    const runs = [
      await runTool(bench, form, 2),
      await runSpark(bench, form, 'local[1]', 1),
      await runSpark(bench, form, 'local[2]', 2),
    ]
    rates.push(...runs.map(({ rate }) => rate))
    checks.push(...runs.map(({ rate, digest }) => sameCheck(rate.name, digest, expected[form])))
  }
  checks.push(await wholeFiles(bench, expected.ranges))
  checks.push(...(await lostExecutor(bench, expected.lines)), await fatalFault(bench))
  checks.push(...(await streamed(bench, expected.lines)))
  return { rates, checks }
}

async function runTool({ folder, tool, records, say }: Bench, form: Form, jobs: number) {
  const output = join(folder, `tool-${form}-${jobs}.ndjson`)
  const name = `${jobs === 1 ? 'one process' : `--jobs ${jobs}`}, ${form}`
  const load = loadavg()[0]!
  const flags = jobs === 1 ? [] : ['--jobs', String(jobs)]
  const run = await timed([...tool, '--ndjson', ...flags, '--output', output, records[form].path])
  say(`${name}: ${run.seconds.toFixed(1)} s\n`)
  const rate: Rate = { name, form, spark: false, cores: jobs, load, ...run }
  return { rate, digest: await digestOf([output]) }
}

async function runSpark(bench: Bench, form: Form, master: string, cores: number) {
  const name = `Spark ${master}, ${form}`
  const load = loadavg()[0]!
  // A part for each core: a process a part, which is slow until its code is compiled.
  const { seconds, output } = await runJob(jobOf(bench, form, master, cores))
  bench.say(`${name}: ${seconds.toFixed(1)} s\n`)
  const rate: Rate = { name, form, spark: true, cores, load, seconds }
  return { rate, digest: await digestOf(partsOf(output)) }
}

/** WARC files from end to end, their pages found by reading. */
async function wholeFiles({ folder, tool, records }: Bench, expected: Digest): Promise<Check> {
  const output = join(folder, 'whole.ndjson')
  await timed([...tool, '--ndjson', '--output', output, ...records.ranges.warcs])
  return sameCheck('WARC files read from end to end', await digestOf([output]), expected)
}
