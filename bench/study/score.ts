import { type Estimate, estimate, pairedDifference } from '../metrics/bootstrap'
import { harmonicMean, wordOverlap } from '../metrics/words'

/** Word F1 of a body. */
export function f1Of(body: string, truth: string): number {
  const { precision, recall } = wordOverlap(body, truth)
  return harmonicMean(precision, recall)
}

const meanOf = ([sum, pages]: readonly number[]) => sum! / pages!

/** A mean with its 95% interval, as `0.870 (0.861 to 0.879)`. */
export function mean(values: readonly number[]): string {
  return show(
    estimate(
      values.map((value) => [value, 1]),
      meanOf,
    ),
  )
}

/** The mean of paired differences with its 95% interval. */
export function gain(before: readonly number[], after: readonly number[]): string {
  const rows = (values: readonly number[]) => values.map((value) => [value, 1] as const)
  return show(pairedDifference(rows(before), rows(after), meanOf))
}

function show(figure: Estimate | null): string {
  return figure === null
    ? 'not known'
    : `${figure.value.toFixed(4)} (${figure.low.toFixed(4)} to ${figure.high.toFixed(4)})`
}
