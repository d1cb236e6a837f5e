import { type Fold, foldOf } from '../folds'
import { wordOverlap } from '../metrics/words'
import { type Format, readPages } from './pages'
import { expectingExtractor } from './unseen'

/** What the choice of blocks of one page expected, and what the whole article was then worth. */
export interface Proof {
  fold: Fold
  expected: number
  f1: number
}

/** An expected F1 and what it has proved to be worth. */
export type Pair = [expected: number, seen: number]

/**
 * What an expected F1 is worth in the end: whole articles, made by rules that saw no page of the host, against
 * the truth. What follows the evidence mends some of its mistakes, so its own verdicts would promise too little.
 *
 * @param folder the development corpora
 */
export function readProofs(folder: string, format: Format): Proof[] {
  return readPages(folder, format).flatMap((page) => {
    const extract = expectingExtractor(page)
    if (extract === null || !page.truth.body) return []
    const input = format === 'text' ? page.text : page.html
    const { body, confidence } = extract(input ?? '', { format, ...(page.url && { url: page.url }) })
    return [{ fold: foldOf(page.host), expected: confidence, f1: wordOverlap(body, page.truth.body).f1 }]
  })
}

/**
 * Pages sorted by expectation and pooled until the true means rise with it (isotonic regression). A page of
 * which nothing was taken is worth 0 without measuring, and would pull down those that expect little.
 */
export function confidencePairs(proofs: readonly Proof[]): Pair[] {
  const pools: Proof[][] = []
  const withBody = proofs.filter(({ expected }) => expected > 0)
  for (const group of groupsOf(withBody.sort((a, b) => a.expected - b.expected))) {
    let pool = group
    while (pools.length > 0 && mean(pools.at(-1)!, 'f1') > mean(pool, 'f1')) pool = [...pools.pop()!, ...pool]
    pools.push(pool)
  }
  return pools.map((pool) => [thousandths(mean(pool, 'expected')), thousandths(mean(pool, 'f1'))])
}

/**
 * Few pages expect little, and their expectations lie far apart: the groups begin small, or one group would
 * hold everything from .1 to .6.
 */
function groupsOf(sorted: readonly Proof[]): Proof[][] {
  const groups: Proof[][] = []
  const greatest = Math.max(1, Math.ceil(sorted.length / mostGroups))
  let size = leastPages
  for (let i = 0; i < sorted.length; i += groups.at(-1)!.length, size *= 2)
    groups.push(sorted.slice(i, i + Math.min(size, greatest)))
  return groups
}

/** A mean over fewer pages than this is chance: their F1 is anything from 0 to 1. */
const leastPages = 20
const mostGroups = 14

const mean = (proofs: readonly Proof[], of: 'expected' | 'f1') =>
  proofs.reduce((sum, proof) => sum + proof[of], 0) / Math.max(1, proofs.length)
const thousandths = (value: number) => Math.round(value * 1000) / 1000
