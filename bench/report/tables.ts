import { scoresOf } from '../figures'
import { metrics } from '../metrics'
import type { Estimate } from '../metrics/bootstrap'
import { confidenceBins } from '../metrics/confidence'
import { mergeRoles, type RoleFigures, roleFigures } from '../metrics/roles'
import type { Figure, GivenRole, PageRecord, Report, RoleCount } from '../types'

/** A table as the Markdown and the HTML report both print it: cells of text, the first column names the row. */
export interface Table {
  title: string
  head: string[]
  rows: string[][]
}

/** The corpus's own metric: a row a peer, a column a slice, with half the 95% interval. */
export function mainTable({ figures, corpus }: Report): Table {
  const own = figures.filter(({ metric }) => metric === corpus.metric)
  const slices = [...new Set(own.map(({ slice }) => slice))]
  const size = (slice: string) => own.find((figure) => figure.slice === slice)?.pages ?? 0
  return {
    title: labelOf(corpus.metric),
    head: ['peer', ...slices.map((slice) => `${slice} (${size(slice)})`)],
    rows: peersOf(own).map((peer) => [peer, ...slices.map((slice) => withInterval(pick(own, peer, slice)))]),
  }
}

/** Every metric over a slice: a row a metric, a column a peer. */
export function metricTable({ figures }: Report, slice: string): Table {
  const own = figures.filter((figure) => figure.slice === slice)
  const peers = peersOf(own)
  const shown = metrics.filter(({ id }) => own.some(({ metric }) => metric === id))
  return {
    title: slice === 'all' ? 'Every metric' : `Every metric, ${slice} hosts`,
    head: ['metric', ...peers],
    rows: shown.map(({ id, label }) => {
      const row = own.filter(({ metric }) => metric === id)
      return [label, ...peers.map((peer) => plain(pick(row, peer, slice)))]
    }),
  }
}

/** Milliseconds a page, and how many times as long as the fastest extractor's mean each takes. */
export function speedTable({ speed }: Report): Table {
  const own = speed.find(({ peer }) => peer === 'dechrome')
  return {
    title: 'Speed, ms a page',
    head: ['peer', 'median', 'mean', '95%', 'median to dechrome', 'mean to dechrome'],
    rows: speed.map(({ peer, median, mean, p95 }) => [
      peer,
      ...[median, mean, p95].map((ms) => ms.toFixed(2)),
      times(median, own?.median),
      times(mean, own?.mean),
    ]),
  }
}

/** Precision and recall of each line role; null where no line has a gold role. */
export function roleTable({ pages }: Report, peer = 'dechrome'): Table | null {
  const counts = rolesOf(pages, peer)
  if (counts.length === 0) return null
  const share = (value: number | null) => (value === null ? '' : value.toFixed(3))
  return {
    title: 'Line roles',
    head: ['role', 'gold', 'given', 'right', 'precision', 'recall'],
    rows: roleFigures(counts).map((each: RoleFigures) => [
      each.role,
      `${each.gold}`,
      `${each.given}`,
      `${each.right}`,
      share(each.precision),
      share(each.recall),
    ]),
  }
}

/** What lines of each gold role were taken for: a row a gold role, a column a given one. */
export function confusionTable({ pages }: Report, peer = 'dechrome'): Table | null {
  const counts = rolesOf(pages, peer)
  if (counts.length === 0) return null
  const golds = [...new Set(counts.map(({ gold }) => gold))]
  const givens = [...new Set<GivenRole>([...golds, ...counts.map(({ given }) => given)])]
  const cell = (gold: string, given: string) =>
    counts.find((count) => count.gold === gold && count.given === given)?.count
  return {
    title: 'Confusion of line roles (rows are gold)',
    head: ['gold', ...givens],
    rows: golds.map((gold) => [gold, ...givens.map((given) => `${cell(gold, given) ?? ''}`)]),
  }
}

/** What confidence promised and what was seen, in ten bins; null where the truth has no body. */
export function confidenceTable({ pages }: Report, by: 'pages' | 'width', peer = 'dechrome'): Table | null {
  const bins = confidenceBins(scoresOf(pages, peer), by)
  if (bins.length === 0) return null
  return {
    title: `Confidence, promised and seen, ${by === 'pages' ? 'a tenth of the pages' : '.1 of it'} a row`,
    head: ['confidence', 'pages', 'mean confidence', 'mean word F1'],
    rows: bins.map(({ least, most, promised, seen }) => [
      `${least.toFixed(2)} to ${most.toFixed(2)}`,
      `${seen.pages}`,
      promised.toFixed(3),
      withInterval(seen),
    ]),
  }
}

/** A metric's label for readers. */
export function labelOf(id: string): string {
  return metrics.find((metric) => metric.id === id)?.label ?? id
}

function rolesOf(pages: readonly PageRecord[], peer: string): RoleCount[] {
  return mergeRoles(scoresOf(pages, peer).flatMap(({ roles }) => (roles ? [roles] : [])))
}

function peersOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.map(({ peer }) => peer))]
}

function pick(figures: readonly Figure[], peer: string, slice: string): Figure | undefined {
  return figures.find((figure) => figure.peer === peer && figure.slice === slice)
}

function plain(figure: Figure | undefined): string {
  return figure ? figure.value.toFixed(3) : ''
}

function withInterval(figure: Estimate | undefined): string {
  if (!figure) return ''
  return `${figure.value.toFixed(3)} ±${((figure.high - figure.low) / 2).toFixed(3)}`
}

function times(ms: number, own: number | undefined): string {
  return own ? `${(ms / own).toFixed(1)}x` : ''
}
