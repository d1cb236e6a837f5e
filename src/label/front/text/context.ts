import { textKey } from '../../../text/normalize'
import { isParagraph } from '../../body/text/paragraph'
import { isEntryTime } from '../../lines/entry-times'
import type { Line } from '../../lines/line'
import { stepsOf } from '../../lines/row'
import { bodyUses, type Uses } from '../../lines/topics'
import { Bylines } from './bylines'
import { type BodyStarts, startsOf } from './start'

/** Words of a headline at most. */
export const HEADLINE_WORDS = 45
/** The mark between a headline and the site's name; » without a blank on either side opens or closes a quotation. */
export const siteBreak = / [|»›·] | [|›·]|[|›·] /

/** What is known of a dump before its headline is. */
export interface FrontContext {
  lines: readonly Line[]
  starts: BodyStarts
  /** How often the body uses a word that says what it is about. */
  topics: Uses
  /** The words of its first paragraphs. */
  opening: ReadonlySet<string>
  bylines: Bylines
  /** Lines that are subheads. */
  subheads: number
  /** How often each key comes on the page. */
  keys: Uses
  /** Lines right after a clock time that is one of several and not the first: titles of entries, or of a list. */
  entryTitles: ReadonlySet<number>
  /** Keys of the last steps of trails such as "News > Rivers > The weir is mended". */
  lastSteps: ReadonlySet<string>
}

/** Count the words of the body and the repeats of short lines, once for all candidates. */
export function contextOf(lines: readonly Line[]): FrontContext {
  const keys = new Map<string, number>()
  const lastSteps = new Set<string>()
  for (const line of lines) {
    if (line.shape.words > HEADLINE_WORDS) continue
    count(keys, line.key)
    const steps = stepsOf(line.text)
    if (steps.length > 1) lastSteps.add(textKey(steps[steps.length - 1]!))
  }
  const starts = startsOf(lines)
  return {
    lines,
    starts,
    topics: bodyUses(lines),
    opening: openingOf(lines, starts.main),
    bylines: new Bylines(lines),
    subheads: lines.filter(({ draft }) => draft.role === 'subhead').length,
    keys,
    entryTitles: entryTitlesOf(lines),
    lastSteps,
  }
}

/** Paragraphs that open an article. */
const OPENING = 4

function openingOf(lines: readonly Line[], start: number): Set<string> {
  const words = new Set<string>()
  let paragraphs = 0
  for (let at = start; at < lines.length && paragraphs < OPENING; at++) {
    const line = lines[at] as Line
    if (!isParagraph(line)) continue
    for (const word of line.words) words.add(word)
    paragraphs++
  }
  return words
}

/** Clock times from which a page has entries: an article has its own, and that of its last change. */
const ENTRIES = 4

function entryTitlesOf(lines: readonly Line[]): Set<number> {
  const titles = new Set<number>()
  let times = 0
  lines.forEach((line, at) => {
    if (times > 0 && isEntryTime(line)) titles.add(at + 1)
    if (isEntryTime(line) || line.date?.iso.includes('T')) times++
  })
  return times >= ENTRIES ? titles : new Set()
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
