import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { textDumps } from '../corpora/text-dumps'
import { wcxb } from '../corpora/wcxb'
import { openPeers } from '../peers'
import { selectPages } from '../select'
import { median, race } from './clock'
import { contestants, type LoadedPage, loadPages } from './contestants'
import { type Library, loadLibrary } from './library'
import { type Mark, plotHtml } from './plot'
import { speedMarkdown } from './report'
import { profileStages } from './stages'
import { startCost } from './start'

const HELP = `Usage: npm run bench:speed -- [options]

  --corpora DIR    the folder of corpora (DECHROME_CORPORA; default ../shared/corpora)
  --limit N        N pages and N text dumps, spread evenly (default 300)
  --passes N       passes that are measured (default 5)
  --library FILE   the built package (default dist/index.js)
  --out DIR        where plot.html goes (default bench/out/speed)
  --no-peers       leave out Readability and Defuddle
`

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env.DECHROME_CORPORA ?? '../shared/corpora' },
    limit: { type: 'string', default: '300' },
    passes: { type: 'string', default: '5' },
    library: { type: 'string', default: 'dist/index.js' },
    out: { type: 'string', default: 'bench/out/speed' },
    'no-peers': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const slowPeers = ['readability-jsdom', 'readability-linkedom', 'defuddle']

if (values.help) process.stdout.write(HELP)
else await main()

async function main(): Promise<void> {
  const library = await loadLibrary(values.library)
  const limit = Number(values.limit)
  const passes = Number(values.passes)
  const pages = loadPages(selectPages(wcxb.read(join(values.corpora, wcxb.folder)), { limit }))
  const opened = await openPeers(values['no-peers'] ? [] : slowPeers)
  const timings = await race(contestants(library, opened), pages, passes)
  opened.close()
  const body = ({ html }: LoadedPage) => library.extract(html).body
  const stages = await profileStages(() => pages.forEach(body))
  const report = {
    pages: pages.length,
    chars: pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length,
    timings,
    stages,
    dumps: await dumpSpeed(library, limit, passes),
    start: startCost(values.library),
  }
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'plot.html'), plotHtml('extract to body', pages.map(markOf(body, passes))))
  process.stdout.write(`${speedMarkdown(report)}\nPlot: ${join(values.out, 'plot.html')}\n`)
}

async function dumpSpeed(library: Library, limit: number, passes: number) {
  const dumps = selectPages(textDumps.read(join(values.corpora, textDumps.folder)), { limit })
  const texts = dumps.map(({ text }) => text ?? '')
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const run = (text: string) => library.extract(text, { format: 'text' }).body
  const [timing] = await race([{ name: 'text dumps', run }], texts, passes)
  return { pages: texts.length, megabytesPerSecond: bytes / 1000 / (timing!.ms * texts.length) }
}

/** Time each page alone, the median of some runs. */
function markOf(run: (page: LoadedPage) => unknown, passes: number): (page: LoadedPage) => Mark {
  return (page) => {
    const times = Array.from({ length: passes }, () => {
      const start = performance.now()
      run(page)
      return performance.now() - start
    })
    return { id: page.id, chars: page.html.length, ms: median(times) }
  }
}
