import { languageOf } from '../../text/language'
import type { Candidate } from '../../types'
import { byCertainty, type FieldContext, metadataOf } from './context'

/** A text that is full of a language's small words is seldom of another. */
const BY_TEXT = 0.9
/** Characters of the body that are read for it. */
const SAMPLE_CHARS = 1500

/** The language: every candidate that is a BCP 47 tag, in canonical form; where nothing is stated, that of the body. */
export function languageCandidates(context: FieldContext): Candidate[] {
  const candidates: Candidate[] = []
  for (const candidate of metadataOf(context, 'language')) {
    const value = languageTag(candidate.value)
    if (value !== null) candidates.push({ ...candidate, value })
  }
  if (candidates.length > 0) return byCertainty(candidates)
  const value = languageOf(sample(context))
  return value === null ? [] : [{ value, source: 'text', certainty: BY_TEXT }]
}

function sample({ page }: FieldContext): string {
  let text = ''
  for (const draft of page.drafts) {
    if (draft.role === 'body') text += `${draft.text.slice(0, SAMPLE_CHARS)}\n`
    if (text.length > SAMPLE_CHARS) break
  }
  return text.slice(0, SAMPLE_CHARS)
}

const tagLike = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i

/**
 * Bring a language tag into canonical form.
 *
 * @example languageTag('en_us') // 'en-US'
 */
function languageTag(value: string): string | null {
  const tag = (value.split(listMarks)[0] ?? '').trim().replaceAll('_', '-')
  if (!tagLike.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

const listMarks = /[,;.]/
