import type { PageScore } from '../types'
import { type Estimate, estimate } from './bootstrap'

/** A tenth of the pages: how far their confidence reaches, the mean they promised, and what was seen. */
export interface ConfidenceBin {
  least: number
  most: number
  promised: number
  seen: Estimate
}

/**
 * Confidence against true word F1 in ten bins of equally many pages. Bins of equal width would say less: most
 * pages promise more than .9, and a mean over the five that promise .3 is chance.
 */
export function confidenceBins(scores: readonly PageScore[]): ConfidenceBin[] {
  const pages = scores
    .flatMap(({ confidence, words }) =>
      confidence !== undefined && words ? [[confidence, words.f1] as const] : [],
    )
    .sort(([one], [other]) => one - other)
  const edge = (bin: number) => Math.round((bin * pages.length) / BINS)
  return Array.from({ length: BINS }, (_, bin) => pages.slice(edge(bin), edge(bin + 1))).flatMap((bin) => {
    const seen = estimate(bin, ([, f1]) => f1! / bin.length)
    if (bin.length === 0 || !seen) return []
    const promised = bin.reduce((sum, [confidence]) => sum + confidence, 0) / bin.length
    return [{ least: bin[0]![0], most: bin.at(-1)![0], promised, seen }]
  })
}

const BINS = 10
