import { textKey } from '../../../text/normalize'
import { isParagraph } from '../../body/text/paragraph'
import { isFragment } from '../../lines/fragment'
import type { Line } from '../../lines/line'
import { countCells, isTrail, stepsOf } from '../../lines/row'
import { knownTopics, type Uses } from '../../lines/topics'
import { noiseKind } from '../../noise/registry'
import { type FrontContext, HEADLINE_WORDS, siteBreak } from './context'
import { headlineScore } from './headline-facts'
import { isRestated } from './headline-places'
import { wholeTitle, withoutLabel } from './headline-repeats'

/** Lines before the first paragraph, and after the start of the body, among which the headline is looked for. */
const LINES_BEFORE = 80
const LINES_AFTER = 4
/** Cells that make a line a menu. */
const MENU_CELLS = 3
/** Words of a line that may be a headline, and the share of its topics that the body speaks of. */
const RIVAL_WORDS = { least: 4, most: 18 }
const RIVAL_TOPICS = 0.7
/** Lines at the top in which a section's title may pass for the headline above it. */
const TOP_LINES = 3
/** Words of a headline at the very top, and the share of its topics that the body speaks of. */
const TOP_WORDS = 6
const TOP_TOPICS = 0.5

/**
 * Points that a headline under a paragraph has at least, or one that ends as a sentence: a text without a title has
 * none. Tried on the development dumps, of whose headlines hardly one has fewer, and on their bodies alone.
 */
const LEAST = 3
/** Paragraphs after which a line is a subhead, and the points it has at least where it is none. */
const PARAGRAPHS = 2
const LATE_LEAST = 9
/** Subheads of a text whose headline may be one of them, and the points that tell it from the others under a paragraph. */
const SUBHEADS = 3
const SUBHEAD_LEAST = 7

/** Words of the weather in a menu: "Wexcombe 9°C Light rain". */
const WEATHER_WORDS = 6
const degrees = /\d ?°/
/** "NASA, JPL-CALTECH, USGS": whose picture it is. */
const acronyms = /^(?:[\p{Lu}\d-]{2,12}, ){2,8}[\p{Lu}\d-]{2,12}$/u
const mail = /[^\s@]@[^\s@]{1,80}\.[a-z]/i
const bracketed = /^[(（[【]/

/**
 * Find the headline of a dump: the line before the body that says what the body speaks of, near a date
 * or a byline, of a headline's length.
 *
 * @returns its position, or -1 where no line is one
 */
export function findTextHeadline(context: FrontContext): number {
  const { lines, starts, topics, keys } = context
  const to = Math.min(lines.length, starts.main + LINES_AFTER)
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  let rivals = 0
  const above = { prose: 0, paragraphs: 0 }
  for (let at = Math.max(0, starts.first - LINES_BEFORE); at < to; at++) {
    const line = lines[at] as Line
    if (isCandidate(line, keys) && !isFragment(lines, at)) {
      const score = headlineScore(context, at, rivals)
      if (isRival(line, topics)) rivals++
      if (score > most && score >= leastOf(context, at, above)) {
        most = score
        best = at
      }
    }
    if (line.isProse) above.prose++
    if (isParagraph(line)) above.paragraphs++
  }
  return best > 0 && best <= TOP_LINES && isTitleAbove(context, best)
    ? 0
    : wholeTitle(lines, withoutLabel(lines, best))
}

/** The points a line must have to be the headline: more where it may be a sentence of the text, or a subhead. */
function leastOf(context: FrontContext, at: number, above: { prose: number; paragraphs: number }): number {
  const { isStopped, draft } = context.lines[at] as Line
  if (above.paragraphs > 0 && !isRestated(context, at)) {
    if (above.paragraphs >= PARAGRAPHS) return LATE_LEAST
    if (draft.role === 'subhead' && context.subheads >= SUBHEADS) return SUBHEAD_LEAST
  }
  return above.prose > 0 || isStopped ? LEAST : Number.NEGATIVE_INFINITY
}

/** Lines that may be a headline at all. */
function isCandidate(line: Line, keys: Uses): boolean {
  const { words, letters } = line.shape
  if (words === 0 || words > HEADLINE_WORDS || letters < 2 || countCells(line) >= MENU_CELLS) return false
  if (!line.isOpen || line.isCode || line.shape.start === 'bullet' || isAddress(line.text)) return false
  // A row of a table in Markdown.
  if (bracketed.test(line.text) || line.draft.text.startsWith('|')) return false
  if (line.text.includes('@') && mail.test(line.text)) return false
  if (words <= WEATHER_WORDS && degrees.test(line.text)) return false
  if (line.isCapitals && acronyms.test(line.text)) return false
  return line.date === null && !isTrail(line) && !leadsToTitle(line, keys)
}

/** "News > Rivers > The weir is mended": steps to a headline that stands on a line of its own. */
function leadsToTitle({ text }: Line, keys: Uses): boolean {
  const steps = stepsOf(text)
  const last = textKey(steps.at(-1) ?? '')
  return steps.length > 1 && last.includes(' ') && keys.has(last)
}

function isAddress(text: string): boolean {
  return text.includes('://') && !text.includes(' ')
}

function isRival(line: Line, topics: Uses): boolean {
  const { words } = line.shape
  if (line.isProse || words < RIVAL_WORDS.least || words > RIVAL_WORDS.most) return false
  return knownTopics(line, topics) > RIVAL_TOPICS
}

/** Whether the dump begins with a headline of its own and the line found is one of a section below it. */
function isTitleAbove({ lines, topics, keys }: FrontContext, found: number): boolean {
  const top = lines[0] as Line
  if (!isCandidate(top, keys) || !top.isTitle || top.isProse || noiseKind(top) !== null) return false
  if (top.shape.words < TOP_WORDS || siteBreak.test(top.text)) return false
  // "The weir is mended - The Paper" is the title of the page.
  if (top.key.startsWith(lines[found]?.key ?? '')) return false
  const isBare = lines.slice(1, found).every((line) => !line.isProse && line.date === null)
  return isBare && knownTopics(top, topics) >= TOP_TOPICS
}
