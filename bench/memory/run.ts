import { parseArgs } from 'node:util'
import { type Library, loadLibrary } from '../speed/library'
import { type MemorySample, samplesOfMemory, settledSamples, slope } from './flat'
import { ALLOWANCE, pageKinds } from './kinds'
import { isWithin, type Peak, peaks } from './peak'

const HELP = `Usage: npm run bench:memory -- [options]

Shows that memory stays flat over many pages in one process, and what one page takes by its size.

  --pages N        pages in one process (default 100000)
  --every N        pages between two looks at the memory (default 5000)
  --sizes LIST     sizes of single pages in kilobytes (default 50,200,1000,5000,20000)
  --bound MB       what memory in use may grow by over 100,000 pages (default 2)
  --library FILE   the built package (default dist/index.js)
`

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100000' },
    every: { type: 'string', default: '5000' },
    sizes: { type: 'string', default: '50,200,1000,5000,20000' },
    bound: { type: 'string', default: '2' },
    library: { type: 'string', default: 'dist/index.js' },
    help: { type: 'boolean', default: false },
  },
})

/** The pages that growth is told for. */
const MANY = 100_000

const say = (text: string) => void process.stdout.write(text)

if (values.help) say(HELP)
else process.exitCode = await main()

/** 0 where memory stays flat and each page's peak is within its bound, else 1. */
async function main(): Promise<number> {
  const library = await loadLibrary(values.library)
  const over = pageSizes()
  return Math.max(over, manyPages(library))
}

function pageSizes(): number {
  const sizes = values.sizes.split(',').filter(Boolean)
  if (sizes.length === 0) return 0
  const found: Peak[] = []
  say('| page | KB | read | peak above the page, MB | times the page |\n| --- | ---: | --- | ---: | ---: |\n')
  for (const one of peaks(
    values.library,
    sizes.map((size) => Number(size) * 1000),
  )) {
    const { kind, input, part, peak } = one
    found.push(one)
    say(`| ${kind.name} | ${input / 1000} | ${part} | ${megabytes(peak)} | ${(peak / input).toFixed(1)} |\n`)
  }
  const bounds = pageKinds
    .map(({ name, times, most }) => `${times} times the page and ${megabytes(most)} MB (${name})`)
    .join(', ')
  const over = found.filter((one) => !isWithin(one)).length
  say(`\n${over} over the bound: ${megabytes(ALLOWANCE)} MB and ${bounds}\n\n`)
  return over > 0 ? 1 : 0
}

function manyPages(library: Library): number {
  say('| pages | heap in use, MB | process, MB |\n| ---: | ---: | ---: |\n')
  const samples: MemorySample[] = []
  for (const sample of samplesOfMemory(library, Number(values.pages), Number(values.every))) {
    samples.push(sample)
    say(`| ${sample.pages} | ${megabytes(sample.heap)} | ${megabytes(sample.rss)} |\n`)
  }
  return verdict(samples)
}

function verdict(samples: readonly MemorySample[]): number {
  const settled = settledSamples(samples)
  if (settled.length === 0) {
    say('\nno verdict: the first 20,000 pages are warm-up, and it takes five looks after them\n')
    return 1
  }
  const heap = slope(settled, (sample) => sample.heap) * MANY
  const rss = slope(settled, (sample) => sample.rss) * MANY
  const flat = heap <= Number(values.bound) * 1e6
  const grows = `the heap grows by ${megabytes(heap)} MB and the process by ${megabytes(rss)} MB over ${MANY} pages`
  say(`\n${flat ? 'flat' : 'NOT FLAT'}: by the median slope of the samples from 20,000 pages on, ${grows}\n`)
  return flat ? 0 : 1
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
