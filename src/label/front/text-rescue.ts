import { endOfItems } from '../lines/items'
import type { Line } from '../lines/line'
import { markRole } from '../lines/mark'
import { noiseKind } from '../noise/registry'

/** Words from which a line that ends in a full stop is a sentence. */
const SENTENCE_WORDS = 8

const paragraph = { id: 'paragraph-rescued', words: 'is a sentence that goes on from the body' }
const item = { id: 'item-rescued', words: 'is an item of a list in the body' }

/**
 * Take in what evidence left out though it goes on from the body: the other items of a list of which one is
 * kept, or which a line of the body leads over to, and sentences right under the body.
 */
export function rescueText(lines: readonly Line[]): void {
  rescueItems(lines)
  lines.forEach((line, i) => {
    if (lines[i - 1]?.draft.role === 'body' && isLeftOut(line) && isSentence(line))
      markRole(line, 'body', paragraph)
  })
}

function rescueItems(lines: readonly Line[]): void {
  for (let at = 0; at < lines.length; ) {
    const end = endOfItems(lines, at)
    const list = lines.slice(at, end)
    if (list.length > 1 && (isLedTo(lines[at - 1]) || list.some(isBody)))
      for (const line of list) if (isLeftOut(line)) markRole(line, 'body', item)
    at = Math.max(end, at + 1)
  }
}

function isLedTo(above: Line | undefined): boolean {
  return above !== undefined && isBody(above) && above.shape.end === 'colon'
}

function isBody({ draft }: Line): boolean {
  return draft.role === 'body'
}

function isLeftOut(line: Line): boolean {
  return line.draft.role === 'other' && line.isFree && noiseKind(line) === null
}

function isSentence(line: Line): boolean {
  return line.isProse || (line.isStopped && line.shape.words >= SENTENCE_WORDS)
}
