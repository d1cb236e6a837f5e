import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { runBenchmark } from './benchmark'
import { unseenExtractor } from './calibrate/unseen'
import { comparisonMarkdown } from './compare'
import { corpora } from './corpora'
import { hashFiles } from './corpora/hash'
import { openPeers, peerNames } from './peers'
import { markdownReport } from './report/markdown'
import { readReport, writeReport } from './report/write'
import { selectPages } from './select'
import type { Corpus } from './types'

const HELP = `Usage: npm run bench -- CORPUS [options]
       npm run bench -- --compare OLD.json NEW.json

Corpora: ${corpora.map(({ name }) => name).join(', ')}
Peers:   ${peerNames.join(', ')} (all when none is named)

  --peer NAME      run this peer; may be given again
  --corpora DIR    the folder of corpora (DECHROME_CORPORA; default ../shared/corpora)
  --folder DIR     the folder of this very corpus
  --report DIR     write report.md, report.json and index.html with explanations
  --limit N        N pages, spread evenly over the corpus
  --type TYPE      only pages of this type; may be given again
  --folds          report locked hosts and the rest apart
  --unseen         judge each page by rules that saw no page of its host (after \`npm run calibrate\`)
  --compare        list what changed between two JSON reports

Examples:
  npm run bench -- wcxb --peer dechrome --type article --report bench/out/wcxb
  npm run bench -- --compare bench/out/old/report.json bench/out/wcxb/report.json
`

/** The fastest peer has compiled nearly all of its code by then; the slow ones have had one pass. */
const WARM_UP_MS = 3000

const { values, positionals } = readArgs()

process.exitCode = await main()

/** The command line; leaves with 2 where it has an option that is not known. */
function readArgs() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        peer: { type: 'string', multiple: true },
        corpora: { type: 'string', default: process.env.DECHROME_CORPORA ?? '../shared/corpora' },
        folder: { type: 'string' },
        report: { type: 'string' },
        limit: { type: 'string' },
        type: { type: 'string', multiple: true },
        folds: { type: 'boolean', default: false },
        unseen: { type: 'boolean', default: false },
        compare: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    process.exit(2)
  }
}

/** 0 where all went well, 2 where the command line is wrong. */
async function main(): Promise<number> {
  if (values.help) return say(HELP)
  if (values.compare) return compare()
  const corpus = corpora.find(({ name }) => name === positionals[0])
  if (!corpus || positionals.length > 1) return refuse(HELP)
  const unknown = values.peer?.find((name) => !peerNames.includes(name))
  if (unknown !== undefined) return refuse(`no peer is called ${unknown}\n`)
  if (values.limit !== undefined && !(Number(values.limit) > 0))
    return refuse('--limit takes a number above 0\n')
  const folder = resolve(values.folder ?? join(values.corpora, corpus.folder))
  const absent = corpus.parts(folder).find((part) => !existsSync(part))
  if (absent !== undefined)
    return refuse(`${corpus.name}: nothing at ${absent}; see --corpora and --folder\n`)
  return bench(corpus, folder)
}

async function bench(corpus: Corpus, folder: string): Promise<number> {
  const { limit, type } = values
  const pages = selectPages(corpus.read(folder), {
    limit: limit === undefined ? undefined : Number(limit),
    types: type,
  })
  const opened = await openPeers(
    values.peer ?? peerNames,
    values.unseen ? { extractFor: unseenExtractor } : {},
  )
  const bar = new SingleBar(
    { stream: process.stderr, noTTYOutput: true, notTTYSchedule: 10_000 },
    Presets.shades_classic,
  )
  bar.start(pages.length, 0)
  try {
    const hash = hashFiles(corpus.parts(folder))
    const onPage = () => bar.increment()
    const report = await runBenchmark(corpus, pages, opened, {
      hash,
      folds: values.folds,
      warmUp: WARM_UP_MS,
      onPage,
    })
    const own = opened.peers.find(({ name }) => name === 'dechrome') ?? null
    if (values.report !== undefined) await writeReport(values.report, report, pages, own)
    return say(markdownReport(report))
  } finally {
    bar.stop()
    opened.close()
  }
}

function compare(): number {
  const [before, after] = positionals
  if (before === undefined || after === undefined) return refuse(HELP)
  return say(comparisonMarkdown(readReport(before), readReport(after)))
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}

function refuse(text: string): number {
  process.stderr.write(text)
  return 2
}
