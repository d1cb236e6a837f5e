import { isLabelledByline, isNameOnly } from '../lines/byline'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import { related } from '../noise/related'
import type { Dump } from './rule'
import { startOfTags } from './tag-lines'

/** Prose lines that make an article, the first and the one appended. */
const ARTICLE_LINES = 3
/** Lines after a headline in which its date or byline stands. */
const FRONT_LINES = 4
/** Lines after its front in which the prose of an appended article stands. */
const PROSE_WITHIN = 12
/** Share of the words of the appended article that the first one uses too, at most. */
const SHARED_MOST = 0.35
/** Letters from which a word says what a text is about. */
const TOPIC_LETTERS = 5
/** Words of a headline. */
const HEADLINE_WORDS = { least: 4, most: 25 }

/** Prose lines of the first article whose words are remembered. */
const REMEMBERED = 40

/** A new headline with a date or byline and prose about something else, after the end of the first article. */
export const secondArticle = {
  id: 'second-article',
  words: 'belongs to another article that was appended',
  apply({ lines }: Pick<Dump, 'lines'>): void {
    const known = new Set<string>()
    let prose = 0
    const start = lines.findIndex((line, i) => {
      if (prose >= ARTICLE_LINES && isSecondHeadline(lines, i, known)) return true
      if (line.isProse && prose++ < REMEMBERED) addTopics(known, line)
      return false
    })
    if (start < 0) return
    // "Up next" before it, and the first article's tags before that.
    const heading = start > 0 && related.test(lines[start - 1] as Line) ? start - 1 : start
    markNoise(lines.slice(heading, endOf(lines, start)), 'related', secondArticle)
    markNoise(lines.slice(startOfTags(lines, heading), heading), 'tags', secondArticle)
  },
}

function isSecondHeadline(lines: readonly Line[], at: number, known: ReadonlySet<string>): boolean {
  const line = lines[at] as Line
  const { words } = line.shape
  if (!line.isTitle || line.isProse || words < HEADLINE_WORDS.least || words > HEADLINE_WORDS.most)
    return false
  const front = lines.slice(at + 1, at + 1 + FRONT_LINES)
  const first = front.findIndex((next) => next.isProse && next.date === null)
  if (!front.slice(0, first < 0 ? FRONT_LINES : first).some(isFront)) return false
  const prose = lines.slice(at + 1, at + 1 + FRONT_LINES + PROSE_WITHIN).filter((next) => next.isProse)
  return prose.length >= ARTICLE_LINES && shareKnown(prose, known) <= SHARED_MOST
}

/** Its end: the first line after its prose that heads something else. */
function endOf(lines: readonly Line[], start: number): number {
  let prose = 0
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.isProse) prose++
    else if (prose >= ARTICLE_LINES && noiseKind(line) !== null) return i
  }
  return lines.length
}

/** A date, or "By Name". */
function isFront(line: Line): boolean {
  return line.date !== null || isLabelledByline(line) || isNameOnly(line)
}

function shareKnown(lines: readonly Line[], known: ReadonlySet<string>): number {
  const asked = new Set<string>()
  for (const line of lines) addTopics(asked, line)
  let shared = 0
  for (const word of asked) if (known.has(word)) shared++
  return shared / Math.max(1, asked.size)
}

function addTopics(topics: Set<string>, line: Line): void {
  for (const word of line.words) if (word.length >= TOPIC_LETTERS) topics.add(word)
}
