import { homeWords } from '../../../vocabulary/home-words'
import { isParagraph } from '../../body/text/paragraph'
import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'
import { sharedTopics } from '../../lines/topics'
import { siteBreak } from './context'
import { print } from './print'

/** Lines by which the first of two headlines may stand above the second. */
const REPEATED_WITHIN = 12
/** Lines above the last step of a trail in which its first stands, words of each, and lines under it in which the headline does. */
const STEPS = 8
const STEP_WORDS = 6
const STEP_WITHIN = 3
/** Lines between repeats that are front matter still, one abstract among them; lists are passed over. */
const FRONT_WITHIN = 5
/** Lines between them at most, those of lists counted in. */
const FAR = 100
/** Characters by which two lines of one key may differ. */
const MARKS = 8
/** Lines at the top among which the page's own title stands. */
const PAGE_TITLE_WITHIN = 4
/** Characters that the title of a browser's tab has beside the headline. */
const TAB_CHARS = 50
/** Words of a title under the headline that is a second headline. */
const SECOND_WORDS = { least: 4, most: 12 }
/** Share of its words that a title in title case writes with a capital; deks are sentences. */
const SECOND_CAPITALS = 0.6

const headline = { id: 'headline', words: 'says what the body speaks of' }
const second = { id: 'headline-second', words: 'is a second headline' }
const duplicate = { id: 'duplicate', words: 'is the headline again' }

/**
 * Label a headline and the lines that say it again.
 *
 * @param at where it was found; of repeats that stand near, the first that ends no trail is the headline
 * @returns where the headline stands, and its last repeat that is front matter
 */
export function labelHeadline(lines: readonly Line[], at: number): { first: number; last: number } {
  const repeats = repeatsOf(lines, at)
  const first = afterTrail(lines, repeats, repeats.find((i) => at - i <= REPEATED_WITHIN) ?? at)
  let last = Math.max(first, at)
  for (const i of repeats) {
    if (i === first) continue
    markRole(lines[i] as Line, 'duplicate', duplicate)
    if (i > last && i - last <= FAR && isFrontMatter(lines.slice(last + 1, i))) last = i
  }
  const line = lines[first] as Line
  print(line, 'headline', headline)
  labelPageTitle(lines.slice(0, Math.min(first, PAGE_TITLE_WITHIN)), line.key)
  return { first, last }
}

/** The repeat right under the last step of a trail, "Home", "News", "The weir is mended": that step is no headline yet. */
function afterTrail(lines: readonly Line[], repeats: readonly number[], first: number): number {
  const next = repeats.find((i) => i > first && i - first <= STEP_WITHIN)
  if (next === undefined) return first
  for (let i = first - 1; i >= 0 && i >= first - STEPS; i--) {
    const { words, shape } = lines[i] as Line
    if (shape.words > STEP_WORDS) return first
    if (homeWords.has(words.join(' '))) return next
  }
  return first
}

function isFrontMatter(between: readonly Line[]): boolean {
  const open = between.filter((line) => line.isOpen)
  return open.length < FRONT_WITHIN && open.filter(isParagraph).length <= 1
}

function repeatsOf(lines: readonly Line[], at: number): number[] {
  const { key, text } = lines[at] as Line
  const found: number[] = []
  lines.forEach((line, i) => {
    if (!line.isOpen || Math.abs(line.text.length - text.length) > MARKS) return
    if (line.key === key) found.push(i)
  })
  return found
}

/** "Headline | Site" among the first lines is the headline again, as is "PHOTOS. Headline" or "News > Headline". */
function labelPageTitle(top: readonly Line[], key: string): void {
  for (const line of top) {
    const isTitle = line.key.startsWith(`${key} `) && siteBreak.test(line.text)
    if (line.isFree && (isTitle || line.key.endsWith(` ${key}`) || holdsTitle(line, key)))
      markRole(line, 'duplicate', duplicate)
  }
}

/** "Column | Headline – The Post": what a browser's tab says, a section and the site's name around the headline. */
function holdsTitle(line: Line, key: string): boolean {
  const more = line.key.length - key.length
  return (
    more > 0 && more <= TAB_CHARS && key.length > more && line.key.includes(key) && tabBreak.test(line.text)
  )
}

const tabBreak = / [-–—|:»›·] /

/** Label a title right under the headline, before a first paragraph that is no standfirst. */
export function labelSecondHeadline(lines: readonly Line[], above: number): void {
  const line = lines[above + 1]
  const next = lines[above + 2]
  if (line === undefined || next === undefined || !isParagraph(next) || !isSecondTitle(line)) return
  if (sharedTopics(line, lines[above] as Line) > 0) markRole(line, 'headline', second)
}

function isSecondTitle({ isFree, isTitle, isProse, shape }: Line): boolean {
  if (!isFree || !isTitle || isProse) return false
  const { words, capitalised } = shape
  return words >= SECOND_WORDS.least && words <= SECOND_WORDS.most && capitalised >= SECOND_CAPITALS * words
}
