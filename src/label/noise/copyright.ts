import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Copyright ..." is the whole point of a line. */
const NOTICE_WORDS = 30
/** Letters that stand before the sign in "(c) 2025" and "© 2025". */
const SIGN_WITHIN = 4

/** Openings that need a year or a sign beside them ("Copyright Office weighs in" is a headline). */
const openers = ['copyright', '(c)']

/** "© 2025 Name", "All rights reserved", in any language of the phrases. */
export const copyright: NoiseRule = {
  id: 'copyright-words',
  role: 'copyright',
  words: 'is a copyright line',
  test({ hits, shape, text }) {
    if (shape.words > NOTICE_WORDS) return false
    if ((hits.inside & Phrase.copyright) !== 0) return true
    if (openers.some((opener) => text.toLowerCase().startsWith(opener)))
      return shape.digits >= 4 || shape.words <= 4 || text.includes('©')
    const at = text.indexOf('©')
    return at >= 0 && at <= SIGN_WITHIN && (shape.digits > 0 || shape.words <= 8)
  },
}
