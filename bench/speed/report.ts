import { cpus } from 'node:os'
import type { Timing } from './clock'
import { parser, toBody } from './contestants'
import type { StageShare } from './stages'
import type { StartCost } from './start'

/** Everything that one run measured. */
export interface SpeedReport {
  corpus: string
  pages: number
  /** Mean characters a page. */
  chars: number
  /** Each with the parser and `extract` to `body` as its references. */
  timings: readonly Timing[]
  missing: readonly string[]
  stages: readonly StageShare[]
  dumps: { pages: number; megabytesPerSecond: number }
  start: StartCost
}

/** The report as Markdown. */
export function speedMarkdown(report: SpeedReport): string {
  const { corpus, pages, chars, timings, missing, stages, dumps, start } = report
  const body = timings.find(({ name }) => name === toBody)!
  const inUnits = body.ms / body.references[0]!
  const rows = timings.map(
    ({ name, ms, references }) =>
      `| ${[name, ...[ms, ...references.map((of) => ms / of)].map(two)].join(' | ')} |`,
  )
  const shares = stages.map(
    ({ stage, share }) => `| ${stage} | ${(share * 100).toFixed(1)}% | ${two(share * inUnits)} |`,
  )
  return `# Speed

${pages} pages of ${corpus}, of ${(chars / 1000).toFixed(0)} thousand characters in the mean; Node ${process.version} on ${cpus()[0]?.model ?? process.arch}. Each in a process of its own, in turn; medians of passes over all pages after warm-up. Slow peers run on some of the pages, and what they are compared with on the same ones.

| | ms a page | ${parser} = 1 | ${toBody} = 1 |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
${missing.map((why) => `\nNot measured: ${why}\n`).join('')}
| Stage of ${toBody} | share | ${parser} = 1 |
| --- | ---: | ---: |
${shares.join('\n')}

Text dumps: ${dumps.megabytesPerSecond.toFixed(1)} MB/s (${dumps.pages} dumps). Import: ${start.ms.toFixed(0)} ms, ${start.megabytes.toFixed(1)} MB.
`
}

function two(number: number): string {
  return number.toFixed(2)
}
