import type { WarningCode } from '../types'
import type { View } from './view'

/** One kind of page that is not what was asked for. */
export interface TroubleRule {
  code: WarningCode
  /** @returns what to tell the caller; null where the page is none of this kind */
  test(view: View): string | null
}
