import { isCreditLine, isSignedCredit } from '../lines/credit'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import type { RunRule } from './rule'

/** Words up to which the line before a credit is what the picture shows. */
const CAPTION_WORDS = 30

/** Lines of a caption with its credit, where blank lines set it apart. */
const BLOCK_LINES = 3

/** Words of a title that a picture may stand under. */
const TITLE_WORDS = 4
/** Characters of the length of a film, films that an article has (more are times of entries), and words of a title. */
const DURATION_CHARS = 8
const DURATIONS_MOST = 2
const VIDEO_WORDS = 4

/** The credit of a picture, and at the top of an article the line above it: what the picture shows. */
export const captions: RunRule = {
  id: 'caption-run',
  words: 'credits a picture or stands over such a line',
  apply({ lines, prose }) {
    const firstTitle = lines.findIndex(({ isTitle, shape }) => isTitle && shape.words >= TITLE_WORDS)
    const hasVideos = lines.filter(isDuration).length <= DURATIONS_MOST
    lines.forEach((line, i) => {
      // Further down the line above may be a short paragraph, and two names with a slash anything.
      const isAtTop = i - 1 <= prose.start
      // Nothing is pictured before the first title: "World / Science" is a section.
      const isPictures = isAtTop && firstTitle >= 0 && i > firstTitle
      if (hasVideos && line.isFree && isDuration(line)) markVideo(lines, i)
      // "© Name" after the article is the site's.
      if (i >= prose.end && line.text.startsWith('©')) return
      if (!line.isFree || !(isCreditLine(line) || (isPictures && isSignedCredit(line)))) return
      const block = blockAround(lines, i)
      if (block.length > 0 && block.every((one) => one.isFree && one.shape.words <= CAPTION_WORDS)) {
        markNoise(block, 'caption', captions)
        return
      }
      const above = isAtTop ? lines[i - 1] : undefined
      // Set apart from the credit it is a paragraph.
      const isClose = above !== undefined && line.draft.gap <= above.draft.gap
      const isCaption = isClose && above.isFree && above.isStopped && above.shape.words <= CAPTION_WORDS
      markNoise(isCaption ? [above, line] : [line], 'caption', captions)
    })
  },
}

/** The few lines that blank lines set apart and a credit begins or ends: the caption and what the picture shows. */
function blockAround(lines: readonly Line[], at: number): readonly Line[] {
  let start = at
  let end = at + 1
  while (start > 0 && at - start <= BLOCK_LINES && lines[start]?.draft.gap === 0) start--
  while (end < lines.length && end - at <= BLOCK_LINES && lines[end]?.draft.gap === 0) end++
  const isBlock = end - start > 1 && end - start <= BLOCK_LINES && end < lines.length
  return isBlock && (start === at || end === at + 1) ? lines.slice(start, end) : []
}

/** "2:14" under a title: how long a film is, in a dump whose player is gone. */
function isDuration({ text }: Line): boolean {
  return text.length <= DURATION_CHARS && duration.test(text)
}

const duration = /^\d{1,2}:[0-5]\d(?::[0-5]\d)?$/

function markVideo(lines: readonly Line[], at: number): void {
  const title = lines[at - 1]
  markNoise([lines[at] as Line], 'other', captions)
  if (title?.isFree && title.isTitle && !title.isProse && title.shape.words >= VIDEO_WORDS)
    markNoise([title], 'caption', captions)
}
