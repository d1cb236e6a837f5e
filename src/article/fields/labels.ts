import { textKey } from '../../text/normalize'
import type { Candidate } from '../../types'
import { withAgreement } from './agree'
import { byCertainty, type FieldContext, metadataOf } from './context'

/** A site's name has no more words; what has is a slogan. */
const NAME_WORDS = 6
/** Tags kept, and the longest one in characters: longer ones are sentences. */
const TAGS = 40
const TAG_CHARS = 60

/** The site's name, never its slogan or its address. */
export function siteNameCandidates(context: FieldContext): Candidate[] {
  const named = metadataOf(context, 'siteName').filter(
    ({ value }) => !value.includes('://') && value.split(' ').length <= NAME_WORDS,
  )
  return withAgreement(named, textKey)
}

/** The section the page stands in. */
export function sectionCandidates(context: FieldContext): Candidate[] {
  return byCertainty(metadataOf(context, 'section').filter(({ value }) => !value.includes('://')))
}

/** The page's tags or keywords, as lists. */
export function tagCandidates(context: FieldContext): Candidate[] {
  return byCertainty(metadataOf(context, 'tags'))
}

const tagMarks = /[,;，、|]/

/** Take a list of tags apart. */
export function splitTags(list: string | null): string[] {
  const tags = new Map<string, string>()
  for (const part of (list ?? '').split(tagMarks)) {
    const tag = part.trim()
    const key = tag.toLowerCase()
    if (tag !== '' && tag.length <= TAG_CHARS && !tags.has(key) && tags.size < TAGS) tags.set(key, tag)
  }
  return [...tags.values()]
}
