import { type Binned, maxBins } from './bins'

/** A rule: questions about at most three facts, and the points for each answer. */
export interface Tree {
  /** Column asked about at each inner node. */
  fact: number[]
  /** Yes (left) where the fact is at most this. */
  limit: number[]
  /** Next node where not negative, else the complement of a place in `points`. */
  yes: number[]
  no: number[]
  points: number[]
}

export interface BoostSettings {
  trees: number
  leaves: number
  rate: number
  /** Share of the facts and of the rows that each tree sees. */
  factShare: number
  rowShare: number
  /** Least weight in a leaf, and the ridge that shrinks a leaf's points. */
  leafWeight: number
  ridge: number
  seed: number
}

/** A small generator of repeatable random numbers (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Fit rules by gradient boosting on cross entropy: each new tree is the one that explains best what
 * the ones before it got wrong.
 *
 * @param rows the rows to learn from
 * @param truth share of each row's words that is content
 * @param weights what each row counts
 */
export function boost(
  data: Binned,
  rows: Int32Array,
  truth: Float32Array,
  weights: Float32Array,
  settings: BoostSettings,
) {
  const draw = random(settings.seed)
  const scores = new Float64Array(data.rows)
  let all = 0
  let content = 0
  for (const r of rows) {
    all += weights[r]!
    content += weights[r]! * truth[r]!
  }
  const base = Math.log(content / (all - content))
  scores.fill(base)
  const trees: Tree[] = []
  const slope = new Float64Array(data.rows)
  const curve = new Float64Array(data.rows)
  for (let t = 0; t < settings.trees; t++) {
    const sample = rows.filter(() => draw() < settings.rowShare)
    for (const r of sample) {
      const p = 1 / (1 + Math.exp(-scores[r]!))
      slope[r] = weights[r]! * (truth[r]! - p)
      curve[r] = weights[r]! * Math.max(1e-4, p * (1 - p))
    }
    const facts = data.columns
      .map((_, c) => c)
      .filter((c) => data.borders[c]!.length > 0 && draw() < settings.factShare)
    const tree = grow(data, sample, slope, curve, facts, settings)
    trees.push(tree)
    for (const r of rows) scores[r]! += walk(tree, data, r)
  }
  return { base, trees: trees.map((tree) => unbin(tree, data)) }
}

interface Leaf {
  rows: Int32Array
  histogram: Float64Array
  slope: number
  curve: number
  best: { gain: number; fact: number; bin: number }
  /** Where the link to it stands in the tree. */
  node: number
  side: 'yes' | 'no'
}

function grow(
  data: Binned,
  rows: Int32Array,
  slope: Float64Array,
  curve: Float64Array,
  facts: number[],
  settings: BoostSettings,
): Tree {
  const tree: Tree = { fact: [], limit: [], yes: [], no: [], points: [] }
  const root = leafOf(histogramOf(data, rows, slope, curve, facts), rows, facts, settings, -1, 'yes')
  const leaves = [root]
  while (leaves.length < settings.leaves) {
    let pick = 0
    for (let i = 1; i < leaves.length; i++) if (leaves[i]!.best.gain > leaves[pick]!.best.gain) pick = i
    const leaf = leaves[pick]!
    if (leaf.best.gain <= 0) break
    const { fact, bin: at } = leaf.best
    const node = tree.fact.length
    tree.fact.push(fact)
    tree.limit.push(at)
    tree.yes.push(0)
    tree.no.push(0)
    if (leaf.node >= 0) tree[leaf.side][leaf.node] = node
    const column = data.columns[fact]!
    const left = leaf.rows.filter((r) => column[r]! <= at)
    const right = leaf.rows.filter((r) => column[r]! > at)
    const leftSmall = left.length < right.length
    const small = histogramOf(data, leftSmall ? left : right, slope, curve, facts)
    const large = leaf.histogram
    for (let i = 0; i < large.length; i++) large[i]! -= small[i]!
    leaves[pick] = leafOf(leftSmall ? small : large, left, facts, settings, node, 'yes')
    leaves.push(leafOf(leftSmall ? large : small, right, facts, settings, node, 'no'))
  }
  for (const leaf of leaves) {
    const place = tree.points.push((settings.rate * leaf.slope) / (leaf.curve + settings.ridge)) - 1
    if (leaf.node >= 0) tree[leaf.side][leaf.node] = ~place
  }
  return tree
}

function histogramOf(
  data: Binned,
  rows: Int32Array,
  slope: Float64Array,
  curve: Float64Array,
  facts: number[],
): Float64Array {
  const out = new Float64Array(facts.length * maxBins * 2)
  facts.forEach((fact, f) => {
    const column = data.columns[fact]!
    const from = f * maxBins * 2
    for (let i = 0; i < rows.length; i++) {
      const r = rows[i]!
      const at = from + column[r]! * 2
      out[at]! += slope[r]!
      out[at + 1]! += curve[r]!
    }
  })
  return out
}

function leafOf(
  histogram: Float64Array,
  rows: Int32Array,
  facts: number[],
  settings: BoostSettings,
  node: number,
  side: 'yes' | 'no',
): Leaf {
  let slope = 0
  let curve = 0
  for (let b = 0; b < maxBins; b++) {
    slope += histogram[b * 2]!
    curve += histogram[b * 2 + 1]!
  }
  const own = (slope * slope) / (curve + settings.ridge)
  const best = { gain: 0, fact: -1, bin: 0 }
  facts.forEach((fact, f) => {
    let g = 0
    let h = 0
    for (let b = 0; b + 1 < maxBins; b++) {
      const at = (f * maxBins + b) * 2
      g += histogram[at]!
      h += histogram[at + 1]!
      if (h < settings.leafWeight || curve - h < settings.leafWeight) continue
      const gain =
        (g * g) / (h + settings.ridge) + ((slope - g) * (slope - g)) / (curve - h + settings.ridge) - own
      if (gain > best.gain) {
        best.gain = gain
        best.fact = fact
        best.bin = b
      }
    }
  })
  return { rows, histogram, slope, curve, best, node, side }
}

/** The points a tree gives to a binned row. */
function walk(tree: Tree, data: Binned, row: number): number {
  if (tree.fact.length === 0) return tree.points[0] ?? 0
  let node = 0
  while (node >= 0)
    node = data.columns[tree.fact[node]!]![row]! <= tree.limit[node]! ? tree.yes[node]! : tree.no[node]!
  return tree.points[~node]!
}

function unbin(tree: Tree, data: Binned): Tree {
  return { ...tree, limit: tree.limit.map((at, i) => data.borders[tree.fact[i]!]![at]!) }
}

/** The points a tree gives to a row of plain values. */
export function score(trees: readonly Tree[], base: number, values: Float32Array, from: number): number {
  let sum = base
  for (const { fact, limit, yes, no, points } of trees) {
    if (fact.length === 0) {
      sum += points[0] ?? 0
      continue
    }
    let node = 0
    while (node >= 0) node = values[from + fact[node]!]! <= limit[node]! ? yes[node]! : no[node]!
    sum += points[~node]!
  }
  return sum
}
