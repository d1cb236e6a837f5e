import { typeNames } from '../../src/label/evidence/facts/page'
import { type Binned, bin, binColumn } from './bins'
import type { Lesson } from './pages'

/** The rows of all pages, one after the other. */
export interface Table {
  binned: Binned
  values: Float32Array
  truth: Float32Array
  weights: Float32Array
  /** The first row of each page. */
  starts: number[]
}

/** One table of all pages' rows. */
export function gather(lessons: readonly Lesson[], width: number): Table {
  const rows = lessons.reduce((sum, lesson) => sum + lesson.rows, 0)
  const values = new Float32Array(rows * width)
  const truth = new Float32Array(rows)
  const weights = new Float32Array(rows)
  const starts: number[] = []
  let at = 0
  for (const lesson of lessons) {
    starts.push(at)
    values.set(lesson.values, at * width)
    truth.set(lesson.truth, at)
    weights.set(lesson.weights, at)
    at += lesson.rows
  }
  const binned: Binned = bin(values, rows, width)
  return { binned, values, truth, weights, starts }
}

/** The rows of some pages that count. */
export function rowsOf(
  lessons: readonly Lesson[],
  starts: readonly number[],
  keep: (lesson: Lesson) => boolean,
): Int32Array {
  const rows: number[] = []
  lessons.forEach((lesson, i) => {
    if (!keep(lesson)) return
    for (let row = 0; row < lesson.rows; row++) if (lesson.weights[row]! > 0) rows.push(starts[i]! + row)
  })
  return Int32Array.from(rows)
}

/** The median of every fact. */
export function medians({ values, truth }: Table, width: number): number[] {
  return Array.from({ length: width }, (_, column) => {
    const all = Float32Array.from(truth, (_, row) => values[row * width + column]!).sort()
    return all[all.length >> 1]!
  })
}

/** Put the odds of the page types into their columns. */
export function fillOdds(
  data: Table,
  lessons: readonly Lesson[],
  odds: readonly number[][],
  names: readonly string[],
): void {
  const first = names.indexOf(typeNames[0]!)
  lessons.forEach((lesson, i) => {
    for (let row = 0; row < lesson.rows; row++)
      data.values.set(odds[i]!, (data.starts[i]! + row) * names.length + first)
  })
  typeNames.forEach((_, i) => {
    binColumn(data.binned, data.values, names.length, first + i)
  })
}
