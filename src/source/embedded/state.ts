import { sharedWords, wordSet } from '../../text/overlap'
import type { Metadata } from '../../types'
import { Groups } from './groups'
import { jsonOf } from './json'
import { articleOf, asHtml } from './markup'
import type { Places } from './places'

/** Characters below which a script holds no text worth a look. */
const SCRIPT_CHARS = 200
/** Groups that are compared with what the page says of itself, at most. */
const GROUPS = 20
/** Share of the title's words that a text about the same thing holds. */
const LEAST_SHARED = 0.5
/** Letters from which a word says what a text is about. */
const WORD_LETTERS = 4

/**
 * The longest run of texts in the state that a page leaves for its application (`__NEXT_DATA__` and its
 * like) that speaks of what the title speaks of: states are full of terms and notices.
 */
export function state({ scripts, metadata }: Places): string | null {
  const groups = new Groups()
  for (const script of scripts) if (script.length >= SCRIPT_CHARS) groups.read(jsonOf(script))
  const subject = subjectOf(metadata)
  let looked = 0
  for (const texts of groups.bySize()) {
    if (looked++ === GROUPS) return null
    const html = texts.map(asHtml).join('\n')
    if (subject.size === 0 || sharedWords(subject, wordSet(html)) >= LEAST_SHARED) return articleOf(html)
  }
  return null
}

/** The telling words of the title: a site's descriptions are much the same for all its pages. */
function subjectOf({ titles, description }: Metadata): Set<string> {
  return new Set([...wordSet(titles[0] ?? description ?? '')].filter(isTelling))
}

/** Of scripts without spaces each character is a word. */
function isTelling(word: string): boolean {
  return word.length >= WORD_LETTERS || word.charCodeAt(0) > 0x2e00
}
