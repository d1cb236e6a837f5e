import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import type { RunRule } from './rule'

/** Words of a line that says nothing but who took a picture. */
const CREDIT_WORDS = 8
/** Words up to which the line before it is what the picture shows. */
const CAPTION_WORDS = 30

/** "HOLLIS TRENT/Valley Sentinel": a name and for whom it works. */
const signed = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}\p{Ll}[\p{L} .'’-]{2,40}$/u

/** The credit of a picture, and at the top of an article the line above it: what the picture shows. */
export const captions: RunRule = {
  id: 'caption-run',
  words: 'credits a picture or stands over such a line',
  apply({ lines, prose }) {
    lines.forEach((line, i) => {
      if (!line.isFree || line.shape.words > CREDIT_WORDS || line.shape.end === 'stop') return
      // Further down the line above may be a short paragraph, and two names with a slash anything.
      const isAtTop = i - 1 <= prose.start
      if (!isCredit(line) && !(isAtTop && signed.test(line.text))) return
      const above = isAtTop ? lines[i - 1] : undefined
      const isCaption = above?.isFree === true && above.isStopped && above.shape.words <= CAPTION_WORDS
      markNoise(isCaption ? [above, line] : [line], 'caption', captions)
    })
  },
}

function isCredit({ hits, lead }: Line): boolean {
  return ((hits.start | lead) & Phrase.credit) !== 0
}
