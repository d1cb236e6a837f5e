import { cleanByline, isRole, looksLikeNames } from '../../../text/byline'
import { textKey } from '../../../text/normalize'
import { measure } from '../../../text/shape'
import type { Draft, Page, Shape } from '../../../types'
import { landmarkBit } from '../../../vocabulary/landmarks'
import { authorOpeners } from '../../../vocabulary/metadata-bylines'
import { nameInCard, namesUnderLabel, tellsLife } from './byline-apart'
import { type KnownName, namesIn } from './names'
import { type Names, piecesOf } from './pieces'
import { give } from './zone'

/** Keys of shorter names are found in too many texts. */
const NAME_CHARS = 5

/** The names that the metadata gives, to know a byline by. */
export function namesOfMetadata({ metadata }: Page): KnownName[] {
  const site = new Set(metadata.siteNames.map(textKey))
  return (metadata.candidates.byline ?? [])
    .map(({ value }) => cleanByline(value) ?? '')
    .map((text) => ({ text, key: textKey(text) }))
    .filter(({ key }) => key.length >= NAME_CHARS && !site.has(key))
}

/** Label a block that prints the names of its authors, and keep the names. */
export function labelByline(draft: Draft, known: readonly KnownName[]): boolean {
  return keep(draft, namesIn(draft, known))
}

function keep(draft: Draft, names: Names | null): boolean {
  if (names === null) return false
  draft.value = { text: names.text, certainty: names.certainty }
  give(draft, 'byline', 'byline', names.reason)
  return true
}

/** Blocks before the headline in which a byline may stand. */
const BEFORE = 4
const navigation = landmarkBit('nav') | landmarkBit('footer') | landmarkBit('list')

/** Label a byline printed above the headline; only what surely is one. */
export function labelBylineBefore(
  drafts: readonly Draft[],
  headline: number,
  known: readonly KnownName[],
): boolean {
  return drafts.slice(Math.max(0, headline - BEFORE), headline).some((draft) => {
    if (((draft.box?.marks ?? 0) & navigation) !== 0) return false
    return labelByline(draft, known)
  })
}

/** Words of a name that stands alone, and of a byline at the end. */
const ALONE_WORDS = { least: 2, most: 4 }
const END_WORDS = 12
/** Right on three of four development pages. */
const ALONE = 0.75
const AT_END = 0.7

/** Blocks around a date, or after the headline, in which a bare name is a byline. */
const NEAR_DATE = 2
const NEAR_HEADLINE = 4

/** Label a bare name beside a date, or one that begins a sentence elsewhere: its owner's bio. */
export function labelBareName(drafts: readonly Draft[], zone: readonly Draft[]): boolean {
  const alone = zone.slice(0, NEAR_HEADLINE).find((draft) => {
    return isBareName(draft) && (isBesideDate(zone, draft) || hasBio(drafts, draft))
  })
  return (
    alone !== undefined &&
    keep(alone, { text: alone.text, reason: 'a name by a date or with a bio', certainty: ALONE })
  )
}

/** Label "Ada Reed | The Wet Week", "Ada Reed | Staff writer": a name, and behind a bar nothing but the site or a role. */
export function labelNameWithOutlet(zone: readonly Draft[], siteNames: readonly string[]): boolean {
  const sites = new Set(siteNames.map(textKey))
  for (const draft of zone.slice(0, NEAR_HEADLINE)) {
    const [name = '', ...rest] = draft.text.split(bar)
    if (rest.length === 0 || draft.level > 0 || draft.kind === 'media' || !isName(name, measure(name)))
      continue
    if (rest.every((part) => sites.has(textKey(part)) || isRole(part)))
      return keep(draft, { text: name, reason: 'a name with its outlet', certainty: ALONE })
  }
  return false
}

const bar = / [|•·] /
const notName = /[^\p{L}\p{M}\s.'’-]/u

function isBareName(draft: Draft): boolean {
  const { shape, text, level, role, kind } = draft
  if (role === 'headline' || role === 'timestamp' || kind === 'media' || level > 0) return false
  // "Ask Question", "Related Topics": a link that leads to no person.
  return isName(text, shape) && !piecesOf(draft).every(({ linked, person }) => linked && !person)
}

function isName(text: string, { words, upper, letters, capitalised, end }: Shape): boolean {
  if (words < ALONE_WORDS.least || words > ALONE_WORDS.most || upper === letters) return false
  return capitalised === words && end === 'none' && !notName.test(text) && looksLikeNames(text)
}

function isBesideDate(zone: readonly Draft[], { index }: Draft): boolean {
  return zone.some((other) => other.role === 'timestamp' && Math.abs(other.index - index) <= NEAR_DATE)
}

function hasBio(drafts: readonly Draft[], { index, text }: Draft): boolean {
  return drafts.slice(index + 1).some((other) => tellsLife(other, text))
}

/** Label a byline whose "By" stands in a block of its own, or the name in the author's card after the text. */
export function labelBylineApart({ drafts, metadata }: Page, start: number): boolean {
  const last = drafts.findLastIndex(({ role }) => role === 'body')
  const found =
    namesUnderLabel(drafts.slice(Math.max(0, start - BEFORE))) ??
    nameInCard(drafts.slice(last + 1), metadata.siteNames)
  return found !== null && keep(found.draft, found.names)
}

/** Label a byline after the body: only after words that nobody but an author has. */
export function labelBylineAtEnd(drafts: readonly Draft[], from: number): boolean {
  for (const draft of drafts.slice(from)) {
    if (draft.role === 'body' || draft.shape.words > END_WORDS) continue
    const start = draft.text.slice(0, NAME_CHARS * 4).toLowerCase()
    if (!authorOpeners.some((opener) => start.startsWith(opener))) continue
    const names = namesIn(draft, [])
    if (names !== null) return keep(draft, { ...names, certainty: AT_END })
  }
  return false
}
