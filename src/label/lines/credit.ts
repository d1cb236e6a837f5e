import { looksLikeNames } from '../../text/byline'
import { Phrase } from '../../vocabulary/phrases'
import { pictureAgencies } from '../../vocabulary/picture-agencies'
import type { Line } from './line'

/** Words of a line that says nothing but who took a picture. */
const CREDIT_WORDS = 8

/** Parts of such a line that ends in an agency. */
const AGENCY_PARTS = 3
const agencyBreak = / ?[|/] ?/

/** "© Name/Agency": a right with a year in it is the site's. */
const right = /^© ?\p{L}[^\d]{3,60}$/u
/** "HOLLIS TRENT/Valley Sentinel": a name and for whom it works. */
const signed =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: ?[/|] ?\p{Lu}\p{Ll}|\/\p{Lu}{2})[\p{L} .'’-]{0,40}$/u

/** "HOLLIS TRENT, VALLEY SENTINEL": the same in capitals. */
const capitals = /^\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,3}, \p{Lu}[\p{Lu} &.'’-]{2,40}$/u

/** Whether a line credits a picture and says nothing else: "Photo: Name", "© Name/Agency", "Name | Reuters". */
export function isCreditLine(line: Line): boolean {
  if (!mayBe(line)) return false
  if (((line.hits.start | line.lead) & Phrase.credit) !== 0) return true
  const { text } = line
  return right.test(text) || capitals.test(text) || namesAgency(text) || isTaken(text)
}

/** "Foto Ann Weller": a word for a picture and a name, without a colon. */
function isTaken(text: string): boolean {
  const name = taken.exec(text)?.[1]
  return name !== undefined && looksLikeNames(name)
}

const taken =
  /^(?:[Ff]oto(?:’s|'s|s)?|FOTO|[Ff]ot\.?|[Pp]hoto|Bild|Beeld|Kuva|Фото|Fotó) (\p{Lu}\p{Ll}[\p{L}'’-]{0,20}(?: (?:van|der|den|de|di|da|del|von)){0,2}(?: \p{Lu}[\p{L}'’.-]{0,24}){1,2})$/u

/** Whether a line is an agency, alone or behind names: "Reuters", "Ann Weller | The Paper | Getty Images". */
function namesAgency(text: string): boolean {
  const parts = agencyBreak.test(text) ? text.split(agencyBreak) : [text]
  return parts.length <= AGENCY_PARTS && pictureAgencies.has((parts.at(-1) as string).toLowerCase())
}

/** Whether a line is a name and an organisation: a credit where pictures stand, and anything elsewhere. */
export function isSignedCredit(line: Line): boolean {
  return mayBe(line) && signed.test(line.text)
}

function mayBe({ shape }: Line): boolean {
  return shape.words <= CREDIT_WORDS && shape.end !== 'stop'
}
