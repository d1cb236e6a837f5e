import { functionWords, twins } from '../vocabulary/function-words'
import { once } from './once'
import { phraseWords } from './phrase-words'

/** Words below which nothing is told. */
const LEAST_WORDS = 40
/**
 * Share of a language's small words among all, and how many times as many as of any other. On the development pages
 * that state their language it tells nearly all; where the two differ, it is the statement that is wrong as a rule.
 */
const LEAST_SHARE = 0.15
const LEAST_LEAD = 1.25
/** Share of characters that are no Latin letters, from which scripts are counted, and of letters that are of one. */
const BEYOND_SHARE = 0.3
const SCRIPT_SHARE = 0.6
/** Share of kana: names alone have less, and Chinese has none. */
const KANA_SHARE = 0.15
const FEWEST_KANA = 0.01

/**
 * The language of a text, where it is nearly certain: by its script where one language has that for itself, else by
 * the small words that it is full of.
 *
 * @param text some paragraphs; all of it is read
 * @returns a BCP 47 tag; null for short texts, and for those that read like two languages or none
 * @example languageOf(article) // 'de'
 */
export function languageOf(text: string): string | null {
  return byScript(text) ?? byWords(phraseWords(text))
}

const beyondLatin = /[\u0370-\u1fff\u2e80-\ud7ff]/g
const letter = /\p{L}/gu
/** Scripts that one widely written language has for itself. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['hy', /\p{sc=Armenian}/gu],
]
const kana = /[\u3040-\u30ff]/gu
const han = /\p{sc=Han}/gu

function byScript(text: string): string | null {
  // Most texts are Latin, and need no count of other letters.
  if (countOf(text, beyondLatin) < text.length * BEYOND_SHARE) return null
  const letters = countOf(text, letter)
  if (letters < LEAST_WORDS * 2) return null
  const own = scripts.find(([, script]) => countOf(text, script) >= letters * SCRIPT_SHARE)
  if (own !== undefined) return own[0]
  const syllables = countOf(text, kana)
  if (syllables + countOf(text, han) < letters * SCRIPT_SHARE) return null
  if (syllables >= letters * KANA_SHARE) return 'ja'
  return syllables <= letters * FEWEST_KANA ? 'zh' : null
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The languages of each small word. */
const table = once(() => {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(functionWords))
    for (const word of new Set(words.split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language])
  return languages
})

function byWords(words: readonly string[]): string | null {
  if (words.length < LEAST_WORDS) return null
  const hits = new Map<string, number>()
  for (const word of words)
    for (const language of table().get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const [first, second] = [...hits].sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] < words.length * LEAST_SHARE) return null
  const leads = first[1] >= (second?.[1] ?? 0) * LEAST_LEAD
  return leads && !twins.has(first[0]) ? first[0] : null
}
