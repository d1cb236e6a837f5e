import type { Line } from '../../lines/line'

/**
 * Characters of a label before a headline, words of the headline, and lines under it in which it stands again: the words of
 * its picture ("Cover image for ...") have the byline and the date between.
 */
const LABEL_CHARS = 20
const LABELLED_WORDS = 4
const LABELLED_WITHIN = 6
/** Lines under a title that was cut short in which it stands in full. */
const WHOLE_WITHIN = 3

/** "PHOTOS. The weir is mended" is the title of the page where a line right under it says the same without the label. */
export function withoutLabel(lines: readonly Line[], found: number): number {
  const { key } = (lines[found] ?? { key: '' }) as Pick<Line, 'key'>
  const under = lines.slice(found + 1, found + 1 + LABELLED_WITHIN)
  const bare = under.findIndex((line) => {
    const more = key.length - line.key.length
    return (
      line.isOpen &&
      more > 0 &&
      more <= LABEL_CHARS &&
      key.endsWith(` ${line.key}`) &&
      line.shape.words >= LABELLED_WORDS
    )
  })
  return bare < 0 ? found : found + 1 + bare
}

/** Where the line found is the beginning of a title that stands under it in full, the title. */
export function wholeTitle(lines: readonly Line[], found: number): number {
  const cut = lines[found]
  if (cut === undefined || cut.shape.words < LABELLED_WORDS) return found
  const under = lines.slice(found + 1, found + 1 + WHOLE_WITHIN)
  const whole = under.findIndex(
    ({ key, text, isOpen, isProse }) =>
      isOpen && !isProse && key.startsWith(`${cut.key} `) && !siteName.test(text),
  )
  return whole < 0 ? found : found + 1 + whole
}

/** What parts a headline from the name of the site, or the label of a ticker. */
const siteName = / [|»›·–—-] /
