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

/** Rules laid out flat, for speed: node `i` asks whether fact `facts[i]` is at most `limits[i]`. */
export interface Rules {
  base: number
  /** Column of each fact asked about, and its typical value. */
  columns: readonly number[]
  typical: readonly number[]
  roots: Int16Array
  /** Of each fact asked about, the roots of the rules that ask about it. */
  asking: readonly Int16Array[]
  facts: Uint16Array
  limits: Float32Array
  /** The next node, or the complement of a place in `points`. */
  yes: Int16Array
  no: Int16Array
  /** Whether a node asks about the page as a whole, so that all blocks of it answer alike. */
  ofPage: Uint8Array
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
    const node = facts.push(columns[rule[0]]!) - 1
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
    asking: columns.map((column) =>
      roots.filter((root, i) => asks(facts, root, roots[i + 1] ?? facts.length, column)),
    ),
    facts: Uint16Array.from(facts),
    limits: Float32Array.from(limits),
    yes: Int16Array.from(yes),
    no: Int16Array.from(no),
    ofPage: Uint8Array.from(facts, (column) => Number(names[column]!.startsWith(pagePrefix))),
    points: Float32Array.from(points),
    confidence: file.confidence,
  }
}

/** Whether the nodes from one root up to the next ask about a column; a rule's nodes stand together. */
function asks(facts: readonly number[], root: number, end: number, column: number): boolean {
  for (let node = root; node >= 0 && node < end; node++) if (facts[node] === column) return true
  return false
}

/** How the facts that are the same for all blocks of a page begin. */
const pagePrefix = 'page: '

/**
 * The rules as they stand for one page: what they ask about the page as a whole is answered, once for
 * all its blocks.
 *
 * @param from where the row of any of its blocks begins
 */
export function settle(rules: Rules, values: Float32Array, from: number): Rules {
  const { facts, limits, ofPage } = rules
  const yes = rules.yes.slice()
  const no = rules.no.slice()
  /** Where to go on instead of a node. */
  const next = new Int16Array(facts.length)
  const after = (node: number) => (node < 0 ? node : next[node]!)
  // What follows a node stands behind it.
  for (let node = facts.length - 1; node >= 0; node--) {
    yes[node] = after(yes[node]!)
    no[node] = after(no[node]!)
    const isYes = values[from + facts[node]!]! <= limits[node]!
    next[node] = ofPage[node] === 0 ? node : isYes ? yes[node]! : no[node]!
  }
  return { ...rules, roots: rules.roots.map(after), yes, no }
}

/** The points that all rules together give to the row of facts that begins at `from`. */
export function weigh(rules: Rules, values: Float32Array, from: number): number {
  return rules.base + sumOf(rules, rules.roots, values, from)
}

/** The points that some of the rules give to a row. */
export function sumOf(rules: Rules, roots: Int16Array, values: Float32Array, from: number): number {
  const { facts, limits, yes, no, points } = rules
  let sum = 0
  for (let r = 0; r < roots.length; r++) {
    let node = roots[r]!
    while (node >= 0) node = values[from + facts[node]!]! <= limits[node]! ? yes[node]! : no[node]!
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
