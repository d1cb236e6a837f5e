import { labelBefore } from '../../../text/label-before'
import { tickerLabels } from '../../../vocabulary/tickers'
import type { Line } from '../../lines/line'
import { isResult } from '../../lines/result'
import { isTopic, topicsOf } from '../../lines/topics'
import { type FrontContext, siteBreak } from './context'

/** Characters before the colon of a ticker. */
const TICKER_CHARS = 24
/** Topics from which more say nothing: used often by the body, and used at all by its first paragraphs. */
const BODY_TOPICS = 3
const OPENING_TOPICS = 4

/** What speaks for and against a line as the headline by its words; each fact is from 0 to 1. */
export function wordFacts({ topics, opening }: FrontContext, line: Line) {
  const { shape, text, words } = line
  const { weight, sum } = topicsOf(line, topics)
  return {
    topicWeight: weight,
    topicSum: Math.min(1, sum / BODY_TOPICS),
    openingTopics: Math.min(
      1,
      words.filter((word) => isTopic(word) && opening.has(word)).length / OPENING_TOPICS,
    ),
    stop: Number(line.isStopped),
    comma: Number(shape.end === 'comma' || shape.end === 'colon'),
    piped: Number(siteBreak.test(text)),
    result: Number(isResult(text)),
    ticker: Number(isTicker(text)),
    ranked: Number(line.isRanked),
    counted: Number(shape.digits > 0 && counted.test(text)),
    year: Number(shape.digits >= YEAR_DIGITS && year.test(text)),
    colon: Number(!shape.bare && colon.test(text)),
    glued: Number(glued.test(text)),
    capitals: shape.words > 1 ? shape.capitalised / shape.words : 0,
  }
}

/** "7 ways to mend a weir", "The 9 best weirs". */
const counted = /^(?:(?:the|top|our|die|les|los|las|i|le) )?\d{1,3} \p{L}/iu
const YEAR_DIGITS = 4
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** "Weirs: what they are". */
const colon = /\p{L}: \p{L}/u
/** Links side by side whose blanks are lost: "About usContactPress". */
const glued = /\p{Ll}\p{Lu}/u

/** "JUST IN: Ferry to the islands cancelled". */
function isTicker(text: string): boolean {
  return tickerLabels.has(labelBefore(text, TICKER_CHARS))
}
