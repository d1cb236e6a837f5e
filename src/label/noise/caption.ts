import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import type { NoiseRule } from './rule'

/** Words up to which a line with a picture credit is its caption. */
const CAPTION_WORDS = 40

/** Characters of such a line. */
const CAPTION_CHARS = 500
/** An image in Markdown. */
const image = '!['

/** "Photo: Name", "A view of the bridge. Photo by Name / Agency". */
export const caption: NoiseRule = {
  id: 'caption-words',
  role: 'caption',
  words: 'credits a picture',
  test(line) {
    const { draft, hits, shape, text } = line
    if (draft.text.startsWith(image)) return true
    if (shape.words > CAPTION_WORDS) return false
    if ((hits.start & ~hits.anywhere & Phrase.credit) !== 0 && !sameAgain.test(text)) return true
    if (shape.bare) return false
    if ((line.labels & Phrase.credit) !== 0 || isCredit(line)) return true
    return isPictured(text)
  },
}

/** "Photo by photo, the exhibition tells of the harbour." */
const sameAgain = /^\p{L}+ by \p{Ll}/u

/** An agency's name and a mark; in one whole sentence it is what the article speaks of. */
function isCredit({ hits, text, isStopped, shape }: Line): boolean {
  if ((hits.inside & Phrase.credit) === 0 || !creditMark.test(text)) return false
  return !isStopped || shape.sentences > 1
}

/** "Figure 2. Reflectance over 96 days", "The bus on the shoulder. (KVRB photo)", an agency in capitals. */
export function isPictured(text: string): boolean {
  if (text.length > CAPTION_CHARS) return false
  const last = text.at(-1) ?? ''
  // Nearly every line ends with a small letter or a stop, which settles it.
  if ((last === ')' || last === '.') && text.includes(')') && bracketed.test(text)) return true
  if (last === ')' && agency.test(text)) return true
  if (text.includes('©') && owned.test(text)) return true
  if (equals.test(text)) return true
  if (byPhotographer.test(text)) return true
  if (text.includes('. | ') && parted.test(text)) return true
  if (text.length <= PHOTO_CHARS && text.includes('hoto') && photoOf.test(text)) return true
  if (last === '）' && supplied.test(text)) return true
  if (text.includes('＝') && takenBy.test(text)) return true
  if (takenEnds.has(last) && taken.test(text)) return true
  return figure.test(text) || ((closers.has(last) || last !== last.toLowerCase()) && hasCreditTail(text))
}

/** "The captain lifts the cup. REUTERS / N. SURNAME": a sentence, and the agency in capitals. */
function hasCreditTail(text: string): boolean {
  const tail = lastSentence.exec(text)?.[1]
  if (tail === undefined || tail.toUpperCase() !== tail || tail.toLowerCase() === tail) return false
  return capitalFirst.test(tail) && capitalWord.test(tail)
}

/** What an agency's name may end with besides a capital. */
const closers = new Set(')»”')
const figure = /^(?:fig(?:ure|ura)?|abb(?:ildung)?|graphic|grafik|gráfico|图|図)\.? ?\d{1,3}[.:：\s]/i
const bracketed =
  /\((?:[^()]{1,40}[ /])?(?:photo|foto|image|handout|courtesy|archivfoto|archivbild|archieffoto|arkivbild|arkivfoto|symbolfoto|symbolbild|themenbild|zdjęcie|фото)(?:[ :/][^()]{1,40})?\)\.?$/i
/** "The boats are in. Photo by Name Surname / The Paper". */
const byPhotographer =
  /[.!?»”"] (?:photos?|photographs?|pictures?|images?|fotos?|bild|bilder|imagen|imagem) (?:by|von|de|di|par|door|av|af|courtesy of) \p{L}[^.!?]{2,60}\.?$|[.!?»”"] (?:photo|picture|foto|bild): \p{L}[^.!?]{2,60}$/iu
/** "The boats are in. (Name Surname/The Paper)": a sentence, and who took the picture for whom. */
const agency = /[.!?»”"] \(\p{Lu}[^()/\d]{1,40}\/ ?\p{Lu}[^()/\d]{1,40}\)$/u
/** "Courier photo / Name Surname", "Staff photo by Name Surname": whose picture it is, and no more. */
const photoOf =
  /^(?:\p{Lu}[\p{L}'’-]{1,20} ){0,3}[Pp]hotos? ?(?:\/|by |courtesy of ) ?\p{Lu}[\p{L}.'’-]{1,20}(?: [\p{L}.'’/-]{1,20}){0,4}$/u
const PHOTO_CHARS = 90
/** "（港湾局提供）": who supplied or took the picture, as Japanese papers say it. */
const supplied = /（[^（）]{0,40}(?:提供|撮影|写真)）$/
/** "橋の修理＝7日、本社撮影": the same without brackets. */
const takenBy = /＝[^＝。]{2,60}(?:撮影|提供|写す)$/
/** "桥的全景。本报记者 某某 摄", "某某 供图": the same as Chinese papers say it. */
const taken = /(?:^|[。！？] ?)[^。！？，]{2,24}[ /](?:摄|攝|供图|供圖)$/
const takenEnds = new Set('摄攝图圖')
/** "The bus on the shoulder. © Name": a sentence, and who owns its picture. */
const owned = /[.!?»”"] © ?[^.!?©\d]{2,40}$/
/** "사진=연합", "写真＝本社": a word for a picture and whose it is. */
const equals = /(?:사진|写真|ⓒ)[=＝ ]{1,3}[^=＝。.]{2,30}$/
/** "The bus on the shoulder. | Agency". */
const parted = /\. \| [^.!?|\d]{2,40}$/
const lastSentence = /[.!?»”"] ([^.!?]{6,60}(?:\.[^.!?]{2,40})?)$/
/** A dash before the name is a quotation's; a digit begins a size. */
const capitalFirst = /^\(?\p{Lu}/u
const capitalWord = /\p{Lu}{4}/u
const creditMark = /[:/|©(＝=／：]/
