import { noiseKind } from '../noise/registry'
import type { Line } from './line'
import { markRole } from './mark'
import { isParagraph } from './subheads'

/** Words from which a paragraph that evidence left out is taken in. */
const RESCUE_WORDS = 20

const rule = { id: 'paragraph-rescued', words: 'is a paragraph that goes on from the body' }

/**
 * Take in the paragraphs that evidence left out between paragraphs of the body, or between the last of
 * them and what ends the article.
 */
export function rescueParagraphs(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    if (line.draft.role !== 'other' || !line.isFree || !isParagraph(lines[i - 1])) return
    if (!line.isProse || line.shape.words < RESCUE_WORDS || noiseKind(line) !== null) return
    const next = lines[i + 1]
    if (next !== undefined && (!next.isFree || isParagraph(next))) markRole(line, 'body', rule)
  })
}
