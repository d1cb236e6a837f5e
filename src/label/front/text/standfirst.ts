import { looksLikeNames, openerLength } from '../../../text/byline'
import { countSentences } from '../../../text/sentences'
import type { Line } from '../../lines/line'
import { knownTopics, sharedTopics, type Uses } from '../../lines/topics'
import { standfirstWeights as weights } from './weights'

/** Digits a letter above which a line is figures. */
const FIGURES = 0.3
/** Words of a dek or summary. */
const STANDFIRST_WORDS = { least: 5, most: 80 }
/** Paragraphs after a line whose length its own is held against. */
const PARAGRAPHS = 4
/** Points from which a line before the body is a standfirst, and one right under the headline, whatever it speaks of. */
const ENOUGH = 2.5
const SURE = 6
/** Share of its topics that the body must use, where the headline uses none. */
const KNOWN = 0.3
/** Share of its topics that the next paragraph says again. */
const SAID_AGAIN = 0.35
/** Length as a share of a middling paragraph's, short and shorter. */
const SHORT_SHARE = 0.5
const SHORTER_SHARE = 0.75
/** Sentences that a standfirst may have before it is called a paragraph. */
const SENTENCES_MOST = 3

/** What surrounds a line that may be a standfirst. */
export interface Standfirst {
  line: Line
  headline: Line
  /** Paragraphs of the body after it, nearest first. */
  paragraphs: readonly Line[]
  /** Whether a date, a byline or a share row stands between it and the body. */
  frontAfter: boolean
  /** Whether one stands between the headline and it. */
  frontBefore: boolean
  /** Whether nothing stands between the two. */
  isNext: boolean
  /** Whether the headline is printed twice, or a summary before it: the dump then has a dek most often. */
  isPrepared: boolean
  /** How often the body uses a word. */
  topics: Uses
}

/**
 * Whether a line between headline and body is a standfirst, and not the first paragraph: set apart by
 * what stands around it, shorter than the paragraphs, said again by the next one, marked as the headline is.
 */
export function isStandfirst(at: Standfirst): boolean {
  const { words, start } = at.line.shape
  if (words < STANDFIRST_WORDS.least || words > STANDFIRST_WORDS.most || isFigures(at.line)) return false
  // The points of a list are no standfirsts, nor is whom to write to.
  if (start === 'bullet' || itemMark.test(at.line.draft.text) || at.line.text.includes('@')) return false
  if (beginsWithAuthor(at.line)) return false
  const sentences = sentencesOf(at.line)
  if (sentences > SENTENCES_MOST) return false
  const points = standfirstPoints(at, sentences)
  if (points < ENOUGH) return false
  return isTopical(at) || (at.isNext && points >= SURE)
}

/** "By Ann Weller, Contributor. She writes about mills." */
function beginsWithAuthor({ text }: Line): boolean {
  const length = openerLength(text)
  return length > 0 && looksLikeNames(text.slice(length).split(nameEnd)[0] as string)
}

const nameEnd = /[,.;|(·]/

/** "4.9 from 83 votes": a rating. */
export function isFigures({ shape }: Line): boolean {
  return shape.digits > FIGURES * shape.letters
}

/** One sentence more or less decides here, and "Mr." ends none: the tree of the few candidates is worth its time. */
function sentencesOf({ draft, shape }: Line): number {
  return countSentences(draft.text) ?? shape.sentences
}

/** Whether it speaks of what the headline or the body speaks of. */
function isTopical({ line, headline, topics }: Standfirst): boolean {
  return sharedTopics(line, headline) > 0 || knownTopics(line, topics) >= KNOWN
}

function standfirstPoints({ line, headline, paragraphs, ...around }: Standfirst, sentences: number): number {
  const next = paragraphs[0]
  let points = around.frontBefore ? weights.frontBefore : weights.underHeadline
  if (around.frontAfter) points += weights.frontAfter
  if (around.isPrepared) points += weights.prepared
  if (line.draft.role !== 'body') points += weights.notBody
  if (sentences <= 1) points += weights.oneSentence
  if (sentences > 2) points += weights.manySentences
  if (!line.isProse && line.shape.end !== 'stop') points += weights.unended
  if (next === undefined) return points
  points += lengthPoints(line, paragraphs)
  if (isMarkedAlone(line, paragraphs, headline)) points += weights.marked
  if (sharedTopics(line, next) >= SAID_AGAIN) points += weights.saidAgain
  if (line.draft.gap < next.draft.gap) points += weights.closer
  if (next.draft.gap > (paragraphs[1]?.draft.gap ?? next.draft.gap)) points += weights.setApart
  return points
}

function lengthPoints(line: Line, paragraphs: readonly Line[]): number {
  const lengths = paragraphs.slice(0, PARAGRAPHS).map(({ shape }) => shape.words)
  lengths.sort((a, b) => a - b)
  const share = line.shape.words / Math.max(1, lengths[Math.floor(lengths.length / 2)] as number)
  if (share < SHORT_SHARE) return weights.short
  if (share < SHORTER_SHARE) return weights.shorter
  return share > 1 ? weights.longer : 0
}

/** Whether it is quoted, starred or slanted as a whole, as headlines are, and paragraphs are not. */
function isMarkedAlone(line: Line, paragraphs: readonly Line[], headline: Line): boolean {
  const marks = outerMarks(line.draft.text)
  if (marks === '') return false
  // A second standfirst may be marked too, and a paragraph that is one quotation.
  const others = paragraphs.filter(({ draft }) => outerMarks(draft.text) === marks).length
  return others <= (outerMarks(headline.draft.text) === marks ? 2 : 1)
}

/** Whole-line marks: a quote at both ends, or a `*` or `_` at the end. */
export function outerMarks(text: string): string {
  const first = text[0] as string
  const last = text.at(-1) as string
  if (quotes.includes(first) && quotes.includes(last)) return '"'
  return last === '*' || (last === '_' && first === '_') ? last : ''
}

const itemMark = /^[-*+•] /
const quotes = '"“”„«»「」'
