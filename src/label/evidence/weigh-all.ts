import type { FactTable } from './facts'
import { mostAnswers, type Rules } from './rules'

/** Rows weighed together: one bit of a number each. */
const rowsAtOnce = 32
/** Their bits. */
const everyRow = -1

/**
 * The points of every row of a table. Neighbouring blocks answer most questions alike, so each rule is
 * asked of 32 rows at once, and goes both ways only where they part.
 *
 * @param rules laid out for the columns of the table
 */
export function weighAll(rules: Rules, table: FactTable): Float64Array {
  const points = new Float64Array(table.rows).fill(rules.base)
  const some = new SomeRows(rules, table)
  for (let from = 0; from < table.rows; from += rowsAtOnce) {
    some.load(from)
    askAll(rules, some.above, some.all, points.subarray(from, from + rowsAtOnce))
  }
  return points
}

/** Follow every rule for some rows and give each row its points. */
function askAll(rules: Rules, above: Int32Array, all: number, sums: Float64Array): void {
  const { roots, yes, no, questions, points } = rules
  // Nodes of a rule that are still to be followed, where the rows parted, and for which of them.
  const openNodes = new Int32Array(mostAnswers)
  const openRows = new Int32Array(mostAnswers)
  // Points that all of them get, added once at the end.
  let common = 0
  for (let r = 0; r < roots.length; r++) {
    openNodes[0] = roots[r]!
    openRows[0] = all
    for (let left = 0; left >= 0; left--) {
      let node = openNodes[left]!
      let rows = openRows[left]!
      while (node >= 0) {
        const parted = above[questions[node]!]! & rows
        if (parted === 0) node = yes[node]!
        else if (parted === rows) node = no[node]!
        else {
          openNodes[left] = no[node]!
          openRows[left++] = parted
          rows &= ~parted
          node = yes[node]!
        }
      }
      const worth = points[~node]!
      if (rows === all) common += worth
      else for (; rows !== 0; rows &= rows - 1) sums[31 - Math.clz32(rows & -rows)]! += worth
    }
  }
  for (let row = 0; row < sums.length; row++) sums[row]! += common
}

/** The answers of up to 32 rows to every question. */
class SomeRows {
  readonly #rules: Rules
  readonly #table: FactTable
  readonly #column = new Float32Array(rowsAtOnce)
  /** A bit for every row whose answer to a question is no: its fact is above the limit. */
  readonly above: Int32Array
  /** A bit for every row. */
  all = 0
  /** The value of each fact in all rows last asked; NaN where they differed. Facts of the page are the same in all. */
  readonly #last: Float32Array

  constructor(rules: Rules, table: FactTable) {
    this.#rules = rules
    this.#table = table
    this.above = new Int32Array(rules.limitOf.length)
    this.#last = new Float32Array(rules.columns.length).fill(Number.NaN)
  }

  /** Ask all questions of the rows from one on. */
  load(from: number): void {
    const { columns, values } = this.#table
    const count = Math.min(rowsAtOnce, this.#table.rows - from)
    const column = this.#column
    this.all = count === rowsAtOnce ? everyRow : (1 << count) - 1
    for (let fact = 0; fact < this.#rules.columns.length; fact++) {
      let least = Number.POSITIVE_INFINITY
      let most = Number.NEGATIVE_INFINITY
      let at = from * columns + this.#rules.columns[fact]!
      for (let row = 0; row < count; row++, at += columns) {
        const value = values[at]!
        column[row] = value
        if (value < least) least = value
        if (value > most) most = value
      }
      const only = least === most ? least : Number.NaN
      if (only === this.#last[fact]) continue
      this.#last[fact] = only
      this.#ask(fact, count, least, most)
    }
  }

  /** Neighbours are alike: most questions have one answer for all, and those between their values are few. */
  #ask(fact: number, count: number, least: number, most: number): void {
    const { firstOf, limitOf } = this.#rules
    const { above } = this
    const column = this.#column
    let from = firstOf[fact]!
    let end = firstOf[fact + 1]!
    while (from < end && limitOf[from]! < least) above[from++] = everyRow
    while (end > from && limitOf[end - 1]! >= most) above[--end] = 0
    if (from === end) return
    above.fill(0, from, end)
    // Each row is noted at the last limit below its value, then handed down to those before.
    for (let row = 0; row < count; row++) {
      const value = column[row]!
      let at = end
      while (at > from && limitOf[at - 1]! >= value) at--
      if (at > from) above[at - 1]! |= 1 << row
    }
    for (let at = end - 2; at >= from; at--) above[at]! |= above[at + 1]!
  }
}
