import { metricOf, valueOn } from '../metrics'
import type { PageRecord, PeerRecord, Report } from '../types'

/** A page that came out badly, beside the best that a peer made of it. */
export interface WorstPage {
  page: PageRecord
  value: number
  best: { peer: string; value: number } | null
}

/** Pages shown of each type. */
const PER_TYPE = 15

const OWN = 'dechrome'

/**
 * The pages of each type on which this package did worst. Pages of locked hosts are left out: who
 * looks at them begins to fit rules to them.
 */
export function worstPages(report: Report): Map<string, WorstPage[]> {
  const metric = metricOf(report.corpus.metric)
  const worst = new Map<string, WorstPage[]>()
  for (const page of report.pages) {
    const own = page.scores[OWN]
    const value = own ? valueOn(metric, own) : null
    if (value === null || page.fold === 'locked') continue
    const ofType = worst.get(page.type) ?? []
    ofType.push({ page, value, best: bestPeer(page, report) })
    worst.set(page.type, ofType)
  }
  for (const [type, pages] of worst) {
    worst.set(type, pages.sort((a, b) => a.value - b.value).slice(0, PER_TYPE))
  }
  return worst
}

/** The file that explains a page, beside the report. */
export function explanationFile(id: string): string {
  return `explain/${id.replaceAll(UNSAFE, '_')}.html`
}

const UNSAFE = /[^\w.-]/gu

function bestPeer(page: PageRecord, { corpus, peers }: Report): WorstPage['best'] {
  const metric = metricOf(corpus.metric)
  const values = peers.flatMap(({ name }: PeerRecord) => {
    const score = name === OWN ? undefined : page.scores[name]
    const value = score ? valueOn(metric, score) : null
    return value === null ? [] : [{ peer: name, value }]
  })
  return values.reduce<WorstPage['best']>(
    (best, each) => (best && best.value >= each.value ? best : each),
    null,
  )
}
