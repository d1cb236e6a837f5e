import type { Draft, Role } from '../../../types'

/** Words from which a block of the body is prose; shorter ones may be front matter. */
const PROSE_WORDS = 20
/** Where prose goes on within this many blocks, it is the body; a dek stands alone. */
const GOES_ON = 3

/**
 * Index of the first block of the body that is surely prose.
 *
 * @param from where to begin
 * @returns the number of blocks where there is none
 */
export function findBodyStart(drafts: readonly Draft[], from: number): number {
  let alone = drafts.length
  let last = -1
  for (let at = from; at < drafts.length; at++) {
    const { role, shape, level } = drafts[at] as Draft
    if (role !== 'body' || level > 0 || shape.words < PROSE_WORDS) continue
    if (last >= 0 && at - last <= GOES_ON) return last
    if (last < 0) alone = at
    last = at
  }
  return alone
}

/** Give a block its role and say why. */
export function give(draft: Draft, role: Role, rule: string, words: string): void {
  draft.role = role
  draft.reasons.push({ rule, points: 0, words })
}

/** Blocks of front matter at most: share rows and images stand among them. */
const ZONE = 14

/** The blocks between headline and body, the body's first among them. */
export function frontZone(drafts: readonly Draft[], start: number, bodyStart: number): Draft[] {
  return drafts.slice(start, Math.min(bodyStart + 1, start + ZONE))
}
