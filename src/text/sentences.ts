import type { Root } from 'nlcst'
import { proseParser } from './prose-parser'

/** Characters of a text at most: a dek is far shorter, and the parser is slow on what is no prose. */
const LONGEST = 2000
/** Stops of scripts that the parser does not know. */
const otherStops = /[。！？؟।॥።]/

/**
 * Count the sentences of a text by its nlcst tree, as retext reads it: "Mr. Kayal of the U.S. said so" is
 * one sentence, and a last one without a stop counts too. `measure` takes one pass and no tree, and knows
 * neither, so this is for the few lines of a page where one sentence more or less decides.
 *
 * @param text one block
 * @returns how many there are, or null where it cannot tell: a script the parser does not know, or too long
 * @example
 * countSentences('Mr. Kayal of the U.S. team said so. Nobody minded') // 2
 */
export function countSentences(text: string): number | null {
  if (text.length > LONGEST || otherStops.test(text)) return null
  return sentencesOf(proseParser().parse(text))
}

/** Sentences with a word in them: a lone "***" or "…" is none. */
function sentencesOf({ children }: Root): number {
  let count = 0
  for (const paragraph of children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') continue
      if (sentence.children.some(({ type }) => type === 'WordNode')) count++
    }
  }
  return count
}
