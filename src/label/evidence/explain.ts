import type { Reason } from '../../types'
import { type Rules, sumOf } from './rules'
import { inWords } from './values'

/** Reasons shown of a block's evidence. */
const most = 6
/** Points below which a fact has hardly spoken. */
const least = 0.05

/**
 * Say which facts a block's points came from: for each fact, what the points would lose if it were as on
 * a typical block.
 *
 * @returns the strongest facts first, with their value and their points (log-odds for content)
 */
export function explain(
  rules: Rules,
  values: Float32Array,
  from: number,
  names: readonly string[],
): Reason[] {
  const row = values.slice(from, from + names.length)
  const asking = rules.asking()
  const reasons: Reason[] = []
  rules.columns.forEach((column, i) => {
    const value = row[column]!
    const roots = asking[i]!
    const points = sumOf(rules, roots, row, 0)
    row[column] = rules.typical[i]!
    const worth = points - sumOf(rules, roots, row, 0)
    row[column] = value
    if (Math.abs(worth) >= least) reasons.push(reasonOf(names[column]!, value, worth))
  })
  return reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most)
}

const unwanted = /[^a-z0-9]+/g

function reasonOf(name: string, value: number, points: number): Reason {
  return {
    rule: name.toLowerCase().replace(unwanted, '-'),
    points: Math.round(points * 100) / 100,
    words: inWords(name, value),
  }
}

/** Say what a block owes to the blocks like it and beside it. */
export function explainPool(points: number): Reason[] {
  if (Math.abs(points) < least) return []
  return [
    {
      rule: 'pooled',
      points: Math.round(points * 100) / 100,
      words: 'what blocks like it and beside it have',
    },
  ]
}
