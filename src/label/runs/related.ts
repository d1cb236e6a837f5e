import { Phrase } from '../../vocabulary/phrases'
import { isLabelledByline } from '../lines/byline'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { isTagRow } from '../lines/row'
import { isSign } from '../lines/sign'
import { noiseKind } from '../noise/registry'
import { related } from '../noise/related'
import type { Dump, RunRule } from './rule'

/** Items that a list inside the prose may have. */
const ITEMS_MOST = 40
/** Words that a heading inside the prose has at least: "Featured" and "More" are subheads too. */
const HEADING_WORDS = 2
/** Words up to which the last line before prose may be a subhead and not an item. */
const SUBHEAD_WORDS = 8
/** Words in capitals over the title of an item. */
const KICKER_WORDS = 4
/** Words of a sentence that ends in a colon. */
const LEAD_WORDS = 12
/** Share of the words of a mean item that a subhead has at most. */
const SHORTER = 0.7

/** A heading such as "Related stories" or "Trending" and the titles, dates and labels after it, up to the next prose. */
export const relatedRuns: RunRule = {
  id: 'related-run',
  words: 'stands under a heading for other articles',
  apply(dump) {
    const { lines, prose } = dump
    for (let i = prose.start; i < prose.end; i++) {
      const line = lines[i] as Line
      // "Read also: who pays for the gates?" is no sentence of the text, long as it may be.
      if (!line.isFree || (line.isProse && !(isLabelled(line) && related.test(line)))) continue
      if (isPointer(line) && lines[i - 1]?.isProse === true) {
        const end = endOfPointers(lines, i)
        markNoise(lines.slice(i, end), 'related', relatedRuns)
        i = end - 1
        continue
      }
      if (!isHeading(line) && !headsOne(lines, i)) continue
      const end = isLabelled(line) ? i + 1 : endOfList(dump, i)
      markNoise(lines.slice(i, end), 'related', relatedRuns)
      i = end - 1
    }
  },
}

function isHeading(line: Line): boolean {
  if (line.words.length >= HEADING_WORDS && related.test(line)) return true
  return (line.hits.whole & Phrase.ranking) !== 0 && line.shape.end === 'none'
}

/** "+ The lamps are on order", "► Who pays for the gates?": links that some papers set between their paragraphs. */
function isPointer(line: Line): boolean {
  return line.isFree && pointer.test(line.draft.text) && line.isTitle && noiseKind(line) === null
}

const pointer = /^(?:[+►▶→»]|>>) \S/

function endOfPointers(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && isPointer(lines[end] as Line)) end++
  return end
}

/** "RELATED", or "Related" over a title with its author or date under it; alone the word may be a subhead. */
function headsOne(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  const title = lines[at + 1]
  if ((line.hits.whole & Phrase.related) === 0 || !title?.isTitle) return false
  const under = lines[at + 2]
  return isLabelOnly(line) || line.isCapitals || (under !== undefined && isSign(under))
}

/** "Read also: who pays for the gates?" */
function isLabelled(line: Line): boolean {
  return (line.lead & Phrase.related) !== 0 && !isLabelOnly(line) && (line.hits.whole & Phrase.related) === 0
}

/** Whether nothing follows the colon. */
function isLabelOnly({ shape }: Line): boolean {
  return shape.end === 'colon'
}

function endOfList({ lines, prose }: Dump, heading: number): number {
  let end = heading + 1
  const [above, first] = lines.slice(heading, heading + 2) as [Line, Line | undefined]
  const isInList = (line: Line) =>
    isItem(line) && !(above.isCapitals && line.isCapitals) && isBulleted(line) === isBulleted(first ?? line)
  // Items that stand close together end at a wider gap.
  const gap = Math.max(first?.draft.gap ?? 0, lines[heading + 2]?.draft.gap ?? 0)
  const isApart = (at: number) => at > heading + 2 && (lines[at] as Line).draft.gap > gap
  while (end < prose.end && end - heading <= ITEMS_MOST && !isApart(end)) {
    if (isInList(lines[end] as Line)) end++
    else if (above.isCapitals && first?.isCapitals && isKickered(lines, end)) end += 2
    else break
  }
  const list = lines.slice(heading + 1, end)
  const next = lines[end]
  return next !== undefined && isText(next) && endsWithSubhead(list) ? end - 1 : end
}

/** "SOAP SHOCK" over the title of another article: tabloids set some words in capitals over each. */
function isKickered(lines: readonly Line[], at: number): boolean {
  const [kicker, title] = lines.slice(at, at + 2)
  if (!kicker?.isCapitals || kicker.shape.words > KICKER_WORDS || !isItem(kicker)) return false
  return title !== undefined && isItem(title) && title.isTitle && !title.isCapitals
}

function isBulleted({ shape }: Line): boolean {
  return shape.start === 'bullet'
}

/** Whether the last title before prose stands apart from the items or is shorter: the prose is its own. */
function endsWithSubhead(list: readonly Line[]): boolean {
  const last = list.at(-1)
  const before = list.at(-2)
  if (last === undefined || before === undefined || !last.isTitle || isLabelledByline(last)) return false
  if (last.shape.words > SUBHEAD_WORDS) return false
  // A title under a word in capitals is one of the items that have such.
  if (before.isCapitals && !last.isCapitals && list[0]?.isCapitals) return false
  // Where each title has its date after it, one without is no item.
  if (before.date !== null) return list[0]?.date === null
  const words = list.slice(0, -1).reduce((sum, { shape }) => sum + shape.words, 0)
  return last.draft.gap > before.draft.gap || last.shape.words < SHORTER * (words / (list.length - 1))
}

function isItem(line: Line): boolean {
  if (isText(line) || !line.isOpen || isTagRow(line)) return false
  const kind = noiseKind(line)
  return kind === null || itemKinds.has(kind.role)
}

/** Prose, or a sentence that leads to a list. */
function isText({ isProse, shape }: Line): boolean {
  return isProse || (shape.end === 'colon' && shape.words >= LEAD_WORDS)
}

/** Labels that stand between the titles of a list: a section, a read time, a picture's credit. */
const itemKinds: ReadonlySet<string> = new Set(['navigation', 'other', 'caption', 'related', 'tags'])
