import { cpus } from 'node:os'
import type { Timing } from './clock'
import type { StageShare } from './stages'
import type { StartCost } from './start'

/** Everything that one run measured. */
export interface SpeedReport {
  pages: number
  /** Mean characters a page. */
  chars: number
  timings: readonly Timing[]
  stages: readonly StageShare[]
  dumps: { pages: number; megabytesPerSecond: number }
  start: StartCost
}

/** The report as Markdown. */
export function speedMarkdown({ pages, chars, timings, stages, dumps, start }: SpeedReport): string {
  const body = timings.find(({ name }) => name === 'extract to body')!
  const rows = timings.map(
    ({ name, ms, unit }) =>
      `| ${name} | ${ms.toFixed(2)} | ${(ms / unit).toFixed(2)} | ${(ms / unit / (body.ms / body.unit)).toFixed(2)} |`,
  )
  const shares = stages.map(
    ({ stage, share }) =>
      `| ${stage} | ${(share * 100).toFixed(1)}% | ${((share * body.ms) / body.unit).toFixed(2)} |`,
  )
  return `# Speed

${pages} pages of ${(chars / 1000).toFixed(0)} thousand characters in the mean; Node ${process.version} on ${cpus()[0]?.model ?? process.arch}. Medians of passes over all pages, in turn, after warm-up; slow peers run on some of the pages, and the parser with them on the same ones.

| | ms a page | parseDocument = 1 | extract to body = 1 |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

| Stage of extract to body | share | parseDocument = 1 |
| --- | ---: | ---: |
${shares.join('\n')}

Text dumps: ${dumps.megabytesPerSecond.toFixed(1)} MB/s (${dumps.pages} dumps). Import: ${start.ms.toFixed(0)} ms, ${start.megabytes.toFixed(1)} MB.
`
}
