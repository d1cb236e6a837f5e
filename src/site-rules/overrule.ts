import type { Draft, Reason } from '../types'
import type { Ground, Ruling } from './rule-page'

/** Log-odds that no evidence makes up: rules are certain, and the expected F1 of their body is 1. */
export const certain = 20

/** Points of blocks with the reasons behind them, as the label stage weighs them. */
export interface Weighed {
  drafts: readonly Draft[]
  points: Float64Array
  reasons(row: number): Reason[]
}

/**
 * Put what the rules say of a block in place of its evidence.
 *
 * @param evidence it is not changed
 * @returns the evidence with the points of the rules' blocks, and the rule first among the reasons
 */
export function overrule<Evidence extends Weighed>(evidence: Evidence, ruling: Ruling): Evidence {
  const grounds = evidence.drafts.map((draft) => ruling.grounds.get(draft))
  const points = evidence.points.map((given, row) =>
    grounds[row] ? verdict(evidence.drafts[row]!, ruling) : given,
  )
  const reasons = (row: number) => {
    const ground = grounds[row]
    const others = evidence.reasons(row)
    return ground ? [reason(ground, points[row]! - evidence.points[row]!), ...others] : others
  }
  return { ...evidence, points, reasons }
}

function verdict(draft: Draft, { body, dropped }: Ruling): number {
  return !dropped.has(draft) && body?.has(draft) ? certain : -certain
}

/** A rule as a reason. */
export function reason({ rule, words }: Ground, points = 0): Reason {
  return { rule: `site-rule ${rule}`, points: Math.round(points * 100) / 100, words }
}
