import type { Role } from '../../types'
import { CERTAIN } from './certain'
import type { Line } from './line'

/** Who labels: the id and the words of its reasons. */
export interface Labeller {
  id: string
  words: string
}

/** Take lines out of the body and leave the name of their noise to the naming stage. */
export function dropLines(lines: Iterable<Line>, by: Labeller): void {
  for (const { draft } of lines) {
    draft.points = Math.min(draft.points, 0) + CERTAIN
    draft.reasons.push({ rule: by.id, points: CERTAIN, words: by.words })
  }
}

/** Take lines out of the body and say what kind of noise they are. */
export function markNoise(lines: readonly Line[], role: Role, by: Labeller): void {
  for (const { draft } of lines) draft.role = role
  dropLines(lines, by)
}

/** Give a line a role of the article; its points stay as they are. */
export function markRole({ draft }: Line, role: Role, by: Labeller): void {
  draft.role = role
  draft.reasons.push({ rule: by.id, points: 0, words: by.words })
}
