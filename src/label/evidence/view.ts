import { phraseWords } from '../../text/phrase-words'
import type { Box, Draft, Page } from '../../types'
import { kindsOf, wordKinds } from '../../vocabulary/words'
import type { Line } from '../lines/line'

/** The page as the facts look at it: the blocks that have text, and sums over all blocks. */
export interface View {
  page: Pick<Page, 'format' | 'drafts' | 'boxes' | 'metadata' | 'typeOdds'> & {
    /** One line a draft. */
    lines: readonly Line[]
    signals: Float32Array
  }
  /** The drafts with text, in order; facts are made for these. */
  drafts: Draft[]
  /** The same as lines, which know phrases. */
  lines: Line[]
  /** For each of them: bits of the kinds of its words, and how many of each kind. */
  kinds: Int32Array
  kindCounts: Uint8Array
  /** The words that each of them begins with, in lower case: all of them where they are few. */
  openings: readonly (readonly string[])[]
  /** Sums before each draft of the page (by `Draft.index`): words, prose, link characters, characters, blocks, headings. */
  words: Float64Array
  prose: Float64Array
  linkChars: Float64Array
  chars: Float64Array
  count: Int32Array
  headings: Int32Array
}

/** Words of a long sentence that count as prose; more is not more of an article. */
const proseCap = 60
/** The least words of a block that is prose. */
const proseWords = 8

/** Prose in a block: its words, capped, where it is a sentence. */
export function proseOf({ shape, kind }: Draft): number {
  if (kind === 'code' || kind === 'tableRow' || shape.words < proseWords) return 0
  if (shape.end !== 'stop' && shape.sentences === 0) return 0
  return Math.min(shape.words, proseCap)
}

/** Prose before each of a list of blocks, and after the last of them. */
export function proseSums(drafts: readonly Draft[]): Float64Array {
  const sums = new Float64Array(drafts.length + 1)
  for (let i = 0; i < drafts.length; i++) sums[i + 1] = sums[i]! + proseOf(drafts[i]!)
  return sums
}

/** Gather what all facts need, in one pass over the blocks. */
export function viewOf(page: View['page']): View {
  const total = page.drafts.length
  const drafts = page.drafts.filter((draft) => draft.kind !== 'media')
  const lines = page.lines.filter(({ draft }) => draft.kind !== 'media')
  const words = new Float64Array(total + 1)
  const prose = new Float64Array(total + 1)
  const linkChars = new Float64Array(total + 1)
  const chars = new Float64Array(total + 1)
  const count = new Int32Array(total + 1)
  const headings = new Int32Array(total + 1)
  for (let i = 0; i < total; i++) {
    const draft = page.drafts[i]!
    const seen = draft.kind === 'media' ? 0 : 1
    words[i + 1] = words[i]! + seen * draft.shape.words
    prose[i + 1] = prose[i]! + seen * proseOf(draft)
    linkChars[i + 1] = linkChars[i]! + seen * draft.linkChars
    chars[i + 1] = chars[i]! + seen * draft.shape.chars
    count[i + 1] = count[i]! + seen
    headings[i + 1] = headings[i]! + (draft.level > 0 ? 1 : 0)
  }
  const width = wordKinds.length
  const kinds = new Int32Array(drafts.length)
  const kindCounts = new Uint8Array(drafts.length * width)
  // The words of a dump's lines are all asked for later.
  const openings = lines.map(page.format === 'text' ? ({ words }) => words : openingOf)
  drafts.forEach(({ text, shape }, i) => {
    kinds[i] = kindsOf(openings[i]!, shape.bare ? '' : text, kindCounts, i * width)
  })
  return { page, drafts, lines, kinds, kindCounts, openings, words, prose, linkChars, chars, count, headings }
}

/** Words up to which a block is read whole; longer ones are paragraphs, which their beginning stands for. */
const openingWords = 40
/** UTF-16 units of a paragraph's beginning: at least as many words of any language. */
const openingUnits = 400

function openingOf({ shape, words, text }: Line): readonly string[] {
  return shape.words <= openingWords ? words : phraseWords(text.slice(0, openingUnits))
}

/** A sum over the blocks of a box. */
export function within(sums: Float64Array | Int32Array, box: Box): number {
  return sums[box.end]! - sums[box.first]!
}

/** Sum of a whole page. */
export function whole(sums: Float64Array | Int32Array): number {
  return sums[sums.length - 1]!
}
