import type { Role } from '../../types'
import type { Line } from '../lines/line'

/** Names the kind of noise a block is by its own words. */
export interface NoiseRule {
  id: string
  role: Role
  /** A few words for the reader of the reasons. */
  words: string
  /** Whether the block says that it is of this kind. */
  test(line: Line): boolean
}
