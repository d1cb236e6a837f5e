import type { Draft, ResolvedOptions } from '../../types'

/** The choice of blocks that is expected to score best. */
export interface Choice {
  /** The probability from which a block is kept. */
  threshold: number
  /** Expected F1 of the kept words, 0 to 1. */
  f1: number
}

/** How much recall counts against precision: the beta of F-beta. */
const weights: Record<ResolvedOptions['focus'], number> = { precision: 0.5, balanced: 1, recall: 2 }

/** Rounds of the search; it has settled after four or five on every page seen. */
const rounds = 12
/** Where the search begins: the mean over the development pages. */
const firstGuess = 0.85
const settled = 1e-6

/**
 * Choose how likely a block must be to be kept. The F1 of a set of words is expected to be highest
 * where every block with a probability above half of that F1 is in it (Dinkelbach's method for a
 * ratio): a page on which little is sure keeps more than one on which all is.
 *
 * @param drafts the blocks; longer ones count more
 * @param odds probability of each to be content
 * @param focus F-beta is chosen instead, with a beta below 1 for precision and above it for recall
 */
export function bestChoice(
  drafts: readonly Draft[],
  odds: Float64Array,
  focus: ResolvedOptions['focus'],
): Choice {
  const beta = weights[focus] ** 2
  let likely = 0
  for (let i = 0; i < drafts.length; i++) likely += odds[i]! * drafts[i]!.shape.words
  let score = firstGuess
  let f1 = 0
  for (let round = 0; round < rounds; round++) {
    const { kept, right } = count(drafts, odds, score / (1 + beta))
    f1 = (2 * right) / Math.max(1e-9, kept + likely)
    const next = ((1 + beta) * right) / Math.max(1e-9, kept + beta * likely)
    if (Math.abs(next - score) < settled) break
    score = next
  }
  return { threshold: score / (1 + beta), f1 }
}

function count(
  drafts: readonly Draft[],
  odds: Float64Array,
  threshold: number,
): { kept: number; right: number } {
  let kept = 0
  let right = 0
  for (let i = 0; i < drafts.length; i++) {
    if (odds[i]! <= threshold) continue
    kept += drafts[i]!.shape.words
    right += odds[i]! * drafts[i]!.shape.words
  }
  return { kept, right }
}

/** The probability that log-odds stand for. */
export function oddsOf(points: number): number {
  return 1 / (1 + Math.exp(-points))
}
