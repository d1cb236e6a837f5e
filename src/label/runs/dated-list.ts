import type { Role } from '../../types'
import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isLate } from '../lines/prose'
import { noiseKind } from '../noise/registry'
import { related } from '../noise/related'
import type { Dump, RunRule } from './rule'

/** Titles and dates that make a list of articles. */
const LIST_ITEMS = 3

/** Titles with their own dates before or after each: a list of articles, with a heading or without. */
export const datedLists: RunRule = {
  id: 'dated-list',
  words: 'is an item of a list of titles with dates',
  apply(dump) {
    let start = 0
    dump.lines.forEach((line, i) => {
      if (line.isOpen && (line.date !== null || isItemTitle(line))) return
      settle(dump, start, i)
      start = i + 1
    })
    settle(dump, start, dump.lines.length)
  },
}

function settle({ lines, prose }: Dump, from: number, to: number): void {
  if (to - from < 2 * LIST_ITEMS) return
  const late = isLate(prose, from)
  // Before the article only its heading tells a list from a headline and its date.
  const heading = late ? from : headingBefore(lines, from, Math.min(to, prose.start))
  if (heading < 0) return
  const run = withoutOwnDate(lines.slice(heading, late ? to : endBeforeArticle(lines, heading, to)))
  const dates = run.filter((line) => line.date !== null).length
  const titles = run.length - dates
  if (dates < LIST_ITEMS || titles < LIST_ITEMS || dates * 3 < titles || titles * 3 < dates) return
  const last = run.findLastIndex((line) => line.date !== null)
  // A title after the last date is an item where dates come first.
  const end = isDateFirst(run) ? Math.min(run.length, last + 2) : last + 1
  markNoise(run.slice(headingOf(run), end), 'related', datedLists)
}

/** The heading of a list among the lines before the prose; -1 where there is none. */
function headingBefore(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (related.test(lines[at] as Line)) return at
  return -1
}

/** A date over the tags of the article is its own. */
function withoutOwnDate(run: readonly Line[]): readonly Line[] {
  const [first, second] = run
  const isOwn = first?.date && second !== undefined && noiseKind(second)?.role === 'tags'
  return isOwn ? run.slice(2) : run
}

/** Lines above a list before the article in which its headline may stand, and words of a headline. */
const ABOVE = 12
const HEADLINE_WORDS = 4

/** Where a list before the article ends: at the headline printed again, or at the first one right before prose, and its date. */
function endBeforeArticle(lines: readonly Line[], heading: number, to: number): number {
  const titles = lines
    .slice(Math.max(0, heading - ABOVE), heading)
    .filter((line) => line.isTitle && line.shape.words >= HEADLINE_WORDS)
  const above = new Set(titles.map(({ key }) => key))
  const isHeadline = (line: Line, i: number) =>
    above.has(line.key) || (titles.length === 0 && line.date === null && lines[i + 1]?.isProse === true)
  let end = heading + 1
  while (end < to && !isHeadline(lines[end] as Line, end)) end++
  while (end < to && lines[end - 1]?.date) end--
  return end
}

/** A title that does not head or close something else. */
function isItemTitle(line: Line): boolean {
  // Two sentences are a paragraph, whatever they end with.
  if (!line.isTitle || (line.isProse && line.shape.sentences > 1)) return false
  const kind = noiseKind(line)
  return kind === null || between.has(kind.role)
}

/** Kinds that stand between the items: a heading of the list, a section's name, a read time. */
const between: ReadonlySet<Role> = new Set(['related', 'ranking', 'navigation', 'other', 'caption', 'tags'])

function isDateFirst(run: readonly Line[]): boolean {
  const first = run.findIndex((line) => line.date !== null)
  return first === 0 || related.test(run[first - 1] as Line)
}

/** "Trending now" over titles with dates is a list's heading. */
function isChartHeading({ hits }: Line): boolean {
  return (hits.whole & Phrase.ranking) !== 0
}

/** Where the list begins: at its heading, or at the title before the first date. */
function headingOf(run: readonly Line[]): number {
  const heading = run.findIndex((line) => related.test(line) || isChartHeading(line))
  const first = run.findIndex((line) => line.date !== null)
  return heading >= 0 && heading <= first ? heading : Math.max(0, first - 1)
}
