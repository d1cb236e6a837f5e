import { isBracketedName } from '../lines/byline'
import type { Line } from '../lines/line'
import { markRole } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import { isParagraph } from './text-print'

/** Words from which a paragraph between two others is taken in. */
const RESCUE_WORDS = 20

/** Words from which a line that ends in a full stop is a sentence. */
const SENTENCE_WORDS = 8

const rule = { id: 'paragraph-rescued', words: 'is a paragraph that goes on from the body' }

/**
 * Take in the paragraphs that evidence left out between paragraphs of the body, or between the last of
 * them and what ends the article.
 */
export function rescueParagraphs(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    if (line.draft.role !== 'other' || !line.isFree || lines[i - 1]?.draft.role !== 'body') return
    if (!isSentence(line) || noiseKind(line) !== null) return
    const next = lines[i + 1]
    const closes = next === undefined || !next.isFree || isBracketedName(next)
    const goesOn = closes || (isParagraph(next) && line.shape.words >= RESCUE_WORDS)
    if (goesOn) markRole(line, 'body', rule)
  })
}

function isSentence(line: Line): boolean {
  return line.isProse || (line.isStopped && line.shape.words >= SENTENCE_WORDS)
}
