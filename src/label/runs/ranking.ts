import { isMarksOnly } from '../../text/normalize'
import { isNumber } from '../../text/phrase-words'
import { Phrase } from '../../vocabulary/phrases'
import { isKind } from '../lines/kinds'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isLate } from '../lines/prose'
import { ranking } from '../noise/ranking'
import { noiseKind } from '../noise/registry'
import { related } from '../noise/related'
import { mayBeRow, type Row, readRow, rowWords } from './rows'
import type { Dump, RunRule } from './rule'

/** Rows that make a chart. */
const CHART_ROWS = 3
/** Lines that one item may take, its cells one a line. */
const ITEM_LINES = 6
/** Words up to which a line is a row. */
const ROW_WORDS = 40
/** Lines above the first row in which head and heading are looked for. */
const HEAD_LINES = 8
/** Mean words of the titles of a scored list that no heading names. */
const TITLE_WORDS = 3
/** Share of the items that must be scored, where no heading says "ranking". */
const SCORED_SHARE = 0.6
/** Words of a heading over a chart before the end of the article, where headlines are longer. */
const EARLY_WORDS = 6
/** Words of a heading over a chart, and the share of the cells of its head row that are known. */
const HEADING_WORDS = 12
const HEAD_SHARE = 0.5
/** Words of a cell of the head row that is not known, and how many of them may follow each other. */
const CELL_WORDS = 2
const OWN_CELLS = 2

/** What stands above the first row of a chart. */
interface Head {
  /** The heading, or the first line of the head row. */
  start: number
  /** Lines of the head row. */
  rows: number
  /** Whether the heading says that it is a chart. */
  named: boolean
}

interface Chart {
  /** First lines of the items. */
  items: number[]
  /** The last rank, and whether ranks go up or down; null and 0 where rows have none. */
  rank: number | null
  step: number
  /** Items that have a score. */
  scored: number
}

/** Charts of articles: ranks that go up or down by one, or rows with scores, on one line or on several. */
export const rankingRuns: RunRule = {
  id: 'ranking-run',
  words: 'is a row of a chart',
  apply(dump) {
    let chart: Chart | null = null
    dump.lines.forEach((line, i) => {
      if (line.shape.words > ROW_WORDS) {
        settle(dump, chart)
        chart = null
        return
      }
      if (chart !== null && i - (chart.items.at(-1) as number) > ITEM_LINES) {
        settle(dump, chart)
        chart = null
      }
      if (!mayBeRow(line.text)) return
      const row = readRow(line.text)
      if (row.rank === null && !row.scored) return
      if (chart !== null && extend(chart, row, line.text, i)) return
      if (row.rank !== null || rowWords(line.text) > 0) {
        settle(dump, chart)
        chart = { items: [i], rank: row.rank, step: 0, scored: Number(row.scored) }
      }
    })
    settle(dump, chart)
  },
}

/** Take a row into the chart: the next rank, a scored row after scored rows, or a score of the open item. */
function extend(chart: Chart, row: Row, text: string, at: number): boolean {
  if (row.rank === null && (chart.rank !== null || rowWords(text) === 0)) {
    // The score of an item whose cells stand one a line.
    chart.scored = Math.min(chart.items.length, chart.scored + Number(row.scored))
    return true
  }
  if (row.rank !== null && !follows(chart, row.rank)) return false
  chart.items.push(at)
  chart.scored += Number(row.scored)
  return true
}

/** Whether a rank is the next one, up or down as those before it; it is then the last. */
function follows(chart: Chart, rank: number): boolean {
  if (chart.rank === null) return false
  const step = rank - chart.rank
  if (Math.abs(step) !== 1 || (chart.step !== 0 && step !== chart.step)) return false
  chart.step = step
  chart.rank = rank
  return true
}

function settle(dump: Dump, chart: Chart | null): void {
  if (chart === null || chart.items.length < CHART_ROWS) return
  const { lines, prose } = dump
  const first = chart.items[0] as number
  const end = endOf(lines, chart.items)
  const late = isLate(prose, first)
  const head = headOf(lines, first, late)
  if (lines.slice(first, end).some(isParagraph)) return
  const scored = chart.scored >= SCORED_SHARE * chart.items.length
  const titled = titleWords(lines, first, end) / chart.items.length
  const isChart = head.rows > 0 ? chart.rank !== null || scored : scored && titled >= TITLE_WORDS
  // Ranks, scores and a head row before the article are the site's too.
  const isTable = () => scored || lines.slice(first, end).every(({ draft }) => cellMark.test(draft.text))
  const early = end <= prose.start && head.rows > 0 && chart.rank !== null && isTable()
  if (!head.named && !((late || early) && isChart)) return
  const role = chart.scored === 0 && related.test(lines[head.start] as Line) ? 'related' : 'ranking'
  markNoise(lines.slice(head.start, late && isNote(lines, end) ? end + 1 : end), role, rankingRuns)
}

const cellMark = /[|\t]/

/** "The score is computed every 90 seconds": one sentence under a chart, and the last one of all. */
function isNote(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line?.isProse !== true || line.shape.sentences > 1 || noiseKind(line) !== null) return false
  return lines[at + 1]?.isProse !== true
}

/** Prose that is no title with a score behind it. */
function isParagraph(line: Line): boolean {
  return line.isProse && !readRow(line.draft.text).scored
}

/** The end of the last item: as many lines as the items before it take, as far as they are short. */
function endOf(lines: readonly Line[], items: readonly number[]): number {
  const last = items.at(-1) as number
  const stride = last - (items.at(-2) as number)
  let end = last + 1
  while (end < last + stride && end < lines.length && isCell(lines[end] as Line)) end++
  return end
}

function isCell(line: Line): boolean {
  return !line.isProse && line.isOpen && (line.hits.whole & (Phrase.promo | Phrase.social)) === 0
}

function titleWords(lines: readonly Line[], first: number, end: number): number {
  let words = 0
  for (let i = first; i < end; i++) words += rowWords((lines[i] as Line).draft.text)
  return words
}

/** Head row and heading above the first row. */
function headOf(lines: readonly Line[], first: number, late: boolean): Head {
  const start = startOfHead(lines, first)
  const rows = first - start
  const heading = lines[start - 1]
  if (heading === undefined) return { start, rows, named: false }
  const named = ranking.test(heading) || related.test(heading)
  const isTitle = heading.isTitle && heading.shape.words <= HEADING_WORDS && !heading.isProse
  const titles = isTitle && (late || (start < first && heading.shape.words <= EARLY_WORDS))
  return { start: named || titles ? start - 1 : start, rows, named }
}

/** The first line of the head row, whose cells may stand one a line, some of them with words of their own. */
function startOfHead(lines: readonly Line[], first: number): number {
  let start = first
  for (let at = first - 1; at >= 0 && first - at <= HEAD_LINES; at--) {
    const line = lines[at] as Line
    if (isHeadRow(line)) start = at
    else if (line.words.length > CELL_WORDS || start - at > OWN_CELLS) break
  }
  return start
}

/** "# Title i-Score", "| --- | --- |", or one cell of such a row. */
function isHeadRow(line: Line): boolean {
  if (isMarksOnly(line.text)) return true
  // "Signal (0-100)" says how high the scores go.
  const words = line.words.filter((word) => !isNumber(word))
  if (words.length === 0 || words.length > 8) return false
  return words.filter((word) => isKind([word], Phrase.tableHead)).length >= words.length * HEAD_SHARE
}
