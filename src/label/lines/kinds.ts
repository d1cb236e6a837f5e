import { phraseWords } from '../../text/phrase-words'
import { type PhraseHits, phraseFinder } from '../../text/phrases'
import { phraseTables } from '../../vocabulary/phrases'

/** Characters before a colon that may be a label. */
const LABEL_CHARS = 40
/** Characters of a line in which labels are looked for. */
const LABELLED_CHARS = 300

/** The kinds of phrases that words are, begin with or hold, as bits of `Phrase`. */
export const findKinds: (words: readonly string[]) => PhraseHits = phraseFinder(phraseTables)

/** Whether words are a phrase of a kind. */
export function isKind(words: readonly string[], kind: number): boolean {
  return (findKinds(words).whole & kind) !== 0
}

/** Kinds of the label before the first colon, dash or bar, as in "Tags: rain, roads"; 0 where there is none. */
export function leadKinds(text: string): number {
  const colon = text.search(labelEnd)
  const kinds = colon < 0 ? 0 : kindsOf(text.slice(0, Math.min(colon, LABEL_CHARS)))
  if (kinds !== 0) return kinds
  const dash = text.slice(0, LABEL_CHARS).search(dashes)
  return dash < 0 ? 0 : kindsOf(text.slice(0, dash))
}

/** "Tags:", and the closing bracket of "【関連記事】". */
const labelEnd = /[:：】]/
const dashes = / [-–—|] /

/** The kinds of phrases that a text is. */
function kindsOf(text: string): number {
  return findKinds(phraseWords(text)).whole
}

/** Kinds of the words right before a colon, as in "The bridge at dusk. Photo: Name". */
export function labelKinds(text: string): number {
  if (!text.includes(':')) return 0
  let kinds = 0
  for (const head of text.slice(0, LABELLED_CHARS).split(':').slice(0, -1)) {
    const word = phraseWords(head.slice(-LABEL_CHARS)).at(-1)
    if (word !== undefined) kinds |= findKinds([word]).whole
  }
  return kinds
}
