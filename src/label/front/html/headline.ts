import { isHomeAddress, linkAround } from '../../../text/home-link'
import { textKey } from '../../../text/normalize'
import { sharedWords, wordSet } from '../../../text/overlap'
import { isSiteName, longParts } from '../../../text/site-title'
import type { Draft, Page } from '../../../types'
import { hintBit } from '../../../vocabulary/hints'
import { landmarkBit } from '../../../vocabulary/landmarks'

/** A block that may be the headline, and how well it agrees with the page's titles. */
export interface HeadlineBlock {
  draft: Draft
  points: number
  agrees: boolean
}

const title = hintBit('title')
const own = landmarkBit('article') | landmarkBit('main')
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

/** What all headings of a page are compared with. */
interface Measure {
  titles: Title[]
  /** Parts of them that may be the headline beside a site's name. */
  parts: ReadonlySet<string>
  /** What a block that is no heading may equal: titles and parts. */
  keys: readonly string[]
  slug: ReadonlySet<string>
  siteNames: readonly string[]
  bodyStart: number
  /** Whether the page has one heading of the first level. */
  oneMain: boolean
}

interface Title {
  key: string
  words: ReadonlySet<string>
}

/** Titles that headings are compared with. */
const TITLES = 6

/**
 * Find the block that is the headline.
 *
 * @param page its drafts with `body` chosen, and the titles of its metadata
 * @param slug the words of the page's address
 * @param bodyStart index of the first block of the body
 * @returns the best block, or null where none is enough
 */
export function findHeadline(page: Page, slug: string, bodyStart: number): HeadlineBlock | null {
  const { titles, siteNames } = page.metadata
  const looked = titles.slice(0, TITLES).map((text) => ({ key: textKey(text), words: wordSet(text) }))
  const parts = new Set(titles.slice(0, TITLES).flatMap(longParts).map(textKey))
  const measure: Measure = {
    titles: looked,
    parts,
    keys: [...looked.map(({ key }) => key), ...parts],
    slug: wordSet(slug),
    siteNames,
    bodyStart,
    oneMain: page.drafts.filter(({ level }) => level === 1).length === 1,
  }
  let best: HeadlineBlock | null = null
  for (const draft of page.drafts) {
    if (draft.level === 0 && !mayEqualTitle(draft, measure)) continue
    if (draft.shape.words > HEADLINE_WORDS || draft.shape.letters === 0 || leadsHome(draft)) continue
    const block = judge(draft, measure, best?.points ?? 0)
    if (block !== null && block.points >= ENOUGH && (best === null || block.points > best.points))
      best = block
  }
  return best
}

/** Blocks that are no heading are looked at only where they can equal a title: as long, and beginning alike. */
function mayEqualTitle({ text, box }: Draft, { keys }: Measure): boolean {
  if (box !== null && (box.hints & title) !== 0) return true
  const first = (text[0] ?? '').toLowerCase()
  return keys.some((key) => {
    if (Math.abs(key.length - text.length) * 4 > text.length) return false
    return key.startsWith(first) || first === first.toUpperCase()
  })
}

/** Weigh a block; null where it cannot reach what another has. */
function judge(draft: Draft, measure: Measure, toBeat: number): HeadlineBlock | null {
  const place = placePoints(draft, measure)
  if (place + POINTS.same < Math.max(ENOUGH, toBeat)) return null
  const agreement = agreementWith(measure, textKey(draft.text), draft.level > 0)
  const isAlike = agreement > 0 || draft.level === 0
  let points = place + agreement
  if (!isAlike && place + POINTS.akin >= ENOUGH) points += likeness(measure, draft)
  if (points >= ENOUGH && isSiteName(draft.text, measure.siteNames)) points += POINTS.siteName
  return { draft, points, agrees: agreement > 0 }
}

function placePoints({ box, level, index, linkChars, text }: Draft, { bodyStart, oneMain }: Measure): number {
  let points = POINTS.level[level] ?? 0
  if (level === 1 && oneMain) points += POINTS.only
  if (box !== null && (box.near & title) !== 0) points += POINTS.hint
  if (box !== null && (box.marks & away) !== 0) points += POINTS.away
  if (linkChars * 2 > text.length) points += POINTS.linked
  if (index > bodyStart) points += level === 1 ? POINTS.afterBody : POINTS.subheadAfterBody
  return points
}

/** The name of the site links to its first page, which no headline does. */
function leadsHome({ links, leaves }: Draft): boolean {
  const href = links > 0 && leaves[0] ? linkAround(leaves[0]) : undefined
  return href !== undefined && isHomeAddress(href)
}

/** A third of a title is too little to agree with it, unless it is its beginning. */
const SHARE = 1 / 3
const SHARE_OF_START = 1 / 6

function agreementWith({ titles, parts }: Measure, key: string, isHeading: boolean): number {
  let best = parts.has(key) ? POINTS.within : 0
  for (const [at, title] of titles.entries()) {
    const points = agreementOf(title.key, key, isHeading)
    if (points > 0) best = Math.max(best, points + at * POINTS.laterTitle)
  }
  return best
}

function agreementOf(other: string, key: string, isHeading: boolean): number {
  if (other === key) return POINTS.same
  if (!isHeading) return 0
  const least = other.startsWith(`${key} `) ? SHARE_OF_START : SHARE
  if (other.includes(key) && key.length >= other.length * least) return POINTS.within
  if (key.includes(other) && other.length >= key.length * SHARE) return POINTS.around
  return 0
}

/** Shorter headings share their words with any title. */
const AKIN_WORDS = 3
/** Words up to which a title may be the name of the site and no more. */
const SITE_WORDS = 3

function likeness({ titles, slug, oneMain }: Measure, { box, level, text }: Draft): number {
  if (titles.length === 0) return 0
  const words = wordSet(text)
  const overlap = Math.max(...titles.map((title) => sharedWords(title.words, words)))
  if (overlap >= 1 - SHARE) return words.size < AKIN_WORDS ? 0 : POINTS.akin
  if (sharedWords(slug, words) >= 1 - SHARE) return POINTS.akin
  if (overlap >= SHARE) return POINTS.related
  // Where a page is called by the name of its site alone, no headline agrees.
  const isNamed = titles.some((title) => title.words.size > SITE_WORDS)
  const isOwn = level === 1 && oneMain && ((box?.marks ?? 0) & own) !== 0
  return isNamed || (words.size <= SITE_WORDS && !isOwn) ? POINTS.foreign : 0
}
