import type { FieldName, FieldOutcome } from '../types'
import { oneSpaced } from './one-spaced'
import { wordOverlap } from './words'

/** Word F1 from which a text field counts as nearly right: one word in about five may differ. */
const NEAR_F1 = 0.8

const DAY_MS = 86_400_000
const ISO_DAY = /^\d{4}-\d\d-\d\d/u
const LEADING_BY = /^by\s/iu
const SINGLE_QUOTES = /[‘’‚‛′`]/gu
const DOUBLE_QUOTES = /[“”„‟″«»]/gu
const DASHES = /[‐‑‒–—―]/gu

/** Compare a text field: exact but for white space and the shapes of quotes and dashes, or near by its words. */
export function scoreText(predicted: string | null, truth: string | null): FieldOutcome {
  return score(predicted, truth, (one, other) => {
    if (plain(one) === plain(other)) return 'exact'
    return wordOverlap(one, other).f1 >= NEAR_F1 ? 'near' : 'wrong'
  })
}

/** Compare a byline as `scoreText` does, but for "By" before the names. */
export function scoreByline(predicted: string | null, truth: string | null): FieldOutcome {
  return scoreText(withoutBy(predicted), withoutBy(truth))
}

/** Compare a date by its day as printed: the same day is exact, the day before or after is near. */
export function scoreDate(predicted: string | null, truth: string | null): FieldOutcome {
  return score(predicted, truth, (one, other) => {
    const days = Math.abs(dayNumber(one) - dayNumber(other))
    if (days === 0) return 'exact'
    return days === 1 ? 'near' : 'wrong'
  })
}

/** How each field is compared. */
export const fieldScorers: Record<
  FieldName,
  (predicted: string | null, truth: string | null) => FieldOutcome
> = {
  title: scoreText,
  dek: scoreText,
  summary: scoreText,
  byline: scoreByline,
  authors: scoreText,
  date: scoreDate,
  published: scoreText,
  modified: scoreText,
  siteName: scoreText,
  language: scoreText,
  section: scoreText,
  tags: scoreText,
}

function score(
  predicted: string | null,
  truth: string | null,
  compare: (predicted: string, truth: string) => FieldOutcome,
): FieldOutcome {
  if (truth === null) return predicted ? 'false' : 'none'
  return predicted ? compare(predicted, truth) : 'missing'
}

function plain(text: string): string {
  return oneSpaced(text.normalize('NFKC'))
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
}

function withoutBy(byline: string | null): string | null {
  return byline === null ? null : byline.trim().replace(LEADING_BY, '')
}

/** Days since 1970; NaN, which equals nothing, for what is no full date. */
function dayNumber(iso: string): number {
  return ISO_DAY.test(iso) ? Date.parse(iso.slice(0, 10)) / DAY_MS : Number.NaN
}
