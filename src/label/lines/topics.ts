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

/** How often the body uses each word that says what it is about. */
export function bodyUses(lines: readonly Line[]): Uses {
  const uses = new Map<string, number>()
  for (const line of lines) {
    // Words of lines that are not asked about are never cut.
    if (line.draft.role !== 'body') continue
    for (const word of line.words) if (isTopic(word)) uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  return uses
}

/** What a text says of a line's topics. */
export interface KnownTopics {
  /** Share of them that it uses, word for word. */
  known: number
  /** How much it uses them: 0 where it uses none, 1 where it uses all of them often. */
  weight: number
  /** The same as a sum over them. */
  sum: number
}

/** How far a text speaks of a line's topics. */
export function topicsOf({ words }: Line, uses: Uses): KnownTopics {
  let asked = 0
  let known = 0
  let weight = 0
  for (const word of words) {
    if (!isTopic(word)) continue
    asked++
    const times = uses.get(word) ?? elided(word, uses)
    if (times === undefined) continue
    known++
    weight += Math.min(1, Math.log2(1 + times) / USES)
  }
  return { known: known / Math.max(1, asked), weight: weight / Math.max(1, asked), sum: weight }
}

/** Share of the topics of a line that a text uses, word for word. */
export function knownTopics(line: Line, uses: Uses): number {
  return topicsOf(line, uses).known
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

/** Whether a word says what a text is about: short ones are mostly grammar. */
export function isTopic(word: string): boolean {
  return word.length >= TOPIC_LETTERS || word.charCodeAt(0) >= FIRST_IDEOGRAPH
}

/** "l'Antarctique" is cut as one word: what is asked for may stand behind an article there, or have one itself. */
function elided(word: string, uses: Uses): number | undefined {
  const first = word.charCodeAt(0)
  if (vowels.has(first)) return uses.get(`l${word}`) ?? uses.get(`d${word}`)
  const isElided = (word[0] === 'l' || word[0] === 'd') && vowels.has(word.charCodeAt(1))
  return isElided ? uses.get(word.slice(1)) : undefined
}

const vowels: ReadonlySet<number> = new Set([...'aeiouéèêàâîôûùh'].map((letter) => letter.charCodeAt(0)))
