import type { Rule, RuleFile } from '../../src/label/evidence/rules'
import type { TypeFile } from '../../src/label/page/type'
import type { Tree } from './boost'

/** Significant figures of limits and decimals of points: more change no answer. */
const figures = 4

/** Turn fitted trees into the data file that the library reads. */
export function ruleFile(
  base: number,
  trees: readonly Tree[],
  names: readonly string[],
  confidence: RuleFile['confidence'],
  typical: readonly number[],
): RuleFile {
  const used = [...new Set(trees.flatMap((tree) => tree.fact))].sort((a, b) => a - b)
  const place = new Map(used.map((column, i) => [column, i]))
  return {
    facts: used.map((column) => names[column]!),
    typical: used.map((column) => Number(typical[column]!.toPrecision(figures))),
    base: round(base),
    rules: trees.map((tree) => ruleOf(tree, 0, place)),
    confidence,
  }
}

export function ruleOf(tree: Tree, node: number, place: Map<number, number>): Rule {
  if (node < 0 || tree.fact.length === 0) return round(tree.points[node < 0 ? ~node : 0]!)
  return [
    place.get(tree.fact[node]!)!,
    Number(tree.limit[node]!.toPrecision(figures)),
    ruleOf(tree, tree.yes[node]!, place),
    ruleOf(tree, tree.no[node]!, place),
  ]
}

function round(points: number): number {
  return Math.round(points * 1000) / 1000
}

/** Write a rule file with one rule a line, so that a change shows which rules it touched. */
export function writeRules(file: RuleFile): string {
  return `{
"facts": ${JSON.stringify(file.facts)},
"typical": ${JSON.stringify(file.typical)},
"base": ${file.base},
"confidence": ${JSON.stringify(file.confidence)},
"rules": [
${file.rules.map((rule) => JSON.stringify(rule)).join(',\n')}
]}
`
}

/** A rule in words, an answer a line: `words at most 12, link share above 0.3: -0.21`. */
export function inWords(rule: Rule, facts: readonly string[], so: readonly string[] = []): string[] {
  if (typeof rule === 'number') return [`${so.join(', ')}: ${rule > 0 ? '+' : ''}${rule}`]
  const [fact, limit, yes, no] = rule
  return [
    ...inWords(yes, facts, [...so, `${facts[fact]} at most ${limit}`]),
    ...inWords(no, facts, [...so, `${facts[fact]} above ${limit}`]),
  ]
}

/** Write the rules of the page types, one rule a line. */
export function writeTypes({ facts, types }: TypeFile): string {
  const each = Object.entries(types).map(
    ([type, own]) =>
      `"${type}": {"base": ${own.base}, "rules": [\n${own.rules.map((rule) => JSON.stringify(rule)).join(',\n')}\n]}`,
  )
  return `{\n"facts": ${JSON.stringify(facts)},\n"types": {\n${each.join(',\n')}\n}}\n`
}
