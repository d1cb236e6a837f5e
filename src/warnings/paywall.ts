import { phraseFinder } from '../text/phrases'
import type { Draft } from '../types'
import { paywalls } from '../vocabulary/troubles'
import { isCutOff } from './cut-text'
import type { TroubleRule } from './rule'
import { says } from './view'

/** Words below which what is shown of a paid article is its beginning, wherever the plea stands. */
const STUB_WORDS = 150
/** Blocks at the end of the body and after it, among which the plea stands where more is shown. */
const LAST_BLOCKS = 2
const NEXT_BLOCKS = 6
/** A longer plea is text. */
const PLEA_WORDS = 60

const findPlea = phraseFinder([paywalls])

/**
 * A text that is cut off; or an article that its publisher says is not free, with a plea to subscribe: anywhere where
 * it is short, else at its end. Sites that count visits call articles paid that they show in full.
 */
export const paywall: TroubleRule = {
  code: 'paywall',
  test(view) {
    const { drafts, metadata } = view.page
    if (isCutOff(view)) return 'The text stops where it asks to subscribe or to register'
    if (!metadata.hints.includes('paid')) return null
    const last = drafts.findLastIndex(({ role }) => role === 'body')
    const near = drafts.slice(Math.max(0, last - LAST_BLOCKS + 1), last + 1 + NEXT_BLOCKS)
    const pleads = (view.bodyWords < STUB_WORDS ? drafts : near).some(isPlea)
    return pleads ? 'The article is not free, and ends in a request to subscribe' : null
  },
}

function isPlea({ shape, text }: Draft): boolean {
  return shape.words <= PLEA_WORDS && says(text, findPlea, 'inside')
}
