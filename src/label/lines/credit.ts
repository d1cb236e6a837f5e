import { Phrase } from '../../vocabulary/phrases'
import type { Line } from './line'

/** Words of a line that says nothing but who took a picture. */
const CREDIT_WORDS = 8

/** "© Name/Agency": a right with a year in it is the site's. */
const right = /^© ?\p{L}[^\d]{3,60}$/u
/** "HOLLIS TRENT/Valley Sentinel": a name and for whom it works. */
const signed = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?[/|] ?\p{Lu}\p{Ll}[\p{L} .'’-]{2,40}$/u

/** Whether a line credits a picture and says nothing else: "Photo: Name", "© Name/Agency". */
export function isCreditLine(line: Line): boolean {
  return mayBe(line) && (((line.hits.start | line.lead) & Phrase.credit) !== 0 || right.test(line.text))
}

/** Whether a line is a name and an organisation: a credit where pictures stand, and anything elsewhere. */
export function isSignedCredit(line: Line): boolean {
  return mayBe(line) && signed.test(line.text)
}

function mayBe({ shape }: Line): boolean {
  return shape.words <= CREDIT_WORDS && shape.end !== 'stop'
}
