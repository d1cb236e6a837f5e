import type { ExtractOptions, WarningCode } from '../../src'

/** A kind of input made to hang, crash or mislead an extractor, in any size. */
export interface TortureCase {
  name: string
  /** Make the input of a size; what it counts (elements, characters) is the case's own matter. */
  make(size: number): string | Uint8Array
  /** The size for the tests of every change. */
  small: number
  /** Where every size makes the same input, whose growth cannot be timed. */
  isFixed?: true
  options?: ExtractOptions
  expect?: Expectation
}

/** What must hold of the result beside its shape, at the small size. */
export interface Expectation {
  /** Codes that must be among the warnings. */
  warnings?: readonly WarningCode[]
  /** What the texts of the blocks, joined, must hold: nothing is lost. */
  blocks?: string
  headline?: string | null
  /** The body is empty. */
  empty?: boolean
}

/** A group of cases of one nature. */
export interface TortureGroup {
  name: string
  cases: readonly TortureCase[]
}
