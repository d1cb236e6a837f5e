import { metricOf, valueOn } from './metrics'
import { type Difference, pairedDifference } from './metrics/bootstrap'
import { markdownTable } from './report/markdown'
import type { PageRecord, PageScore, Report } from './types'

/** A page that two runs score apart. */
export interface ChangedPage {
  id: string
  type: string
  before: number
  after: number
}

/** What changed between two runs of a peer, by the corpus's own metric. */
export interface Comparison {
  metric: string
  /** Over the pages of both runs; null where neither has one. */
  difference: Difference | null
  /** The pages that changed, the greatest losses first. */
  changed: ChangedPage[]
  /** Pages that only one of the runs has. */
  unmatched: number
}

/** Differences below this are rounding. */
const SAME = 1e-9

/**
 * Compare two reports on one corpus.
 *
 * @param peer the peer looked at
 * @throws RangeError where the reports are not of one corpus
 */
export function compareReports(before: Report, after: Report, peer = 'dechrome'): Comparison {
  if (before.corpus.name !== after.corpus.name) {
    throw new RangeError(`cannot compare ${before.corpus.name} with ${after.corpus.name}`)
  }
  const metric = metricOf(after.corpus.metric)
  const pairs = pairsOf(before.pages, after.pages, peer)
  const scored = pairs.flatMap(({ page, old, now }) => {
    const [oldRow, nowRow] = [metric.row(old), metric.row(now)]
    return oldRow && nowRow ? [{ page, old, now, oldRow, nowRow }] : []
  })
  const changed = scored.map(({ page, old, now }) => ({
    id: page.id,
    type: page.type,
    before: valueOn(metric, old) ?? 0,
    after: valueOn(metric, now) ?? 0,
  }))
  return {
    metric: metric.label,
    difference: pairedDifference(
      scored.map(({ oldRow }) => oldRow),
      scored.map(({ nowRow }) => nowRow),
      metric.ofSums,
    ),
    changed: changed.filter((page) => Math.abs(gain(page)) > SAME).sort((a, b) => gain(a) - gain(b)),
    unmatched: before.pages.length + after.pages.length - 2 * pairs.length,
  }
}

/** The comparison as Markdown. */
export function comparisonMarkdown(before: Report, after: Report): string {
  const { metric, difference, changed, unmatched } = compareReports(before, after)
  const better = changed.filter((page) => gain(page) > 0).length
  const table = {
    title: `Pages that changed: ${better} better, ${changed.length - better} worse`,
    head: ['page', 'type', 'before', 'after', 'difference'],
    rows: changed.map((page) => [
      page.id,
      page.type,
      page.before.toFixed(3),
      page.after.toFixed(3),
      signed(gain(page)),
    ]),
  }
  const notes = [
    `# ${after.corpus.name}: ${metric}, ${before.created} to ${after.created}`,
    difference ? differenceLine(difference) : 'No page is in both reports.',
    before.corpus.hash === after.corpus.hash ? '' : 'The corpus itself changed: its hashes differ.',
    unmatched > 0 ? `${unmatched} pages are in one of the reports only.` : '',
    markdownTable(table),
  ]
  return `${notes.filter((note) => note !== '').join('\n\n')}\n`
}

function differenceLine({ value, low, high, pages, share }: Difference): string {
  const interval = `[${signed(low)}, ${signed(high)}]`
  return `Difference ${signed(value)} ${interval} over ${pages} pages; better in ${(share * 100).toFixed(1)}% of resamples.`
}

function pairsOf(
  before: readonly PageRecord[],
  after: readonly PageRecord[],
  peer: string,
): { page: PageRecord; old: PageScore; now: PageScore }[] {
  const olds = new Map(before.map((page) => [page.id, page.scores[peer]]))
  return after.flatMap((page) => {
    const old = olds.get(page.id)
    const now = page.scores[peer]
    return old && now ? [{ page, old, now }] : []
  })
}

function gain({ before, after }: ChangedPage): number {
  return after - before
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(4)}`
}
