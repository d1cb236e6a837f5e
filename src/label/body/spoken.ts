import type { Role } from '../../types'
import type { Line } from '../lines/line'
import { noiseKind } from '../noise/registry'

/** Kinds of noise that no page type counts as content. */
const neverContent: ReadonlySet<Role> = new Set(['social', 'copyright', 'consent', 'ad', 'promo'])

/**
 * Take out the blocks that evidence doubts and that say themselves what noise they are. Where little on a
 * page is sure, doubtful blocks are kept; a share button never should be.
 *
 * @param lines the weighed blocks of an HTML page; roles are written
 */
export function dropSpoken(lines: readonly Line[]): void {
  for (const line of lines) {
    const { draft } = line
    if (draft.role !== 'other' || draft.points >= 0 || draft.kind === 'media') continue
    const kind = noiseKind(line)
    if (kind === null || !neverContent.has(kind.role)) continue
    draft.role = kind.role
    draft.reasons.push({ rule: kind.id, points: 0, words: kind.words })
  }
}
