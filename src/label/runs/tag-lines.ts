import type { Line } from '../lines/line'

/** Words of a tag, and lines of them that make a list. */
const TAG_WORDS = 3
const TAG_LINES = { least: 2, most: 12 }

/**
 * Find the tags that stand one a line between the last paragraph and what ends the article.
 *
 * @param end the line that ends it
 * @returns the first of the tags; `end` where there is no list of them
 */
export function startOfTags(lines: readonly Line[], end: number): number {
  let start = end
  while (start > 0 && isTag(lines[start - 1] as Line)) start--
  const isList = end - start >= TAG_LINES.least && end - start <= TAG_LINES.most
  return isList && lines[start - 1]?.isProse === true ? start : end
}

function isTag({ shape, isOpen, date }: Line): boolean {
  const isShort = shape.words > 0 && shape.words <= TAG_WORDS && shape.end === 'none'
  return isShort && isOpen && shape.start === 'upper' && date === null
}
