import type { Role } from '../../../types'
import type { Line } from '../../lines/line'
import { type Labeller, markRole } from '../../lines/mark'

/** Certainty of a field that a dump prints. */
export const PRINTED = 0.9

/** Label a line that is a field, with its text as a reader sees it. */
export function print(line: Line, role: Role, by: Labeller): void {
  markRole(line, role, by)
  line.draft.value = { text: line.text, certainty: PRINTED }
}
