import { cleanByline } from '../../text/byline'
import { textKey } from '../../text/normalize'
import type { Draft, Page } from '../../types'
import { namesIn } from './html-names'
import { give } from './html-zone'

/** Keys of shorter names are found in too many texts. */
const NAME_CHARS = 5

/** Keys of the names that the metadata gives, to know a byline by. */
export function namesOfMetadata({ metadata }: Page): string[] {
  const site = new Set(metadata.siteNames.map(textKey))
  return (metadata.candidates.byline ?? [])
    .map(({ value }) => textKey(cleanByline(value) ?? ''))
    .filter((key) => key.length >= NAME_CHARS && !site.has(key))
}

/** Label a block that prints the names of its authors, and keep the names. */
export function labelByline(draft: Draft, known: readonly string[]): boolean {
  const names = namesIn(draft, known)
  if (names === null) return false
  draft.value = { text: names.text, certainty: names.certainty }
  give(draft, 'byline', 'byline', names.reason)
  return true
}
