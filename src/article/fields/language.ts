import type { Candidate } from '../../types'
import { byCertainty, type FieldContext, metadataOf } from './context'

/** The language: every candidate that is a BCP 47 tag, in canonical form. */
export function languageCandidates(context: FieldContext): Candidate[] {
  const candidates: Candidate[] = []
  for (const candidate of metadataOf(context, 'language')) {
    const value = languageTag(candidate.value)
    if (value !== null) candidates.push({ ...candidate, value })
  }
  return byCertainty(candidates)
}

const tagLike = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i

/**
 * Bring a language tag into canonical form.
 *
 * @example languageTag('en_us') // 'en-US'
 */
export function languageTag(value: string): string | null {
  const tag = (value.split(listMarks)[0] ?? '').trim().replaceAll('_', '-')
  if (!tagLike.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

const listMarks = /[,;.]/
