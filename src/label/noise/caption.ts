import { Phrase } from '../../vocabulary/phrases'
import type { NoiseRule } from './rule'

/** Words up to which a line with a picture credit is its caption. */
const CAPTION_WORDS = 40

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
    return ((hits.start | line.labels) & Phrase.credit) !== 0 || isCredit(hits.inside, text)
  },
}

function isCredit(inside: number, text: string): boolean {
  return (inside & Phrase.credit) !== 0 && creditMark.test(text)
}

const creditMark = /[:/|©(＝=／：]/
