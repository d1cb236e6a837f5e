import type { Reason } from '../../types'
import type { Rules } from './rules'

/** Reasons shown of a block's evidence. */
const most = 6

/**
 * Say which facts a block's points came from. Each rule's points are shared among the facts it asked
 * about, by how much each answer moved what was still to be expected of the rule.
 *
 * @returns the strongest facts first, with their value and their points (log-odds for content)
 */
export function explain(
  rules: Rules,
  values: Float32Array,
  from: number,
  names: readonly string[],
): Reason[] {
  const shares = new Map<number, number>()
  const means = nodeMeans(rules)
  for (const root of rules.roots) {
    let node = root
    while (node >= 0) {
      const fact = rules.facts[node]!
      const next = values[from + fact]! <= rules.limits[node]! ? rules.yes[node]! : rules.no[node]!
      shares.set(fact, (shares.get(fact) ?? 0) + meanOf(rules, means, next) - means[node]!)
      node = next
    }
  }
  return [...shares]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, most)
    .map(([fact, points]) => ({
      rule: names[fact]!.replaceAll(':', '').replaceAll(' ', '-').toLowerCase(),
      points: Math.round(points * 100) / 100,
      words: `${names[fact]} ${Math.round(values[from + fact]! * 100) / 100}`,
    }))
}

/** The mean of the points that can still follow each node; children stand after their parents. */
function nodeMeans(rules: Rules): Float32Array {
  const means = new Float32Array(rules.facts.length)
  for (let node = means.length - 1; node >= 0; node--) {
    means[node] = (meanOf(rules, means, rules.yes[node]!) + meanOf(rules, means, rules.no[node]!)) / 2
  }
  return means
}

function meanOf(rules: Rules, means: Float32Array, node: number): number {
  return node >= 0 ? means[node]! : rules.points[~node]!
}
