import type { Role } from '../../types'
import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import { dropLines, markNoise } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import { isSpeech } from '../noise/speech'
import type { Dump, RunRule } from './rule'
import { startOfTags } from './tag-lines'

/**
 * Share of the prose that must stand before a heading for it to end the article. On the text dumps of
 * 700 articles nothing follows such a heading in 92 to 100 of 100 pages; before it, in 10.
 */
const LATE = 0.8
/** The same for words that stand between the paragraphs of an article as well. */
const LAST = 0.95
/** Times from which a line is a button that comes again and again, and its words. */
const BUTTONS = 3
const BUTTON_WORDS = 4
/** Words up to which such a line is a heading. */
const HEADING_WORDS = 30
/**
 * Share of the words that evidence takes for the body which may stand after the end. Where more do, the page is a list, a
 * forum or a manual, and has buttons and labels between its parts.
 */
const MOST_AFTER = 0.2

/** Kinds that end an article while its prose may still go on. */
const terminal: ReadonlySet<Role> = new Set([
  'related',
  'ranking',
  'comments',
  'bio',
  'tags',
  'copyright',
  'social',
])

/** Everything from the first line that ends an article: related links, comments, tags, sharing, rights. */
export const tail: RunRule = {
  id: 'tail',
  words: 'stands after the end of the article',
  apply(dump) {
    const { lines, prose } = dump
    const repeats = repeatsOf(lines)
    for (let i = firstEnd(lines, prose.start + 1); i < lines.length; i++) {
      if (!ends(dump, i, repeats)) continue
      markNoise(lines.slice(startOfTags(lines, i), i), 'tags', tail)
      dropLines(lines.slice(i), tail)
      return
    }
  },
}

/** The first line, from one on, that has no more of the likely body after it than an end may have. */
function firstEnd(lines: readonly Line[], from: number): number {
  const likely = ({ draft, shape }: Line) => (draft.points > 0 ? shape.words : 0)
  const most = MOST_AFTER * lines.reduce((sum, line) => sum + likely(line), 0)
  let after = 0
  let at = lines.length
  while (at > from) {
    after += likely(lines[at - 1] as Line)
    if (after > most) break
    at--
  }
  return at
}

/** How press releases end: "###", "-30-", "- ENDS -". */
const endMark = /^[-–—* ]*(?:# ?# ?#|30|ends?|ende|fin)[-–—*. ]*$/i

function ends({ lines, prose }: Dump, at: number, repeats: Repeats): boolean {
  const line = lines[at] as Line
  const before = prose.before[at] as number
  if (before >= LATE && endMark.test(line.draft.text)) return true
  const afterProse = at >= prose.end
  if (!(afterProse || before >= LATE) || (line.isProse && line.shape.words > HEADING_WORDS)) return false
  const kind = noiseKind(line)
  if (kind === null || (!afterProse && isSpeech(line))) return false
  // "Share" under each entry of a live blog ends none of them.
  if (!afterProse && (repeats.get(line.text) ?? 0) >= BUTTONS) return false
  if (!terminal.has(kind.role)) return before >= LAST && afterProse
  // "Discussion" also heads a part of a paper; a count says which it is.
  const isPart = kind.role === 'comments' && line.shape.digits === 0 && line.hits.whole !== 0
  return !(kind.role === 'related' || isPart) || headsList(line, lines[at + 1])
}

/** How often each short line stands on the page. */
type Repeats = ReadonlyMap<string, number>

function repeatsOf(lines: readonly Line[]): Repeats {
  const repeats = new Map<string, number>()
  for (const { text, shape } of lines)
    if (shape.words <= BUTTON_WORDS) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  return repeats
}

/** Whether a line heads links, and is not one link between paragraphs ("Read more: a title"). */
function headsList(line: Line, next: Line | undefined): boolean {
  const isLink = (line.lead & Phrase.related) !== 0 && line.shape.end !== 'colon'
  return !isLink && next?.isProse !== true
}
