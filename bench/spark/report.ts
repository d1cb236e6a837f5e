/** What the lines of a run hold: small pages, or where large ones are in WARC files. */
export type Form = 'lines' | 'ranges'

/** How long a run took. */
export interface Rate {
  name: string
  form: Form
  spark: boolean
  /** Spark's slots or the tool's workers. */
  cores: number
  /** The machine's load average of the last minute, before. */
  load: number
  /** From the first record to the last; of the tool with its start, of Spark without. */
  seconds: number
  /** Processor time; Spark's is spread over processes that nobody waits for. */
  cpuSeconds?: number
}

/** Something that must hold. */
export interface Check {
  name: string
  ok: boolean
  /** What was seen. */
  found: string
}

/** Pages of one form. */
export interface Pages {
  count: number
  /** Decoded. */
  bytes: number
}

/** All that a run of the benchmark found. */
export interface SparkReport {
  /** ISO 8601. */
  created: string
  machine: { node: string; cpu: string; cores: number; spark: string }
  records: { lines: Pages; ranges: Pages & { warcBytes: number } }
  /** What a start costs that reads no line. */
  startSeconds: number
  rates: Rate[]
  checks: Check[]
}

/** Pages that one core does in a second. */
export function pagesPerCore(
  { records }: Pick<SparkReport, 'records'>,
  { form, seconds, cores }: Rate,
): number {
  return records[form].count / seconds / cores
}

/** The report as Markdown. */
export function sparkMarkdown(report: SparkReport): string {
  const { created, machine, records, startSeconds, rates, checks } = report
  const { lines, ranges } = records
  const held = checks.map(({ name, ok, found }) => `| ${ok ? 'yes' : '**no**'} | ${name} | ${found} |`)
  return `# NDJSON at work

${created.slice(0, 10)}; Node ${machine.node}, ${machine.spark}, ${machine.cores} cores of ${machine.cpu}. A start that finds no line takes ${(startSeconds * 1000).toFixed(0)} ms.

- lines: ${lines.count} records made from the bundled samples, ${kilobytes(lines)} KB a page in the mean
- ranges: ${ranges.count} pages of ${kilobytes(ranges)} KB with the script and menus of a crawl, ${(ranges.warcBytes / ranges.count / 1e3).toFixed(0)} KB gzipped, read from WARC files by path, offset and length

| run | cores | s | processor s | pages/s | pages/s a core | MB/s a core | load before |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rates.map((rate) => rateRow(report, rate)).join('\n')}

Cores are workers of the tool and slots of Spark, which takes some of a core besides. Seconds are those of the job: Spark's start does not count, that of the tool does. Load is the average of the minute before, the run before in it.

| holds | what | seen |
| --- | --- | --- |
${held.join('\n')}
`
}

function rateRow(report: SparkReport, rate: Rate): string {
  const { name, form, cores, seconds, cpuSeconds, load } = rate
  const each = pagesPerCore(report, rate)
  const { count, bytes } = report.records[form]
  const cells = [
    name,
    cores,
    seconds.toFixed(1),
    cpuSeconds?.toFixed(1) ?? '',
    (each * cores).toFixed(0),
    each.toFixed(0),
    ((each * bytes) / count / 1e6).toFixed(1),
    load.toFixed(1),
  ]
  return `| ${cells.join(' | ')} |`
}

function kilobytes({ bytes, count }: Pages): string {
  return (bytes / count / 1e3).toFixed(1)
}
