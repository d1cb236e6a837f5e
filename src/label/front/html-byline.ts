import { cleanByline, looksLikeNames, openerLength } from '../../text/byline'
import { textKey } from '../../text/normalize'
import type { Draft, Page } from '../../types'
import { hintBit } from '../../vocabulary/hints'

const byline = hintBit('byline')

/** A byline's block has at most this many words: names, roles, a date, a read time. */
const BYLINE_WORDS = 35
const NAMES_WORDS = 12

/** Names that the metadata gives, to know a byline by. */
export function knownNames(page: Page): string[] {
  const candidates = page.metadata.candidates.byline ?? []
  return candidates.map(({ value }) => textKey(cleanByline(value) ?? '')).filter((key) => key.length > 3)
}

/**
 * Whether a block is a byline, and why.
 *
 * @param names keys of the names that the metadata gives
 * @returns the reason in a few words; null where it is none
 */
export function bylineReason(draft: Draft, names: string[]): string | null {
  const { text, shape } = draft
  if (shape.words > BYLINE_WORDS || shape.letters === 0) return null
  const cleaned = cleanByline(text)
  if (cleaned === null || cleaned.split(' ').length > NAMES_WORDS) return null
  if (openerLength(text) > 0 && looksLikeNames(cleaned)) return 'begins as a byline'
  const key = textKey(cleaned)
  if (names.some((name) => key === name)) return 'the author of the metadata'
  const hints = (draft.box?.hints ?? 0) | draft.inner
  if (
    (hints & byline) !== 0 &&
    shape.words <= NAMES_WORDS &&
    looksLikeNames(cleaned) &&
    cleaned.includes(' ')
  ) {
    return 'names in a byline element'
  }
  return null
}
