import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Reading time: ..." is a counter, and "This text was created by a machine" a notice. */
const COUNTER_WORDS = 16

/** Words of "Sentiment: negative". */
const LABELLED_WORDS = 5

/** Read times, players and counters. */
export const furniture: NoiseRule = {
  id: 'furniture-words',
  role: 'other',
  words: 'is a read time, a player or a counter',
  // The label is worked out for short lines alone.
  test: (line) =>
    line.shape.words <= COUNTER_WORDS &&
    (isPlayer(line.text) ||
      (line.hits.start & Phrase.furniture) !== 0 ||
      (line.shape.words <= LABELLED_WORDS && (line.lead & Phrase.furniture) !== 0)),
}

/** "00:00 / 04:11": how far a player is. */
export function isPlayer(text: string): boolean {
  return text.length <= PLAYER_CHARS && player.test(text)
}

/** Characters of such times. */
const PLAYER_CHARS = 20
const player = /^(?:\d{1,2}:){1,2}\d\d ?\/ ?-?(?:\d{1,2}:){1,2}\d\d$/
