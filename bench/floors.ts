import { scoresOf } from './figures'
import { measure, metrics } from './metrics'
import type { PageRecord } from './types'

/** What `bench/baseline.json` pins: the samples by their hash, and each figure's floor by its name. */
export interface Baseline {
  hash: string
  floors: Record<string, number>
}

/** The figures that the gate holds, text dumps and HTML pages apart; higher is better for all. */
const HELD = [
  'words.f1',
  'roles.accuracy',
  'title.exact',
  'dek.exact',
  'summary.exact',
  'byline.exact',
  'authors.exact',
  'published.exact',
]

/** Shares that should be low: held as what is left of 1. */
const HELD_LOW = ['dek.false', 'byline.false', 'published.false']

/** Figures are pinned to this many decimals, rounded down. */
const DECIMALS = 1000

/** The figures of a run over the samples, by format and metric: `text words.f1`. */
export function heldFigures(pages: readonly PageRecord[]): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const format of ['text', 'html'] as const) {
    const scores = scoresOf(
      pages.filter((page) => page.format === format),
      'dechrome',
    )
    for (const metric of metrics) {
      const value = measure(metric, scores)?.value
      if (value === undefined) continue
      if (HELD.includes(metric.id)) figures[`${format} ${metric.id}`] = value
      if (HELD_LOW.includes(metric.id)) figures[`${format} not ${metric.id}`] = 1 - value
    }
  }
  return figures
}

/** What is wrong with a run, a line each; none where it holds every floor on the very samples pinned. */
export function brokenFloors(
  { hash, floors }: Baseline,
  found: { hash: string; figures: Record<string, number> },
): string[] {
  const samples =
    hash === found.hash
      ? []
      : ['the samples are not the pinned ones; look at the figures, then run with --pin']
  const below = Object.entries(floors).flatMap(([name, floor]) => {
    const figure = found.figures[name]
    if (figure === undefined) return [`${name}: no figure, the floor is ${floor}`]
    return figure < floor ? [`${name}: ${figure.toFixed(4)} is below the floor of ${floor}`] : []
  })
  return [...samples, ...below]
}

/**
 * The baseline with the figures found as its floors.
 *
 * @param lower whether a floor may go down, or away
 * @returns the new baseline, or the names of the floors that would go down
 */
export function pinFloors(
  { floors }: Baseline,
  found: { hash: string; figures: Record<string, number> },
  lower: boolean,
): Baseline | string[] {
  const pinned = Object.fromEntries(
    Object.entries(found.figures).map(([name, figure]) => [name, Math.floor(figure * DECIMALS) / DECIMALS]),
  )
  const lowered = Object.keys(floors).filter((name) => (pinned[name] ?? -1) < floors[name]!)
  return lowered.length > 0 && !lower ? lowered : { hash: found.hash, floors: pinned }
}
