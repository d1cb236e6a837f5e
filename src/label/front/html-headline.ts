import { textKey } from '../../text/normalize'
import { wordOverlap } from '../../text/overlap'
import { phraseWords } from '../../text/phrases'
import { isSiteName } from '../../text/site-title'
import type { Draft, Page } from '../../types'
import { hintBit } from '../../vocabulary/hints'
import { landmarkBit } from '../../vocabulary/landmarks'

/** A block that may be the headline, and how well it agrees with the page's titles. */
export interface HeadlineBlock {
  draft: Draft
  points: number
  agrees: boolean
}

const title = hintBit('title')
const away = landmarkBit('nav') | landmarkBit('footer') | landmarkBit('aside') | landmarkBit('dialog')

/** Longer blocks are no headline, in words. */
const HEADLINE_WORDS = 45
/** Points a block must reach: an `<h1>` alone, or a lesser heading that agrees. */
const ENOUGH = 3

const POINTS = {
  same: 6,
  within: 4,
  around: 3,
  /** Headings by the share of words that they have in common with the nearest title. */
  akin: 2,
  related: 1,
  /** A main heading that shares less than a third of its words with every title was right on 21 of 61 pages. */
  foreign: -3,
  /** By heading level; 0 is what is no heading. */
  level: [0, 3, 1.5, 0.5, 0, 0, 0],
  only: 1.5,
  hint: 1,
  siteName: -4,
  away: -3,
  linked: -1,
  /** For each title passed over before the one that agrees. */
  laterTitle: -0.2,
  /** Headings after the start of the body are most often subheads or other articles. */
  afterBody: -2.5,
  subheadAfterBody: -4,
}

/**
 * Rank the blocks that may be the headline.
 *
 * @param page its drafts with `body` chosen, and the titles of its metadata
 * @param slug the words of the page's address
 * @param bodyStart index of the first block of the body
 * @returns the best block, or null where none is enough
 */
export function findHeadline(page: Page, slug: string, bodyStart: number): HeadlineBlock | null {
  const titles = page.metadata.titles.map(textKey)
  const mains = page.drafts.filter(({ level }) => level === 1)
  let best: HeadlineBlock | null = null
  for (const draft of page.drafts) {
    if (draft.level === 0 && !isTitleLike(draft, titles)) continue
    if (draft.shape.words > HEADLINE_WORDS || draft.shape.letters === 0) continue
    const agreement = agreementWith(titles, textKey(draft.text), draft.level > 0)
    let points = placePoints(draft, bodyStart)
    points +=
      agreement > 0 || draft.level === 0 ? agreement : likeness(page.metadata.titles, slug, draft.text)
    if (draft.level === 1 && mains.length === 1) points += POINTS.only
    if (isSiteName(draft.text, page.metadata.siteNames)) points += POINTS.siteName
    if (points >= ENOUGH && (best === null || points > best.points))
      best = { draft, points, agrees: agreement > 0 }
  }
  return best
}

/** Blocks that are no heading are looked at only where they can equal a title. */
function isTitleLike(draft: Draft, titles: string[]): boolean {
  const { text, box } = draft
  if (box !== null && (box.hints & title) !== 0) return true
  return text.length < 300 && titles.some((key) => Math.abs(key.length - text.length) <= text.length / 4)
}

function agreementWith(titles: string[], key: string, heading: boolean): number {
  let best = 0
  titles.forEach((other, at) => {
    const points = agreementOf(other, key, heading)
    if (points > 0) best = Math.max(best, points + at * POINTS.laterTitle)
  })
  return best
}

function likeness(titles: string[], slug: string, text: string): number {
  if (titles.length === 0) return 0
  const overlap = Math.max(...titles.slice(0, TITLES).map((other) => wordOverlap(other, text)))
  if (overlap >= 1 - SHARE) return phraseWords(text).length < AKIN_WORDS ? 0 : POINTS.akin
  if (wordOverlap(slug, text) >= 1 - SHARE) return POINTS.akin
  return overlap >= SHARE ? POINTS.related : POINTS.foreign
}

/** Titles that a heading is compared with word by word. */
const TITLES = 3
/** Shorter headings share their words with any title. */
const AKIN_WORDS = 3
/** A third of a title is too little to agree with it. */
const SHARE = 1 / 3

function agreementOf(other: string, key: string, heading: boolean): number {
  if (other === key) return POINTS.same
  if (!heading) return 0
  if (other.includes(key) && key.length >= other.length * (other.startsWith(`${key} `) ? SHARE / 2 : SHARE))
    return POINTS.within
  if (key.includes(other) && other.length >= key.length * SHARE) return POINTS.around
  return 0
}

function placePoints(draft: Draft, bodyStart: number): number {
  const { box } = draft
  let points = POINTS.level[draft.level] ?? 0
  if (box !== null && (box.near & title) !== 0) points += POINTS.hint
  if (box !== null && (box.marks & away) !== 0) points += POINTS.away
  if (draft.linkChars * 2 > draft.text.length) points += POINTS.linked
  if (draft.index > bodyStart) points += draft.level === 1 ? POINTS.afterBody : POINTS.subheadAfterBody
  return points
}
