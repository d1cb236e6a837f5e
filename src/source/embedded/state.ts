import { sharedWords, wordSet } from '../../text/overlap'
import type { DataRecord, Metadata } from '../../types'
import { Groups, type Owner } from './groups'
import { jsonOf } from './json'
import { articleOf, asHtml } from './markup'
import type { Places } from './places'

/** Characters below which a script holds no text worth a look. */
const SCRIPT_CHARS = 200
/** Groups that are compared with what the page says of itself, at most. */
const GROUPS = 20
/** Share of the title's words that a text about the same thing holds. */
const LEAST_SHARED = 0.5
/** Objects around a text that may say what it is called. */
const RECORDS = 4
/** Letters from which a word says what a text is about. */
const WORD_LETTERS = 4

/** A text of a state as HTML, and the objects that may say what it is called, the innermost first. */
export interface StateText {
  html: string
  records: DataRecord[]
}

/**
 * The longest run of texts in the state that a page leaves for its application (`__NEXT_DATA__` and its
 * like) that speaks of what the title speaks of: states are full of terms and notices.
 */
export function state({ scripts, metadata }: Places): StateText | null {
  const groups = new Groups()
  for (const script of scripts) if (script.length >= SCRIPT_CHARS) groups.read(jsonOf(script))
  const subject = subjectOf(metadata)
  let looked = 0
  for (const { texts, owner } of groups.bySize()) {
    if (looked++ === GROUPS) return null
    const html = texts.map(asHtml).join('\n')
    if (subject.size > 0 && sharedWords(subject, wordSet(html)) < LEAST_SHARED) continue
    const text = articleOf(html)
    return text === null ? null : { html: text, records: recordsOf(owner) }
  }
  return null
}

/** The object that holds a text, and those close around it: an editor keeps its text a few objects deep. */
function recordsOf(owner: Owner | null): DataRecord[] {
  const records: DataRecord[] = []
  for (let at = owner; at !== null && records.length < RECORDS; at = at.parent) records.push(at.object)
  return records
}

/** The telling words of the title: a site's descriptions are much the same for all its pages. */
function subjectOf({ titles, description }: Metadata): Set<string> {
  return new Set([...wordSet(titles[0] ?? description ?? '')].filter(isTelling))
}

/** Of scripts without spaces each character is a word. */
function isTelling(word: string): boolean {
  return word.length >= WORD_LETTERS || word.charCodeAt(0) > 0x2e00
}
