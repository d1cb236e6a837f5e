import { plainText } from '../plain-text'
import type { Finds, Source } from '../source'

/** Keys of embedded application state under which sites keep a standfirst. */
const dekKeys = [
  '"subtitle":"',
  '"standfirst":"',
  '"dek":"',
  '"subheadline":"',
  '"subHeadline":"',
  '"deck":"',
]

/** State is full of other articles' standfirsts: only agreement with a printed block makes one count. */
const CERTAINTY = 0.4
/** Occurrences of a key that are read, and characters of a value. */
const OCCURRENCES = 3
const VALUE_CHARS = 600

/** Embedded application state (`<script type="application/json">`): standfirsts alone, found without parsing. */
export const states: Source = ({ found }, finds) => {
  for (const state of found.states) for (const key of dekKeys) readKey(state, key, finds)
}

function readKey(state: string, key: string, finds: Finds): void {
  let at = state.indexOf(key)
  for (let n = 0; at >= 0 && n < OCCURRENCES; n++) {
    const start = at + key.length
    const value = jsonString(state, start)
    if (value !== '') finds.add('dek', plainText(value), `state:${key.slice(1, -3)}`, CERTAINTY)
    at = state.indexOf(key, start)
  }
}

/** The JSON string that starts at a position, its escapes read. */
function jsonString(text: string, start: number): string {
  let end = start
  while (end < start + VALUE_CHARS && end < text.length && text[end] !== '"')
    end += text[end] === '\\' ? 2 : 1
  if (text[end] !== '"') return ''
  try {
    return JSON.parse(`"${text.slice(start, end)}"`) as string
  } catch {
    return ''
  }
}
