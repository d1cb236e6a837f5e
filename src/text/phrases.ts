import type { ByLanguage, PhraseTable } from '../vocabulary/phrase-table'
import { once } from './once'
import { isNumber, phraseWords } from './phrase-words'

/** Kinds found in a line, as bits. `whole` is part of `start`, and `start` of `inside`. */
export interface PhraseHits {
  whole: number
  start: number
  inside: number
  /** Those of `inside` whose phrase counts anywhere, also where it begins the line. */
  anywhere: number
}

/** Finds the phrases of many kinds in one pass over the words of a line. */
export type PhraseFinder = (words: readonly string[]) => PhraseHits

interface Entry {
  words: readonly string[]
  bit: number
  reach: number
}

const WHOLE = 0
const START = 1
const INSIDE = 2

/**
 * Build a finder from the tables of each kind.
 *
 * @param tables the phrases; the n-th table has the bit `1 << n`
 * @returns a function from the words of a line to the kinds found in it
 */
export function phraseFinder(tables: readonly PhraseTable[]): PhraseFinder {
  const entries = once(() => entriesOf(tables))
  return (words) => find(entries(), words)
}

function entriesOf(tables: readonly PhraseTable[]): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>()
  tables.forEach((table, kind) => {
    addAll(entries, table.whole, 1 << kind, WHOLE)
    addAll(entries, table.start, 1 << kind, START)
    addAll(entries, table.inside, 1 << kind, INSIDE)
  })
  return entries
}

function addAll(entries: Map<string, Entry[]>, phrases: ByLanguage = {}, bit: number, reach: number): void {
  for (const phrase of Object.values(phrases).join(',').split(',')) {
    const words = phraseWords(phrase)
    const first = words[0]
    if (first === undefined) continue
    const list = entries.get(first)
    if (list === undefined) entries.set(first, [{ words, bit, reach }])
    else list.push({ words, bit, reach })
  }
}

function find(entries: Map<string, Entry[]>, words: readonly string[]): PhraseHits {
  const hits = { whole: 0, start: 0, inside: 0, anywhere: 0 }
  let first = 0
  let end = words.length
  while (first < end && isNumber(words[first] as string)) first++
  while (end > first && isNumber(words[end - 1] as string)) end--
  for (let at = 0; at < words.length; at++) {
    const list = entries.get(words[at] as string)
    if (list !== undefined) for (const entry of list) note(hits, entry, words, at, first, end)
  }
  return hits
}

function note(
  hits: PhraseHits,
  entry: Entry,
  words: readonly string[],
  at: number,
  first: number,
  end: number,
): void {
  if (entry.reach !== INSIDE && at > first) return
  for (let i = 1; i < entry.words.length; i++) if (words[at + i] !== entry.words[i]) return
  const starts = at <= first
  const covers = starts && at + entry.words.length >= end
  if (covers) hits.whole |= entry.bit
  if (starts && (covers || entry.reach !== WHOLE)) hits.start |= entry.bit
  if (covers || (starts && entry.reach === START) || entry.reach === INSIDE) hits.inside |= entry.bit
  if (entry.reach === INSIDE) hits.anywhere |= entry.bit
}
