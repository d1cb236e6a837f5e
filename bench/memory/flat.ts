import { pageRecords } from '../spark/records'
import { median } from '../speed/clock'
import type { Library } from '../speed/library'

/** Memory after a full collection of garbage, when so many pages were extracted. */
export interface MemorySample {
  pages: number
  /** Bytes in use by V8. */
  heap: number
  /** Bytes that the process holds. */
  rss: number
}

/** Markdown and HTML are made of one page in so many; they take longer than all else. */
const RENDERED = 10

/**
 * Extract pages one after another in this process.
 *
 * @param pages how many; made from the bundled samples, no two the same
 * @param every how many pages lie between two looks at the memory
 * @throws where Node was started without `--expose-gc`
 */
export function* samplesOfMemory(
  { extract }: Pick<Library, 'extract'>,
  pages: number,
  every: number,
): Generator<MemorySample> {
  let done = 0
  for (const { url, content } of pageRecords(pages)) {
    const article = extract(content, { url })
    if (article.body === '') throw new Error(`${url} has no body: this would measure nothing`)
    if (done % RENDERED === 0) void [article.markdown, article.html]
    if (++done % every === 0) yield { pages: done, ...memoryNow() }
  }
}

function memoryNow() {
  if (!globalThis.gc) throw new Error('start Node with --expose-gc, as `npm run bench:memory` does')
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed, rss }
}

/** Until then code is still compiled and caches of V8 fill; in pages. */
const WARM_UP = 20_000
/** Looks at the memory that a line can be drawn through. */
const FEWEST = 5

/** The samples after the warm-up; none where they are too few to tell growth from noise. */
export function settledSamples(samples: readonly MemorySample[]): MemorySample[] {
  const settled = samples.filter(({ pages }) => pages >= WARM_UP)
  return settled.length < FEWEST ? [] : settled
}

/**
 * Bytes a page that the samples grow by: the median of the slopes between any two (Theil and Sen), which one
 * look at a moment when V8 held more than it needed does not move, as it would a line of least squares.
 */
export function slope(settled: readonly MemorySample[], read: (sample: MemorySample) => number): number {
  const slopes = settled.flatMap((later, at) =>
    settled.slice(0, at).map((earlier) => (read(later) - read(earlier)) / (later.pages - earlier.pages)),
  )
  return median(slopes)
}
