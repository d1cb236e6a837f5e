import { parseArgs } from 'node:util'
import { loadLibrary } from '../speed/library'
import { type MemorySample, samplesOfMemory, slope } from './flat'
import { peaks } from './peak'

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

/** 0 where memory stays flat, 1 where it grows. */
async function main(): Promise<number> {
  const library = await loadLibrary(values.library)
  say('| page, KB | read | peak above the page, MB | times the page |\n| ---: | --- | ---: | ---: |\n')
  const sizes = values.sizes.split(',').filter(Boolean)
  for (const { input, part, peak } of peaks(
    values.library,
    sizes.map((size) => Number(size) * 1000),
  )) {
    say(`| ${input / 1000} | ${part} | ${megabytes(peak)} | ${(peak / input).toFixed(1)} |\n`)
  }
  say('\n| pages | heap in use, MB | process, MB |\n| ---: | ---: | ---: |\n')
  const samples: MemorySample[] = []
  for (const sample of samplesOfMemory(library, Number(values.pages), Number(values.every))) {
    samples.push(sample)
    say(`| ${sample.pages} | ${megabytes(sample.heap)} | ${megabytes(sample.rss)} |\n`)
  }
  return verdict(samples)
}

function verdict(samples: readonly MemorySample[]): number {
  const heap = slope(samples, (sample) => sample.heap) * MANY
  const rss = slope(samples, (sample) => sample.rss) * MANY
  const flat = heap <= Number(values.bound) * 1e6
  const grows = `the heap grows by ${megabytes(heap)} MB and the process by ${megabytes(rss)} MB over ${MANY} pages`
  say(`\n${flat ? 'flat' : 'NOT FLAT'}: by a line through the samples after a fifth of the pages, ${grows}\n`)
  return flat ? 0 : 1
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
