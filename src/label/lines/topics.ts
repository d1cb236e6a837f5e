import type { Line } from './line'

/** Letters from which a word says what a text is about; ideographs do alone. */
const TOPIC_LETTERS = 4
const FIRST_IDEOGRAPH = 0x2e80
/** Letters by which two forms of a word are the same. */
const STEM_LETTERS = 5
/** Uses, as a power of two, from which one more makes a word no more of a topic. */
const USES = 5

/** How often a text uses each word. */
export type Uses = ReadonlyMap<string, number>

/** Share of the topics of a line that a text uses, word for word. */
export function knownTopics({ words }: Line, uses: Uses): number {
  const asked = words.filter(isTopic)
  return asked.length === 0 ? 0 : asked.filter((word) => uses.has(word)).length / asked.length
}

/** How much a text uses the topics of a line: 0 where it uses none, 1 where it uses all of them often. */
export function topicWeight({ words }: Line, uses: Uses): number {
  const asked = words.filter(isTopic)
  if (asked.length === 0) return 0
  const weight = (word: string) => Math.min(1, Math.log2(1 + (uses.get(word) ?? 0)) / USES)
  return asked.reduce((sum, word) => sum + weight(word), 0) / asked.length
}

/** Share of the topics of a line that another has too; words count by their stem. */
export function sharedTopics(line: Line, other: Line): number {
  const asked = stemsOf(line)
  const known = new Set(stemsOf(other))
  return asked.length === 0 ? 0 : asked.filter((word) => known.has(word)).length / asked.length
}

function stemsOf({ words }: Line): string[] {
  return words.filter(isTopic).map((word) => word.slice(0, STEM_LETTERS))
}

function isTopic(word: string): boolean {
  return word.length >= TOPIC_LETTERS || word.charCodeAt(0) >= FIRST_IDEOGRAPH
}
