import { pagesPerCore, type Rate, type SparkReport } from './report'

/** What is taken for granted about a month of the crawl and the price of machines. */
export interface Assumptions {
  /** Pages of a small and of a large month. */
  pages: readonly [number, number]
  /** All WARC files of the month, gzipped, in bytes. */
  warcBytes: number
  /** Of a core for an hour, in dollars. */
  price: number
  /** Cores to spread it over. */
  cores: number
}

const SECONDS = 3600
const HOURS = 24

/** What a month takes, worked out from the measured figures. */
export function crawlSheet(report: SparkReport, assumed: Assumptions): string {
  const { created, machine } = report
  const { count, bytes, warcBytes } = report.records.ranges
  const { pages, price, cores } = assumed
  const rates = [widest(report, false), widest(report, true)].filter((rate) => rate !== undefined)
  const meanGzipped = pages.map((all) => (assumed.warcBytes / all / 1e3).toFixed(0))
  return `# A month of Common Crawl

What it takes to run \`dechrome --ndjson\` over the pages of one month. \`npm run bench:spark\` measures, and
\`npm run --silent bench:spark -- --sheet\` prints this sheet from what it measured last. Options change what is assumed.

## Assumed

| what | value | option |
| --- | ---: | --- |
| pages in a month | ${pages.map(billions).join(' to ')} billion | \`--pages\` |
| all WARC files, gzipped | ${assumed.warcBytes / 1e12} TB, so ${meanGzipped.join(' to ')} KB a page | \`--warc-tb\` |
| one core for one hour | $${price} | \`--price\` |
| cores | ${grouped(cores)} | \`--cores\` |

## Measured

${created.slice(0, 10)}, Node ${machine.node}, ${machine.spark}, ${machine.cores} cores of ${machine.cpu}. ${grouped(count)} pages: bundled samples, with script,
menus and wrappers around them until they are as large as the pages of a crawl, ${(bytes / count / 1e3).toFixed(0)} KB in the mean and ${(warcBytes / count / 1e3).toFixed(0)} KB gzipped. They
are read from WARC files by path, offset and length.

| run | pages/s a core | load before |
| --- | ---: | ---: |
${rates.map((rate) => `| ${rate.name} | ${pagesPerCore(report, rate).toFixed(0)} | ${rate.load.toFixed(1)} |`).join('\n')}

## Worked out

Core-hours are pages ÷ pages/s a core ÷ 3,600.

| run | pages | core-hours | cost | days on ${grouped(cores)} cores | gzipped MB/s to read |
| --- | ---: | ---: | ---: | ---: | ---: |
${rates.flatMap((rate) => pages.map((all) => workedRow(report, rate, all, assumed))).join('\n')}

The cost is that of cores alone. All WARC files pass the machines once, at the rate in the last column. Storing the results,
finding the pages in the index and work done twice are not in it. Pages of your own crawl may be larger or smaller: time some of
its files with \`time npx dechrome --ndjson --output /dev/null FILE.warc.gz\`.

## Run it

The job is \`bench/spark/pipe.py\`; this is all of it that matters:

\`\`\`python
command = '/opt/node/bin/node /opt/dechrome/dist/cli.js --ndjson'
spark.textFile('ranges.ndjson', 10_000).pipe(command, checkCode=True).saveAsTextFile('articles')
\`\`\`

- A line is \`{"id","warc","offset","length"}\`; the crawl's index has these for each page. \`warc\` is the path of a file, so mount the
  bucket or copy files before their part is read.
- Without \`checkCode=True\` a fault would look like an empty result. Records that fail are lines with \`"ok":false\` and fail no task.
- Spark starts the command with an empty environment: name Node and the tool by their full paths.
- A process is at full speed after some hundred pages, so give a part ten thousand or more.
`
}

/** The run on most cores: what shares a machine with itself, as in a cluster, goes slower a core. */
function widest({ rates }: SparkReport, spark: boolean): Rate | undefined {
  return rates
    .filter((rate) => rate.form === 'ranges' && rate.spark === spark)
    .toSorted((a, b) => b.cores - a.cores)[0]
}

function workedRow(report: SparkReport, rate: Rate, pages: number, assumed: Assumptions): string {
  const hours = pages / pagesPerCore(report, rate) / SECONDS
  const days = hours / assumed.cores / HOURS
  const reading = assumed.warcBytes / (days * HOURS * SECONDS)
  const cells = [
    rate.name,
    `${billions(pages)} billion`,
    grouped(hours),
    `$${grouped(hours * assumed.price)}`,
    days.toFixed(1),
    grouped(reading / 1e6),
  ]
  return `| ${cells.join(' | ')} |`
}

function billions(pages: number): string {
  return String(pages / 1e9)
}

function grouped(number: number): string {
  return Math.round(number).toLocaleString('en')
}
