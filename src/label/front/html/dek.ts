import type { Element } from 'domhandler'
import { textKey } from '../../../text/normalize'
import type { Box, Draft, Page } from '../../../types'
import { hintBit } from '../../../vocabulary/hints'
import { landmarkBit } from '../../../vocabulary/landmarks'
import { dekElement } from '../../../vocabulary/metadata-front'

const dek = hintBit('dek')
const caption = hintBit('caption')
const noise =
  hintBit('social') |
  hintBit('related') |
  hintBit('ad') |
  hintBit('newsletter') |
  hintBit('bio') |
  hintBit('tags')
const away =
  landmarkBit('nav') |
  landmarkBit('footer') |
  landmarkBit('aside') |
  landmarkBit('figure') |
  landmarkBit('list')

/** Length of a dek in words; a shorter one counts only where its element is named so. */
const WORDS = { least: 6, most: 60 }
const NAMED_WORDS = 2
/** A dek stands within this many blocks after the headline, bylines and dates not counted. */
const REACH = 4
const ENOUGH = 3
/** Pages that are no article print what reads like a dek as part of their text: only the element's name counts. */
const ENOUGH_ELSEWHERE = 4.5

const POINTS = {
  /** An element named for the dek and nothing else, and one named so that it may hold the lead as well. */
  named: 7,
  ownHint: 3,
  nearHint: 1.5,
  heading: 2,
  besideHeadline: 1.5,
  /** Beside the headline in a box of their own, the body in another. */
  headerSibling: 1,
  headlineBox: 1,
  stated: 3,
  /** The same as the page's description, or as its beginning. */
  description: 2.5,
  partOfDescription: 1.5,
  /** Not in the box of the body's first paragraphs. */
  apart: 0.5,
  first: 0.5,
  ordinary: -4,
  noise: -3,
  linked: -2,
}

/**
 * Find the dek among the blocks after the headline.
 *
 * @param zone the blocks between headline and body, the body's first among them, no byline or date
 * @param isNoise whether a block says by its words that it is noise
 * @returns the dek's block, or null
 */
export function findDek(
  page: Page,
  headline: Draft,
  zone: readonly Draft[],
  isNoise: (draft: Draft) => boolean,
): Draft | null {
  const stated = (page.metadata.candidates.dek ?? []).map(({ value }) => textKey(value))
  const description = textKey(page.metadata.description ?? '')
  const enough = page.pageType === 'article' ? ENOUGH : ENOUGH_ELSEWHERE
  let best: { draft: Draft; points: number } | null = null
  for (const [at, draft] of zone.slice(0, REACH).entries()) {
    if (!canBeDek(draft, headline)) continue
    let points = placePoints(page, draft, headline) + (at === 0 ? POINTS.first : 0)
    const key = textKey(draft.text)
    if (stated.includes(key)) points += POINTS.stated
    if (key === description) points += POINTS.description
    else if (agrees(key, description)) points += POINTS.partOfDescription
    if (points >= enough && points > (best?.points ?? 0) && !isNoise(draft)) best = { draft, points }
  }
  return best?.draft ?? null
}

function canBeDek({ shape, box, kind }: Draft, headline: Draft): boolean {
  if (box === null || (kind !== 'paragraph' && kind !== 'heading')) return false
  if (shape.end === 'colon') return false
  if (shape.words < (isNamed(box) ? NAMED_WORDS : WORDS.least) || shape.words > WORDS.most) return false
  return (box.marks & away & ~(headline.box?.marks ?? 0)) === 0
}

function placePoints(page: Page, draft: Draft, headline: Draft): number {
  const box = draft.box as Box
  let points = 0
  if (isNamed(box)) points += POINTS.named
  else if ((box.hints & dek) !== 0) points += POINTS.ownHint
  else if ((box.near & dek) !== 0) points += POINTS.nearHint
  if (draft.level > headline.level) points += POINTS.heading
  const apart = isApart(page, draft)
  if (box.parent === headline.box?.parent)
    points += POINTS.besideHeadline + (apart && readsAsDek(draft) ? POINTS.headerSibling : 0)
  else if (sharesBox(box, headline.box)) points += POINTS.headlineBox
  if (apart) points += POINTS.apart
  if (isOrdinary(page, draft)) points += POINTS.ordinary
  if ((box.hints & (noise | caption)) !== 0) points += POINTS.noise
  if (draft.linkChars * 2 > draft.text.length) points += POINTS.linked
  return points
}

/** A notice or a row of sections stands beside the headline too; a dek is a sentence or longer than they are. */
function readsAsDek({ shape }: Draft): boolean {
  return shape.words >= (shape.end === 'stop' ? SENTENCE_WORDS : PHRASE_WORDS)
}

const SENTENCE_WORDS = 8
const PHRASE_WORDS = 12

/** Whether the element or its parent is named for the dek alone. */
function isNamed({ hints, element, parent }: Box): boolean {
  if ((hints & dek) !== 0 && namesDek(element)) return true
  return (
    parent !== null &&
    (parent.hints & dek) !== 0 &&
    parent.end - parent.first === 1 &&
    namesDek(parent.element)
  )
}

function namesDek(element: Element | null): boolean {
  const { class: classes = '', itemprop = '' } = element?.attribs ?? {}
  return dekElement.test(classes) || itemprop === 'alternativeHeadline'
}

/** Whether the block's box is not the one that holds the paragraphs after it. */
function isApart({ drafts }: Page, { index, box }: Draft): boolean {
  const next = drafts.find((draft) => draft.index > index && draft.role === 'body' && draft.box !== null)
  return next !== undefined && next.box?.parent !== box?.parent
}

/** Whether both stand in one box that holds little else. */
function sharesBox(box: Box, headline: Box | null | undefined): boolean {
  const parent = headline?.parent
  if (!parent || parent.end - parent.first > 12) return false
  return box.first >= parent.first && box.end <= parent.end
}

/** How many blocks on a paragraph of the same make makes a paragraph ordinary. */
const ALIKE_REACH = 4

/** A paragraph like those after it is the body's first paragraph. */
function isOrdinary({ drafts }: Page, { index, box, level }: Draft): boolean {
  const followers = drafts.slice(index + 1, index + 1 + ALIKE_REACH)
  return (
    level === 0 &&
    followers.some((next) => next.box?.signature === box?.signature && next.shape.words >= WORDS.least)
  )
}

/** Whether a block says what the description says: equal, or one the beginning of the other. */
function agrees(key: string, description: string): boolean {
  if (key === '' || description === '') return false
  return key.startsWith(description.slice(0, 120)) || description.startsWith(key)
}
