import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installBuilt, linkDependencies } from '../../test/package/built'
import { measure } from './measure'
import { writeLines, writeRanges } from './records'
import { type SparkReport, sparkMarkdown } from './report'
import { setUpSpark } from './setup'
import { crawlSheet } from './sheet'
import { startSeconds } from './tool'

const HELP = `Usage: npm run bench:spark -- [options]

Runs records made from the bundled samples through \`dechrome --ndjson\`, alone and by Spark's pipe, kills an
executor of one job, and compares the results. Needs Java and Python; PySpark is installed on the first run.

  --records N    records with their pages in them (default 20000)
  --ranges N     records that name a place in a WARC file, their pages as large as a crawl's (default 4000)
  --tasks N      parts of the job that loses an executor (default 16)
  --out DIR      where spark.md and spark.json go (default bench/out/spark)

  --sheet        only print what a month of Common Crawl takes, from spark.json, assuming
  --pages A,B      pages of a small and a large month (default 2.5e9,3e9)
  --warc-tb N      all WARC files, gzipped (default 90)
  --price N        dollars for a core and an hour (default 0.04)
  --cores N        cores to spread it over (default 1000)
`

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '20000' },
    ranges: { type: 'string', default: '4000' },
    tasks: { type: 'string', default: '16' },
    out: { type: 'string', default: 'bench/out/spark' },
    sheet: { type: 'boolean', default: false },
    pages: { type: 'string', default: '2.5e9,3e9' },
    'warc-tb': { type: 'string', default: '90' },
    price: { type: 'string', default: '0.04' },
    cores: { type: 'string', default: '1000' },
    help: { type: 'boolean', default: false },
  },
})

const json = join(values.out, 'spark.json')

if (values.help) process.stdout.write(HELP)
else process.exitCode = values.sheet ? printSheet() : await run()

/** 0 where all holds or Spark is not available, 1 where something does not hold. */
async function run(): Promise<number> {
  const say = (text: string) => void process.stderr.write(text)
  const setup = await setUpSpark(say)
  if ('missing' in setup) {
    process.stdout.write(`not available: ${setup.missing}\n`)
    return 0
  }
  const folder = mkdtempSync(join(tmpdir(), 'dechrome-spark-'))
  const built = await installBuilt()
  linkDependencies(built)
  try {
    const tool = [process.execPath, join(built.folder, 'node_modules/dechrome/dist/cli.js')]
    const records = {
      lines: writeLines(folder, Number(values.records)),
      ranges: writeRanges(folder, Number(values.ranges)),
    }
    const start = await startSeconds([...tool, '--ndjson'])
    const bench = { folder, python: setup.python, tool, records, tasks: Number(values.tasks), say }
    return write({ ...about(setup.versions), records, startSeconds: start, ...(await measure(bench)) })
  } finally {
    built.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function about(spark: string) {
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? process.arch,
    cores: availableParallelism(),
    spark,
  }
  return { created: new Date().toISOString(), machine }
}

function write(report: SparkReport): number {
  const markdown = sparkMarkdown(report)
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'spark.md'), markdown)
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
  process.stdout.write(markdown)
  return report.checks.every(({ ok }) => ok) ? 0 : 1
}

function printSheet(): number {
  if (!existsSync(json)) {
    process.stderr.write(`${json} is not there; run \`npm run bench:spark\` first\n`)
    return 1
  }
  const [low = 0, high = low] = values.pages.split(',').map(Number)
  const assumed = {
    pages: [low, high] as const,
    warcBytes: Number(values['warc-tb']) * 1e12,
    price: Number(values.price),
    cores: Number(values.cores),
  }
  process.stdout.write(crawlSheet(JSON.parse(readFileSync(json, 'utf8')) as SparkReport, assumed))
  return 0
}
