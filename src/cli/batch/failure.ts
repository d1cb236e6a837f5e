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
 * @param line where it stands in its file, for lines
 */
export function failureLine(id: WrittenId, error: unknown, line?: number): string {
  const code = error instanceof RecordFailure ? error.code : 'internal'
  const message = error instanceof Error ? error.message : String(error)
  return resultLine(id, { ok: false, error: { code, message, line } })
}
