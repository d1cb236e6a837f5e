import type { FactTable } from './facts'
import { mostAnswers, type Rules } from './rules'

/** Rows weighed together: one bit of a number each. */
const rowsAtOnce = 32

/** The answers of some rows to come, where the rows parted. */
interface Open {
  nodes: Int32Array
  rows: Int32Array
}

/**
 * The points of every row of a table. Neighbouring blocks answer most questions alike, so each rule is
 * asked of 32 rows at once, and goes both ways only where they part.
 *
 * @param rules laid out for the columns of the table
 */
export function weighAll(rules: Rules, table: FactTable): Float64Array {
  const points = new Float64Array(table.rows).fill(rules.base)
  const some = new SomeRows(rules, table)
  const open: Open = { nodes: new Int32Array(mostAnswers), rows: new Int32Array(mostAnswers) }
  for (let from = 0; from < table.rows; from += rowsAtOnce) {
    some.load(from)
    for (let r = 0; r < rules.roots.length; r++) ask(rules, rules.roots[r]!, some, open, points)
  }
  return points
}

/** Follow one rule for some rows and give each its points. */
function ask(rules: Rules, root: number, some: SomeRows, open: Open, points: Float64Array): void {
  const { yes, no } = rules
  open.nodes[0] = root
  open.rows[0] = some.all
  for (let left = 0; left >= 0; left--) {
    let node = open.nodes[left]!
    let rows = open.rows[left]!
    while (node >= 0) {
      const above = some.above(node) & rows
      if (above === 0) node = yes[node]!
      else if (above === rows) node = no[node]!
      else {
        open.nodes[left] = no[node]!
        open.rows[left++] = above
        rows &= ~above
        node = yes[node]!
      }
    }
    const worth = rules.points[~node]!
    for (let rest = rows; rest !== 0; rest &= rest - 1)
      points[some.from + 31 - Math.clz32(rest & -rest)]! += worth
  }
}

/** The facts of up to 32 rows, by column, with the least and the most of each. */
class SomeRows {
  readonly #rules: Rules
  readonly #table: FactTable
  readonly #values: Float32Array
  readonly #least: Float32Array
  readonly #most: Float32Array
  #count = 0
  from = 0
  /** A bit for every row. */
  all = 0

  constructor(rules: Rules, table: FactTable) {
    const columns = rules.columns.length
    this.#rules = rules
    this.#table = table
    this.#values = new Float32Array(columns * rowsAtOnce)
    this.#least = new Float32Array(columns)
    this.#most = new Float32Array(columns)
  }

  load(from: number): void {
    const { columns, values } = this.#table
    this.from = from
    this.#count = Math.min(rowsAtOnce, this.#table.rows - from)
    this.all = this.#count === rowsAtOnce ? -1 : (1 << this.#count) - 1
    this.#rules.columns.forEach((column, place) => {
      let least = Number.POSITIVE_INFINITY
      let most = Number.NEGATIVE_INFINITY
      for (let row = 0; row < this.#count; row++) {
        const value = values[(from + row) * columns + column]!
        this.#values[place * rowsAtOnce + row] = value
        if (value < least) least = value
        if (value > most) most = value
      }
      this.#least[place] = least
      this.#most[place] = most
    })
  }

  /** A bit for every row whose answer to a node is no: its fact is above the limit. */
  above(node: number): number {
    const place = this.#rules.facts[node]!
    const limit = this.#rules.limits[node]!
    if (this.#most[place]! <= limit) return 0
    if (this.#least[place]! > limit) return this.all
    let bits = 0
    const at = place * rowsAtOnce
    for (let row = 0; row < this.#count; row++) bits |= (this.#values[at + row]! > limit ? 1 : 0) << row
    return bits
  }
}
