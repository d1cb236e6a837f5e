import { once } from '../once'
import { lexicon, type Word } from './lexicon'

/** A form of the lexicon and what it means. */
export interface Known {
  form: string
  word: Word
}

/** Places of the table: with some 1,500 forms in it hardly two want the same. */
const SIZE = 1 << 14

/** The forms of plain letters, each at the first free place from its own on. */
const table: () => readonly (Known | undefined)[] = once(() => {
  const places = new Array<Known | undefined>(SIZE).fill(undefined)
  for (const [form, word] of lexicon()) {
    let place = placeOf(form, 0, form.length)
    if (place < 0) continue
    while (places[place] !== undefined) place = next(place)
    places[place] = { form, word }
  }
  return places
})

/**
 * Look up a word in any case, without a string for it: most words of a page are in no date.
 *
 * @returns null for a word that the lexicon does not have; undefined for one that is not all plain letters, which
 *   this cannot tell
 */
export function findPlain(text: string, start: number, end: number): Known | null | undefined {
  let place = placeOf(text, start, end)
  if (place < 0) return undefined
  const places = table()
  for (; ; place = next(place)) {
    const known = places[place]
    if (known === undefined) return null
    if (isForm(known.form, text, start, end)) return known
  }
}

function next(place: number): number {
  return (place + 1) & (SIZE - 1)
}

/** Where a word of plain letters has its place, whatever its case; -1 for any other. */
function placeOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const small = text.charCodeAt(at) | 0x20
    if (small < 0x61 || small > 0x7a) return -1
    hash = (Math.imul(hash, 31) + small) | 0
  }
  return (hash ^ (hash >>> 16)) & (SIZE - 1)
}

/** Whether a piece of a text of plain letters is a form, whatever its case. */
function isForm(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = start; at < end; at++) {
    if (form.charCodeAt(at - start) !== (text.charCodeAt(at) | 0x20)) return false
  }
  return true
}
