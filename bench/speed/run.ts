import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Entrant, median, race } from './clock'
import {
  type Course,
  type LoadedPage,
  loadDumps,
  loadPages,
  parser,
  probably,
  textDumps,
  toBody,
  toOutputs,
} from './contestants'
import { loadLibrary } from './library'
import { type Mark, plotHtml } from './plot'
import { speedMarkdown } from './report'
import { type Runner, start } from './runner'
import { profileStages } from './stages'
import { startCost } from './start'

const HELP = `Usage: npm run bench:speed -- [options]

  --corpora DIR    the folder of corpora (DECHROME_CORPORA; default ../shared/corpora)
  --corpus NAME    whose pages (default wcxb)
  --limit N        N pages and N text dumps, spread evenly (default 300)
  --passes N       passes that are measured (default 5)
  --library FILE   the built package (default dist/index.js)
  --out DIR        where plot.html goes (default bench/out/speed)
  --no-peers       leave out Readability and Defuddle
`

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env.DECHROME_CORPORA ?? '../shared/corpora' },
    corpus: { type: 'string', default: 'wcxb' },
    limit: { type: 'string', default: '300' },
    passes: { type: 'string', default: '5' },
    library: { type: 'string', default: 'dist/index.js' },
    out: { type: 'string', default: 'bench/out/speed' },
    'no-peers': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const slowPeers = ['readability-jsdom', 'readability-linkedom', 'defuddle']
/** Pages that slow peers are run on. */
const few = 20

if (values.help) process.stdout.write(HELP)
else await main()

async function main(): Promise<void> {
  const { corpus, library: file, out } = values
  const course: Course = { folder: values.corpora, corpus, limit: Number(values.limit), library: file }
  const passes = Number(values.passes)
  const library = await loadLibrary(file)
  const pages = loadPages(course)
  const body = ({ html }: LoadedPage) => library.extract(html).body
  const report = {
    corpus,
    pages: pages.length,
    chars: pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length,
    ...(await timesOf(course, passes)),
    dumps: await dumpSpeed(course, passes),
    stages: await profileStages(() => pages.forEach(body)),
    start: startCost(file),
  }
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'plot.html'), plotHtml(toBody, pages.map(markOf(body, passes))))
  process.stdout.write(`${speedMarkdown(report)}\nPlot: ${join(out, 'plot.html')}\n`)
}

/** Time the library and its peers over the pages, compared with the parser and `extract` to `body`. */
async function timesOf(course: Course, passes: number) {
  const [unit, own] = [await mustStart(parser, course), await mustStart(toBody, course)]
  const entrants: Entrant[] = [{ runner: unit }, { runner: own }]
  const missing: string[] = []
  const peers = values['no-peers'] ? [] : slowPeers
  for (const name of [toOutputs, probably, ...peers]) {
    const runner = await start(name, course)
    if ('missing' in runner) missing.push(runner.missing)
    else entrants.push({ runner, most: peers.includes(name) ? few : undefined })
  }
  const timings = await race(entrants, [unit, own], passes)
  for (const { runner } of entrants) runner.stop()
  return { timings, missing }
}

async function dumpSpeed(course: Course, passes: number) {
  const bytes = loadDumps(course).map((text) => Buffer.byteLength(text))
  const runner = await mustStart(textDumps, course)
  const [timing] = await race([{ runner }], [], passes)
  runner.stop()
  const total = bytes.reduce((sum, size) => sum + size, 0)
  return { pages: bytes.length, megabytesPerSecond: total / 1000 / (timing!.ms * bytes.length) }
}

async function mustStart(name: string, course: Course): Promise<Runner> {
  const runner = await start(name, course)
  if ('missing' in runner) throw new Error(runner.missing)
  return runner
}

/** Time each page alone, the median of some runs. */
function markOf(run: (page: LoadedPage) => unknown, passes: number): (page: LoadedPage) => Mark {
  return (page) => {
    const times = Array.from({ length: passes }, () => {
      const begin = performance.now()
      run(page)
      return performance.now() - begin
    })
    return { id: page.id, chars: page.html.length, ms: median(times) }
  }
}
