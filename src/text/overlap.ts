import { phraseWords } from './phrases'

/**
 * How much of the shorter of two texts is in the other, by different words (characters in scripts without spaces).
 *
 * @returns 0 to 1; 0 where either has no word
 * @example wordOverlap('Rain in Oslo', 'Oslo: more rain') // 0.67
 */
export function wordOverlap(one: string, other: string): number {
  const first = new Set(phraseWords(one))
  const second = new Set(phraseWords(other))
  const smaller = Math.min(first.size, second.size)
  if (smaller === 0) return 0
  let common = 0
  for (const word of first) if (second.has(word)) common++
  return common / smaller
}
