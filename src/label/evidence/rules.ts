import { once } from '../../text/once'

/**
 * A calibrated rule as its data file has it: a question about one fact, "at most this?", with what
 * follows on yes and on no: another question or points. A rule has eight answers at most.
 */
export type Rule = number | readonly [fact: number, limit: number, yes: Rule, no: Rule]

/** The data file of one kind of input, written by `npm run calibrate`. */
export interface RuleFile {
  /** The facts that the rules ask about, by name. */
  facts: readonly string[]
  /** The median of each of these facts over the development pages: what an explanation compares with. */
  typical: readonly number[]
  /** Points of a block that no rule has spoken of. */
  base: number
  rules: readonly Rule[]
  /** Pairs of expected and true mean F1, rising: what the expectation is worth. */
  confidence: readonly (readonly [expected: number, seen: number])[]
}

/** Answers of a rule at most: nodes of it that can be left open while it is asked. */
export const mostAnswers = 8

/** Rules laid out flat, for speed: node `i` asks whether the fact in column `columns[facts[i]]` is at most `limits[i]`. */
export interface Rules {
  base: number
  /** Column of each fact asked about, and its typical value. */
  columns: readonly number[]
  typical: readonly number[]
  roots: Int16Array
  /** Of each fact asked about, the roots of the rules that ask about it; found when an explanation is first read. */
  asking: () => readonly Int16Array[]
  facts: Uint16Array
  limits: Float32Array
  /** The question of each node: nodes with the same fact and limit share one. */
  questions: Uint16Array
  /** The questions by fact: those of fact `i` stand from `firstOf[i]` to `firstOf[i + 1]`. */
  firstOf: Uint16Array
  limitOf: Float32Array
  /** The next node, or the complement of a place in `points`. */
  yes: Int16Array
  no: Int16Array
  points: Float32Array
  confidence: RuleFile['confidence']
}

/**
 * Lay a rule file out flat.
 *
 * @param names the facts of a block in the order of their columns
 * @throws RangeError where the file asks about a fact that no longer exists: calibrate anew
 */
export function layOut(file: RuleFile, names: readonly string[]): Rules {
  const columns = file.facts.map((name) => {
    const column = names.indexOf(name)
    if (column < 0)
      throw new RangeError(`The rules ask about "${name}", which is no fact. Run the calibration again.`)
    return column
  })
  const facts: number[] = []
  const limits: number[] = []
  const yes: number[] = []
  const no: number[] = []
  const points: number[] = []
  // Rules are our own data and seven questions deep, so going down by recursion is safe.
  const place = (rule: Rule): number => {
    if (typeof rule === 'number') return ~(points.push(rule) - 1)
    const node = facts.push(rule[0]) - 1
    limits.push(rule[1])
    yes.push(0)
    no.push(0)
    yes[node] = place(rule[2])
    no[node] = place(rule[3])
    return node
  }
  const roots = Int16Array.from(file.rules, place)
  return {
    base: file.base,
    columns,
    typical: file.typical,
    roots,
    asking: once(() =>
      columns.map((_, fact) =>
        roots.filter((root, i) => asks(facts, root, roots[i + 1] ?? facts.length, fact)),
      ),
    ),
    facts: Uint16Array.from(facts),
    limits: Float32Array.from(limits),
    ...questionsOf(facts, limits, columns.length),
    yes: Int16Array.from(yes),
    no: Int16Array.from(no),
    points: Float32Array.from(points),
    confidence: file.confidence,
  }
}

/** Number the questions of all nodes, each once. */
function questionsOf(
  facts: readonly number[],
  limits: readonly number[],
  count: number,
): Pick<Rules, 'questions' | 'firstOf' | 'limitOf'> {
  const limitsOf = Array.from({ length: count }, () => new Set<number>())
  facts.forEach((fact, node) => {
    limitsOf[fact]!.add(limits[node]!)
  })
  const sorted = limitsOf.map((own) => [...own].sort((a, b) => a - b))
  const firstOf = [0]
  for (const own of sorted) firstOf.push(firstOf[firstOf.length - 1]! + own.length)
  return {
    questions: Uint16Array.from(facts, (fact, node) => firstOf[fact]! + sorted[fact]!.indexOf(limits[node]!)),
    firstOf: Uint16Array.from(firstOf),
    limitOf: Float32Array.from(sorted.flat()),
  }
}

/** Whether the nodes from one root up to the next ask about a fact; a rule's nodes stand together. */
function asks(facts: readonly number[], root: number, end: number, fact: number): boolean {
  for (let node = root; node >= 0 && node < end; node++) if (facts[node] === fact) return true
  return false
}

/** The points that all rules together give to the row of facts that begins at `from`. */
export function weigh(rules: Rules, values: Float32Array, from: number): number {
  return rules.base + sumOf(rules, rules.roots, values, from)
}

/** The points that some of the rules give to a row. */
export function sumOf(rules: Rules, roots: Int16Array, values: Float32Array, from: number): number {
  const { columns, facts, limits, yes, no, points } = rules
  let sum = 0
  for (let r = 0; r < roots.length; r++) {
    let node = roots[r]!
    while (node >= 0) node = values[from + columns[facts[node]!]!]! <= limits[node]! ? yes[node]! : no[node]!
    sum += points[~node]!
  }
  return sum
}

/** What the expected F1 of a page has proved to be worth, on a line between the calibrated pairs. */
export function proved(expected: number, pairs: RuleFile['confidence']): number {
  let before: readonly [number, number] = [0, 0]
  for (const pair of [...pairs, [1, 1] as const]) {
    if (expected <= pair[0]) {
      const share = (expected - before[0]) / Math.max(1e-9, pair[0] - before[0])
      return before[1] + share * (pair[1] - before[1])
    }
    before = pair
  }
  return 1
}
