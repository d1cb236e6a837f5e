import { phraseWords } from './phrase-words'

/** The different words of a text: characters in scripts without spaces. */
export function wordSet(text: string): Set<string> {
  return new Set(phraseWords(text))
}

/**
 * How much of the smaller of two sets of words is in the other.
 *
 * @returns 0 to 1; 0 where either is empty
 * @example sharedWords(wordSet('Rain in Oslo'), wordSet('Oslo: more rain')) // 0.67
 */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  if (small.size === 0) return 0
  let common = 0
  for (const word of small) if (large.has(word)) common++
  return common / small.size
}
