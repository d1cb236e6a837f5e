import type { Line } from '../lines/line'
import type { Prose } from '../lines/prose'

/** The page as run rules see it. */
export interface Dump {
  lines: readonly Line[]
  prose: Prose
}

/** Finds runs of lines that are noise by their structure and labels them. */
export interface RunRule {
  id: string
  /** A few words for the reader of the reasons. */
  words: string
  apply(dump: Dump): void
}
