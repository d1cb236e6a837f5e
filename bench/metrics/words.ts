import type { Overlap } from '../types'

/** Python's `\w+` on Unicode text, which the public benchmarks count by: marks part words. */
const WORD = /[\p{L}\p{N}_]+/gu

/** The words of a text in order, as they are written. */
export function words(text: string): string[] {
  return text.match(WORD) ?? []
}

/** How often each word stands in a list. */
export function countOf<Item>(items: readonly Item[]): Map<Item, number> {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** How many items two counted lists share. */
export function shared<Item>(one: Map<Item, number>, other: Map<Item, number>): number {
  let sum = 0
  for (const [item, count] of one) sum += Math.min(count, other.get(item) ?? 0)
  return sum
}

/**
 * The word overlap as WCXB defines it: multisets of lower-cased words.
 *
 * @returns all zero where just one of the texts is empty, all one where both are
 * @example
 * wordOverlap('the cat sat', 'the cat sat down').recall // 0.75
 */
export function wordOverlap(predicted: string, truth: string): Overlap {
  const found = words(predicted.toLowerCase())
  const wanted = words(truth.toLowerCase())
  if (found.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1 }
  if (found.length === 0 || wanted.length === 0) return { precision: 0, recall: 0, f1: 0 }
  const right = shared(countOf(found), countOf(wanted))
  const precision = right / found.length
  const recall = right / wanted.length
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

/** F1 of a precision and a recall; 0 where both are 0. */
export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
