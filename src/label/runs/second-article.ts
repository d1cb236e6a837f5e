import { isLabelledByline } from '../lines/byline'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import { related } from '../noise/related'
import type { Dump } from './rule'
import { startOfTags } from './tag-lines'

/** Share of the page's prose that the first article has at least: teasers before a headline have less. */
const FIRST_SHARE = 0.3
/** Headlines whose articles are looked into; live blogs have many. */
const CANDIDATES = 20
/** Prose lines that make an appended article. */
const ARTICLE_LINES = 3
/** Lines after a headline in which its date or byline stands. */
const FRONT_LINES = 4
/** Lines after its front in which the prose of an appended article stands. */
const PROSE_WITHIN = 12
/** Words that the first article uses most, and how many of them the appended one may use too. */
const TOPICS = 10
const SHARED_MOST = 1
/** Letters from which a word says what a text is about, and by which its forms are the same. */
const TOPIC_LETTERS = 5
/** Lines of an article of which one speaks of its title. */
const OWN_LINES = 3
/** Titles between a headline and its prose from which it is one of a list: a dek is one. */
const TITLES = 2
/** Words of a headline. */
const HEADLINE_WORDS = { least: 4, most: 25 }

/** A new headline with a date or byline and prose about something else, after the end of the first article. */
export const secondArticle = {
  id: 'second-article',
  words: 'belongs to another article that was appended',
  apply({ lines }: Pick<Dump, 'lines'>): void {
    const least = FIRST_SHARE * lines.reduce((mass, line) => mass + line.mass, 0)
    const first = new Topics(lines)
    let mass = 0
    let asked = 0
    const start = lines.findIndex((line, i) => {
      const isLate = mass > 0 && mass >= least && asked < CANDIDATES && isSignedTitle(lines, i)
      if (isLate && isElsewhere(proseAfter(lines, i), first.upTo(i)) && begins(lines, i)) return true
      if (isLate) asked++
      mass += line.mass
      return false
    })
    if (start < 0) return
    // "Up next" before it, and the first article's tags before that.
    const heading = start > 0 && related.test(lines[start - 1] as Line) ? start - 1 : start
    markNoise(lines.slice(heading, endOf(lines, start)), 'related', secondArticle)
    markNoise(lines.slice(startOfTags(lines, heading), heading), 'tags', secondArticle)
  },
}

/** A line of a headline's length with a date or a byline after it, before any prose. */
function isSignedTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  const { words } = line.shape
  if (!line.isTitle || line.isRanked || line.isProse) return false
  if (words < HEADLINE_WORDS.least || words > HEADLINE_WORDS.most) return false
  const front = lines.slice(at + 1, at + 1 + FRONT_LINES)
  const prose = front.findIndex((next) => next.isProse && next.date === null)
  // The caption of a picture stands over dates too.
  return front.slice(0, prose < 0 ? FRONT_LINES : prose).some(isFront) && noiseKind(line)?.role !== 'caption'
}

/**
 * Whether the prose after a signed title is its own: it speaks of it, or is a teaser with the next title after it. What
 * follows the last title of a list inside an article is neither.
 */
function begins(lines: readonly Line[], at: number): boolean {
  if (isSignedTitle(lines, afterFront(lines, at))) return false
  const topics = new Set(stemsOf(lines[at] as Line))
  const prose = lines.findIndex((line, i) => i > at && line.isProse)
  // Two more titles are those of a list, or a subhead of the article that the list stands in.
  if (lines.slice(at + 1, prose).filter(isTitleAlone).length >= TITLES) return false
  const own = lines.slice(prose, prose + OWN_LINES)
  if (own.some((line) => line.isProse && stemsOf(line).some((stem) => topics.has(stem)))) return true
  return isSignedTitle(lines, prose + 1) || isSignedTitle(lines, prose + 2)
}

function isTitleAlone(line: Line): boolean {
  return line.isTitle && !line.isProse && !isFront(line) && noiseKind(line) === null
}

/** The line after the dates and bylines right after a title. */
function afterFront(lines: readonly Line[], at: number): number {
  let i = at + 1
  while (i < lines.length && isFront(lines[i] as Line)) i++
  return i
}

function proseAfter(lines: readonly Line[], at: number): Line[] {
  return lines.slice(at + 1, at + 1 + FRONT_LINES + PROSE_WITHIN).filter((next) => next.isProse)
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

/** A whole day or "2 hours ago", or "By Name". */
function isFront(line: Line): boolean {
  const { date } = line
  if (date !== null) return date.note === 'relative' || date.iso.length >= 10
  return isLabelledByline(line)
}

/** Whether prose says next to nothing of what the first article says most. */
function isElsewhere(prose: readonly Line[], known: ReadonlyMap<string, number>): boolean {
  if (prose.length < ARTICLE_LINES) return false
  const stems = new Set(prose.flatMap(stemsOf))
  return mostUsed(known).filter((topic) => stems.has(topic)).length <= SHARED_MOST
}

/** What a line speaks of, by what the forms of a word have in common in languages that inflect them. */
function stemsOf({ words }: Line): string[] {
  return words.filter((word) => word.length >= TOPIC_LETTERS).map((word) => word.slice(0, TOPIC_LETTERS))
}

function mostUsed(known: ReadonlyMap<string, number>): string[] {
  const byUse = [...known].filter(([, uses]) => uses > 1).sort((a, b) => b[1] - a[1])
  return byUse.slice(0, TOPICS).map(([word]) => word)
}

/** What the prose of the first article speaks of; counted as far as is asked, and most dumps never ask. */
class Topics {
  readonly #uses = new Map<string, number>()
  #counted = 0

  constructor(private readonly lines: readonly Line[]) {}

  /** How often the prose before a line uses each word. */
  upTo(end: number): ReadonlyMap<string, number> {
    for (; this.#counted < end; this.#counted++) this.#count(this.lines[this.#counted] as Line)
    return this.#uses
  }

  #count(line: Line): void {
    if (line.isProse) for (const stem of stemsOf(line)) count(this.#uses, stem)
  }
}

function count(uses: Map<string, number>, stem: string): void {
  uses.set(stem, (uses.get(stem) ?? 0) + 1)
}
