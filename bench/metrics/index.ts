import type { FieldName, FieldOutcome, PageScore } from '../types'
import { type Estimate, estimate, type OfSums, type Rows } from './bootstrap'
import { fieldScorers } from './fields'
import { harmonicMean } from './words'

/** A figure over pages: what each page adds to its sums, and what is made of them. */
export interface Metric {
  id: string
  label: string
  /** Null where the page says nothing. */
  row(score: PageScore): readonly number[] | null
  ofSums: OfSums
}

const mean: OfSums = ([sum, count]) => ratio(sum, count)

/** The metrics in the order they are reported. */
export const metrics: readonly Metric[] = [
  meanOf('words.f1', 'word F1', (score) => score.words?.f1),
  meanOf('words.precision', 'word precision', (score) => score.words?.precision),
  meanOf('words.recall', 'word recall', (score) => score.words?.recall),
  {
    id: 'shingles.f1',
    label: '4-gram F1',
    row: ({ shingles }) => (shingles ? [shingles.precision, shingles.recall, 1] : null),
    ofSums: ([precision = 0, recall = 0, count = 0]) =>
      count === 0 ? null : harmonicMean(precision / count, recall / count),
  },
  meanOf('shingles.precision', '4-gram precision', (score) => score.shingles?.precision),
  meanOf('shingles.recall', '4-gram recall', (score) => score.shingles?.recall),
  meanOf('shingles.exact', 'exact body', (score) => score.shingles && Number(score.shingles.exact)),
  snippetMetric('f1', ({ tp, fp, fn }) => ratio(2 * tp, 2 * tp + fp + fn)),
  snippetMetric('precision', ({ tp, fp }) => ratio(tp, tp + fp)),
  snippetMetric('recall', ({ tp, fn }) => ratio(tp, tp + fn)),
  snippetMetric('accuracy', ({ tp, fp, fn, tn }) => ratio(tp + tn, tp + fp + fn + tn)),
  ...(Object.keys(fieldScorers) as FieldName[]).flatMap(fieldMetrics),
  {
    id: 'roles.accuracy',
    label: 'line roles',
    row: ({ roles }) => {
      if (!roles) return null
      const right = roles.filter(({ gold, given }) => gold === given)
      return [countOf(right), countOf(roles)]
    },
    ofSums: mean,
  },
  meanOf('type', 'page type', ({ typeRight }) => (typeRight === undefined ? undefined : Number(typeRight))),
]

/**
 * The metric of an id.
 *
 * @throws RangeError where there is none
 */
export function metricOf(id: string): Metric {
  const metric = metrics.find((each) => each.id === id)
  if (!metric) throw new RangeError(`no metric is called ${id}`)
  return metric
}

/** A metric's figure over pages, with its interval; null where no page says anything. */
export function measure(metric: Metric, scores: readonly PageScore[]): Estimate | null {
  const rows: Rows = scores.flatMap((score) => {
    const row = metric.row(score)
    return row ? [row] : []
  })
  return estimate(rows, metric.ofSums)
}

/** A metric's value on one page alone. */
export function valueOn(metric: Metric, score: PageScore): number | null {
  const row = metric.row(score)
  return row && metric.ofSums(row)
}

function meanOf(id: string, label: string, value: (score: PageScore) => number | undefined): Metric {
  const row = (score: PageScore) => {
    const each = value(score)
    return each === undefined ? null : [each, 1]
  }
  return { id, label, row, ofSums: mean }
}

function snippetMetric(
  name: string,
  value: (counts: { tp: number; fn: number; fp: number; tn: number }) => number | null,
): Metric {
  return {
    id: `snippets.${name}`,
    label: `snippet ${name}`,
    row: ({ snippets }) => (snippets ? [snippets.tp, snippets.fn, snippets.fp, snippets.tn] : null),
    ofSums: ([tp = 0, fn = 0, fp = 0, tn = 0]) => value({ tp, fn, fp, tn }),
  }
}

/** Of the pages that have the field, the share got exactly and nearly; of those without, the share given one. */
function fieldMetrics(field: FieldName): Metric[] {
  const share = (name: string, label: string, hits: FieldOutcome[], of: FieldOutcome[]): Metric => ({
    id: `${field}.${name}`,
    label: `${field} ${label}`,
    row: ({ fields }) => {
      const outcome = fields?.[field]
      return outcome && of.includes(outcome) ? [Number(hits.includes(outcome)), 1] : null
    },
    ofSums: mean,
  })
  const present: FieldOutcome[] = ['exact', 'near', 'wrong', 'missing']
  const near = field === 'date' ? 'within a day' : 'near'
  return [
    share('exact', 'exact', ['exact'], present),
    share('near', near, ['exact', 'near'], present),
    share('false', 'where there is none', ['false'], ['none', 'false']),
  ]
}

function countOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

function ratio(part = 0, whole = 0): number | null {
  return whole === 0 ? null : part / whole
}
