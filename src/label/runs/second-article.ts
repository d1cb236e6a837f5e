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
/** Items of a list that are passed over. */
const LIST_ITEMS = 20
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
      const isLate =
        mass > 0 && mass >= least && asked < CANDIDATES && isSignedTitle(lines, i) && !isItem(lines, i)
      if (isLate && isElsewhere(proseAfter(lines, i), first.upTo(i))) return true
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
  return front.slice(0, prose < 0 ? FRONT_LINES : prose).some(isFront)
}

/** Whether a list of signed titles ends with it, before a subhead and its prose: it is inside the first article. */
function isItem(lines: readonly Line[], at: number): boolean {
  const before = beforeFront(lines, at)
  let end = afterFront(lines, at)
  if (end === at + 1) return false
  const isList = isSignedTitle(lines, end) || (before < at - 1 && isSignedTitle(lines, before))
  for (let items = 0; items < LIST_ITEMS && isSignedTitle(lines, end); items++) end = afterFront(lines, end)
  return isList && lines[end]?.isTitle === true && lines[end + 1]?.isProse === true
}

/** The line before the dates and bylines right before a title. */
function beforeFront(lines: readonly Line[], at: number): number {
  return lines.findLastIndex((line, i) => i < at && !isFront(line))
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
  const stems = new Set(prose.flatMap((line) => line.words.map(stemOf)))
  return mostUsed(known).filter((topic) => stems.has(topic)).length <= SHARED_MOST
}

/** What the forms of a word have in common, in languages that inflect them. */
function stemOf(word: string): string {
  return word.slice(0, TOPIC_LETTERS)
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

  #count({ isProse, words }: Line): void {
    if (!isProse) return
    for (const word of words) if (word.length >= TOPIC_LETTERS) count(this.#uses, stemOf(word))
  }
}

function count(uses: Map<string, number>, stem: string): void {
  uses.set(stem, (uses.get(stem) ?? 0) + 1)
}
