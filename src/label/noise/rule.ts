import type { Line, NoiseName } from '../lines/line'

/** Names the kind of noise a block is by its own words; `words` are a few for the reader of the reasons. */
export interface NoiseRule extends NoiseName {
  /** Whether the block says that it is of this kind. */
  test(line: Line): boolean
}
