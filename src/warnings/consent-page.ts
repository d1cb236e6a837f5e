import { phraseFinder } from '../text/phrases'
import type { Draft } from '../types'
import { dialogChoices, dialogOpenings, dialogWords } from '../vocabulary/consent-walls'
import { consent } from '../vocabulary/phrases/consent'
import type { TroubleRule } from './rule'
import { count, says, type View } from './view'

/** Words of all blocks below which a page can be a question and nothing more: long notices have about 400. */
const PAGE_WORDS = 500
/** Words about consent from which it is a notice and no link to one. */
const CONSENT_WORDS = 20
/** Share of the page's words that are about consent, or in the dialog: goods and menus have no sentences. */
const CONSENT_SHARE = 0.5
/** Words of a heading; a longer text that opens alike is a paragraph. */
const OPENING_WORDS = 20
/** Characters of a button, white space around it counted in. */
const BUTTON_CHARS = 100
/** Words of sentences beside the dialog from which the page shows something: teasers have 15 to 40. */
const TEXT_WORDS = 12

const findConsent = phraseFinder([consent, dialogWords])
const findOpening = phraseFinder([dialogOpenings])
const findChoice = phraseFinder([dialogChoices])

/**
 * A page that asks for consent before it shows anything: it offers a choice, and is about consent for the most
 * part or is a dialog that opens as such dialogs do, with no text beside it. A text about cookies offers no
 * choice; an article under a banner has text beside it.
 */
export const consentPage: TroubleRule = {
  code: 'consent-page',
  test(view) {
    // Few pages offer a choice, and a button is soon told from a text.
    if (view.words >= PAGE_WORDS || !view.page.drafts.some(isChoice)) return null
    return isMostlyConsent(view) || isDialog(view) ? 'The page is a question for consent' : null
  },
}

function isMostlyConsent({ page, words }: View): boolean {
  const own = count(page.drafts.filter(isConsent))
  return own >= CONSENT_WORDS && own >= words * CONSENT_SHARE
}

/** Whether the page is what stands from an opening to the last button or word about consent. */
function isDialog({ page: { drafts }, words }: View): boolean {
  const first = drafts.findIndex(isOpening)
  if (first < 0) return false
  const last = drafts.findLastIndex((draft) => isChoice(draft) || isConsent(draft))
  const beside = drafts.filter(({ index }) => index < first || index > last)
  return count(beside.filter(isText)) < TEXT_WORDS && count(beside) <= words * (1 - CONSENT_SHARE)
}

function isConsent({ role, text }: Draft): boolean {
  return role === 'consent' || says(text, findConsent, 'inside')
}

function isOpening({ shape, text }: Draft): boolean {
  return shape.words <= OPENING_WORDS && says(text, findOpening, 'start')
}

/** A button, alone or in a row of them. */
function isChoice({ text, leaves }: Draft): boolean {
  return isButton(text) || leaves.some((leaf) => leaf.type === 'text' && isButton(leaf.data))
}

function isButton(text: string): boolean {
  return text.length <= BUTTON_CHARS && says(text, findChoice, 'whole')
}

function isText({ role, shape }: Draft): boolean {
  return shape.sentences > 0 && role !== 'copyright'
}
