import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which "Copyright ..." is the whole point of a line. */
const NOTICE_WORDS = 30
/** The same where the line begins with the sign: a notice that goes on about who may copy what. */
const SIGNED_NOTICE_WORDS = 60
/** Digits of a year. */
const YEAR_DIGITS = 4
/** Characters before a sign in which its year may stand: "Since 1963 a pool. © Name" is a caption. */
const YEAR_BEFORE = 12
const year = /\d{4}/
/** A sign without a year stands within so many characters of the start of so few words. */
const SIGN_WITHIN = 4
const SIGNED_WORDS = 8

/** Openings that need a year or a sign beside them ("Copyright Office weighs in" is a headline). */
const openers = ['copyright', '(c)']
/** Characters of the longest of them. */
const OPENER_CHARS = 9

/** "© 2025 Name", "All rights reserved", in any language of the phrases. */
export const copyright: NoiseRule = {
  id: 'copyright-words',
  role: 'copyright',
  words: 'is a copyright line',
  test({ hits, shape, text }) {
    if (shape.words > (text.startsWith('©') ? SIGNED_NOTICE_WORDS : NOTICE_WORDS)) return false
    if ((hits.inside & Phrase.copyright) !== 0) return true
    const head = text.slice(0, OPENER_CHARS).toLowerCase()
    if (openers.some((opener) => head.startsWith(opener)))
      return shape.digits >= YEAR_DIGITS || shape.words <= 4 || text.includes('©')
    if (shape.bare) return false
    const at = text.indexOf('©')
    if (at < 0) return false
    return (
      year.test(text.slice(Math.max(0, at - YEAR_BEFORE))) ||
      (at <= SIGN_WITHIN && shape.words <= SIGNED_WORDS)
    )
  },
}
