import type { LostJob, Place } from './job'
import { resultLine, type WrittenId } from './written'

/** What can be wrong with one record; it costs that record only. */
export type FailureCode =
  | 'invalid-json'
  | 'invalid-record'
  | 'line-too-long'
  | 'unreadable'
  | 'timeout'
  | 'out-of-memory'
  | 'internal'

/** Why one record has no article. */
export class RecordFailure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * The line of a record that failed.
 *
 * @param id the record's own, in JSON; `null` where it is not known
 * @param error what was thrown; what is no `RecordFailure` is a fault of ours, `internal`
 * @param place where it stands
 */
export function failureLine(id: WrittenId, error: unknown, { file, line, offset }: Place): string {
  const code = error instanceof RecordFailure ? error.code : 'internal'
  const message = error instanceof Error ? error.message : String(error)
  return resultLine(id, { ok: false, error: { code, message, file, line, offset } })
}

/** The line in place of what could not be read. */
export function lostLine({ id, place, message }: LostJob): string {
  return failureLine(JSON.stringify(id), new RecordFailure('unreadable', message), place)
}
