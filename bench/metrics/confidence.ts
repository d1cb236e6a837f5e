import type { PageScore } from '../types'
import { type Estimate, estimate } from './bootstrap'

/** Pages whose confidence lies close: how far it reaches, the mean they promised, and what was seen. */
export interface ConfidenceBin {
  least: number
  most: number
  promised: number
  seen: Estimate
}

type Pair = readonly [confidence: number, f1: number]

/**
 * Confidence against true word F1 in ten bins, the least confident first, without those no page falls into.
 *
 * @param by `pages`: equally many in each; `width`: of .1 each, where a mean over the two pages that promise .3
 *   is chance
 */
export function confidenceBins(scores: readonly PageScore[], by: 'pages' | 'width'): ConfidenceBin[] {
  const pages = scores
    .flatMap(({ confidence, words }) =>
      confidence !== undefined && words ? [[confidence, words.f1] as const] : [],
    )
    .sort(([one], [other]) => one - other)
  return (by === 'pages' ? ofEqualPages(pages) : ofEqualWidth(pages)).flatMap((bin) => {
    const seen = estimate(bin, ([, f1]) => f1! / bin.length)
    if (bin.length === 0 || !seen) return []
    const promised = bin.reduce((sum, [confidence]) => sum + confidence, 0) / bin.length
    return [{ least: bin[0]![0], most: bin.at(-1)![0], promised, seen }]
  })
}

function ofEqualPages(sorted: readonly Pair[]): (readonly Pair[])[] {
  const edge = (bin: number) => Math.round((bin * sorted.length) / BINS)
  return Array.from({ length: BINS }, (_, bin) => sorted.slice(edge(bin), edge(bin + 1)))
}

function ofEqualWidth(sorted: readonly Pair[]): (readonly Pair[])[] {
  const binOf = (confidence: number) => Math.min(BINS - 1, Math.floor(confidence * BINS))
  return Array.from({ length: BINS }, (_, bin) => sorted.filter(([confidence]) => binOf(confidence) === bin))
}

const BINS = 10
