import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import type { NoiseRule } from './rule'

/** Words of the shortest "Get our Name app". */
const APP_WORDS = 4
/** Words up to which a line that asks to subscribe does nothing else. */
const PROMO_WORDS = 30

/** "Subscribe", "Get our newsletter", "View more". */
export const promo: NoiseRule = {
  id: 'promo-words',
  role: 'promo',
  words: 'asks to subscribe, sign up or see more',
  test: ({ hits, shape, isRanked, text }) =>
    !isRanked &&
    shape.words <= PROMO_WORDS &&
    ((hits.inside & Phrase.promo) !== 0 ||
      (!shape.bare && isCall(text)) ||
      (shape.words >= APP_WORDS && app.test(text))),
}

/** "Trade without fees. Claim your bonus »": an arrow at the end, where no quotation ends. */
export function isCall(text: string): boolean {
  const last = text.at(-1) as string
  return (
    (arrows.has(last) && !quotation.test(text)) ||
    (text.endsWith(' >') && text.indexOf('>') === text.length - 1)
  )
}

/** "Download the Courier 9 app", whatever its name. */
const app = /^(?:download|get) (?:the|our) [\p{L}\p{N} .'’-]{1,30} app\b/iu
const arrows = new Set('»→›')
/** »Vi trodde det.» and « Tout a recommencé. »: what the last mark closes may have begun paragraphs before. */
const quotation = /[«‹]|^[»›]|[.!?…,] ?[»›]$/u

/** Words of an offer. */
const OFFER_WORDS = 40

/** "Read it all for €2 a month", outside the article. */
export function isOffer({ shape, text }: Line): boolean {
  return shape.digits > 0 && shape.words <= OFFER_WORDS && money.test(text) && term.test(text)
}

const money = /[$€£¥₹₺]|\b(?:eur|usd|gbp|euros?|kr|zł)\b/iu
const term =
  /\b(?:(?:per|a|each|first|par|premier|al|primer|por|primeiro|primo|pro|im|ersten|eerste) (?:month|year|week|mois|an|mes|año|mês|ano|mese|anno|monat|jahr|maand|jaar))\b|\/ ?(?:month|mo|year|yr|week|mois|mes|monat|mese|maand)\b/iu
