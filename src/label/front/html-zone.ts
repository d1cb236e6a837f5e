import type { Draft, Page, Role } from '../../types'

/** Words from which a block of the body is taken for its start; shorter ones may be front matter. */
const START_WORDS = 20

/** Index of the first block of the body that is surely prose; the number of blocks where there is none. */
export function findBodyStart(drafts: readonly Draft[]): number {
  const start = drafts.findIndex(
    ({ role, shape, level }) => role === 'body' && level === 0 && shape.words >= START_WORDS,
  )
  return start < 0 ? drafts.length : start
}

/** Give a block its role and say why. */
export function give(draft: Draft, role: Role, rule: string, words: string): void {
  draft.role = role
  draft.reasons.push({ rule, points: 0, words })
}

/** The blocks after the headline, up to the start of the body and one beyond. */
export function frontZone(page: Page, headline: number, bodyStart: number): Draft[] {
  const end = bodyStart > headline ? bodyStart + 1 : headline + ZONE
  return page.drafts.slice(headline + 1, Math.min(end, headline + 1 + ZONE))
}

/** Blocks of front matter after a headline at most: share rows and images stand among them. */
const ZONE = 14
