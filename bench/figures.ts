import { type Metric, measure, metrics } from './metrics'
import type { Figure, PageRecord, PageScore, SpeedFigure } from './types'

/** Some of a corpus's pages under a name. */
interface Slice {
  name: string
  pages: readonly PageRecord[]
}

/**
 * The figures of a run: every metric over all pages, and the corpus's own metric by page type.
 *
 * @param folds whether every metric is taken over locked hosts and over the rest too
 */
export function summarise(
  pages: readonly PageRecord[],
  peers: readonly string[],
  mainMetric: string,
  folds: boolean,
): Figure[] {
  const types = byType(pages)
  const whole = [{ name: 'all', pages }, ...(folds ? byLock(pages) : [])]
  return metrics.flatMap((metric) => {
    const slices = metric.id === mainMetric && types.length > 1 ? [...whole, ...types] : whole
    return slices.flatMap((slice) => peers.flatMap((peer) => figureOf(metric, slice, peer)))
  })
}

/** What a peer took on the pages. */
export function speedOf(pages: readonly PageRecord[], peer: string): SpeedFigure {
  const times = scoresOf(pages, peer)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0
  const sum = times.reduce((total, ms) => total + ms, 0)
  return { peer, median: at(0.5), mean: sum / Math.max(1, times.length), p95: at(0.95) }
}

/** The scores of one peer, in the order of the pages. */
export function scoresOf(pages: readonly PageRecord[], peer: string): PageScore[] {
  return pages.flatMap(({ scores }) => scores[peer] ?? [])
}

function figureOf(metric: Metric, slice: Slice, peer: string): Figure[] {
  const found = measure(metric, scoresOf(slice.pages, peer))
  return found ? [{ peer, metric: metric.id, slice: slice.name, ...found }] : []
}

/** Page types, the most frequent first. */
function byType(pages: readonly PageRecord[]): Slice[] {
  const types = [...new Set(pages.map(({ type }) => type))]
  return types
    .map((name) => ({ name, pages: pages.filter(({ type }) => type === name) }))
    .sort((a, b) => b.pages.length - a.pages.length)
}

function byLock(pages: readonly PageRecord[]): Slice[] {
  return [
    { name: 'rest', pages: pages.filter(({ fold }) => fold !== 'locked') },
    { name: 'locked', pages: pages.filter(({ fold }) => fold === 'locked') },
  ]
}
