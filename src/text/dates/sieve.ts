import { once } from '../once'
import { isCapital } from './chars'
import { lexicon } from './lexicon'

/** Places of the sieve: with some 2,000 forms one word in thirty passes that need not. */
const SIZE = 1 << 16

/** Words of fewer letters are looked up: many are known, and those before a number are read ("ver12.3.2024"). */
const SHORTEST = 4

/** Whether the lexicon has a form in each place. */
const sieve: () => Uint8Array = once(() => {
  const places = new Uint8Array(SIZE)
  for (const form of lexicon().keys()) {
    const place = placeOf(form, 0, form.length)
    if (place >= 0) places[place] = 1
  }
  return places
})

/**
 * Whether the lexicon certainly does not have a word. Most words of a page are of that kind, and are told here
 * without a string for each; of any that is not plain letters, and of those with a capital inside, it says no.
 */
export function isForeign(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false
  const place = placeOf(text, start, end)
  return place >= 0 && sieve()[place] === 0
}

/** Where in the sieve a word has its place; -1 where it has none. */
function placeOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const small = isCapital(code) ? code | 0x20 : code
    if (small < 0x61 || small > 0x7a || (small !== code && at > start)) return -1
    hash = (Math.imul(hash, 31) + small) | 0
  }
  return (hash ^ (hash >>> 16)) & (SIZE - 1)
}
