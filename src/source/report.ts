import { DechromeError, type LimitCode } from '../errors'
import type { ResolvedOptions, Warning } from '../types'

/** Told of each limit that is passed. */
export type Report = (code: LimitCode, message: string) => void

/**
 * What is done where a limit is passed: a warning, or under `strict` an error.
 *
 * @param warnings where warnings are added
 */
export function reportTo(warnings: Warning[], { strict }: ResolvedOptions): Report {
  return (code, message) => {
    if (strict) throw new DechromeError(code, message)
    warnings.push({ code, message })
  }
}
