import type { Candidate } from '../../types'
import { byCertainty, type FieldContext, metadataOf } from './context'

const rtlLetter = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/gu
const letter = /\p{L}/gu

/** Characters of the body that settle its direction. */
const SAMPLE_CHARS = 500
/** Share of right-to-left letters from which a text runs so: names and brands in Latin are common. */
const RTL_SHARE = 0.3
const BY_SCRIPT = 0.8
/** A text without a letter says nothing. */
const LEAST_LETTERS = 5

/** The direction: the attribute before all, else what the letters of headline and body say. */
export function directionCandidates(context: FieldContext): Candidate[] {
  const stated = byCertainty(metadataOf(context, 'dir')).filter(
    ({ value }) => value === 'ltr' || value === 'rtl',
  )
  const script = directionOfText(sample(context))
  return script === null ? stated : [...stated, { value: script, source: 'script', certainty: BY_SCRIPT }]
}

function sample({ page }: FieldContext): string {
  let text = ''
  for (const { role, text: words } of page.drafts) {
    if (role === 'body' || role === 'headline') text += words
    if (text.length > SAMPLE_CHARS) break
  }
  return text.slice(0, SAMPLE_CHARS)
}

function directionOfText(text: string): 'ltr' | 'rtl' | null {
  const letters = text.match(letter)?.length ?? 0
  if (letters < LEAST_LETTERS) return null
  return (text.match(rtlLetter)?.length ?? 0) / letters >= RTL_SHARE ? 'rtl' : 'ltr'
}
