import { isCreditLine, isSignedCredit } from '../lines/credit'
import { markNoise } from '../lines/mark'
import type { RunRule } from './rule'

/** Words up to which the line before a credit is what the picture shows. */
const CAPTION_WORDS = 30

/** The credit of a picture, and at the top of an article the line above it: what the picture shows. */
export const captions: RunRule = {
  id: 'caption-run',
  words: 'credits a picture or stands over such a line',
  apply({ lines, prose }) {
    lines.forEach((line, i) => {
      // Further down the line above may be a short paragraph, and two names with a slash anything.
      const isAtTop = i - 1 <= prose.start
      if (!line.isFree || !(isCreditLine(line) || (isAtTop && isSignedCredit(line)))) return
      const above = isAtTop ? lines[i - 1] : undefined
      const isCaption = above?.isFree === true && above.isStopped && above.shape.words <= CAPTION_WORDS
      markNoise(isCaption ? [above, line] : [line], 'caption', captions)
    })
  },
}
