import type { View } from './view'

/** A group of facts: numbers about each block, with names that an explanation can print. */
export interface FactGroup {
  names: readonly string[]
  /** Fill one row a block into `out`, `stride` numbers apart, from place `at` of each row. */
  fill(view: View, out: Float32Array, stride: number, at: number): void
}
