import { endOfItems } from '../../lines/items'
import type { Line } from '../../lines/line'
import { type Labeller, markRole } from '../../lines/mark'
import { bodyUses, knownTopics, type Uses } from '../../lines/topics'
import { noiseKind } from '../../noise/registry'

/** Words from which a line that ends in a full stop is a sentence. */
const SENTENCE_WORDS = 8
/** Lines that a colon leads over to, and words of each. */
const LED = { least: 2, most: 12, words: 16 }
/** Lines between the body and a paragraph that goes on from it, its words, and the share of its topics that the body speaks of. */
const BRIDGE = { most: 6, words: 20, topics: 0.5 }

const paragraph = { id: 'paragraph-rescued', words: 'is a sentence that goes on from the body' }
const item = { id: 'item-rescued', words: 'is an item of a list in the body' }
const led = { id: 'led-rescued', words: 'is of the lines that a colon of the body leads over to' }
const bridged = { id: 'bridge-rescued', words: 'leads to a paragraph of what the body speaks of, or is that' }

/**
 * Take in what evidence left out though it goes on from the body: the other items of a list of which one is
 * kept, lines that a colon of the body leads over to, a paragraph a few lines on with what stands between, and
 * sentences right under the body.
 */
export function rescueText(lines: readonly Line[]): void {
  rescueItems(lines)
  rescueLed(lines)
  rescueBridges(lines)
  lines.forEach((line, i) => {
    if (lines[i - 1]?.draft.role === 'body' && isSentence(line)) rescue([line], paragraph)
  })
}

function rescueItems(lines: readonly Line[]): void {
  for (let at = 0; at < lines.length; ) {
    const end = endOfItems(lines, at)
    const list = lines.slice(at, end)
    if (list.length > 1 && (isLedTo(lines[at - 1]) || list.some(isBody))) rescue(list, item)
    at = Math.max(end, at + 1)
  }
}

/** The lines under a colon, up to a wider gap. */
function rescueLed(lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    if (!isLedTo(line)) return
    const gap = lines[at + 1]?.draft.gap ?? 0
    let end = at + 1
    while (end < lines.length && end - at <= LED.most + 1 && isLed(lines[end] as Line, gap)) end++
    const list = lines.slice(at + 1, end)
    if (list.length >= LED.least && list.length <= LED.most) rescue(list, led)
  })
}

function isLed(line: Line, gap: number): boolean {
  if (!(isBody(line) || isLeftOut(line)) || line.isProse || line.date !== null) return false
  return line.shape.words <= LED.words && line.draft.gap <= gap
}

function rescueBridges(lines: readonly Line[]): void {
  // Counted where a paragraph asks: most dumps have none.
  let uses: Uses | null = null
  let last = lines.length
  lines.forEach((line, at) => {
    if (isBody(line)) last = at
    if (at <= last || at - last > BRIDGE.most + 1 || !line.isProse || line.shape.words < BRIDGE.words) return
    const stretch = lines.slice(last + 1, at + 1)
    if (!stretch.every((one) => isLeftOut(one) && one.date === null)) return
    uses ??= bodyUses(lines)
    if (knownTopics(line, uses) < BRIDGE.topics) return
    rescue(stretch, bridged)
    last = at
  })
}

/** Mark those of some lines as body that were left out. */
function rescue(lines: readonly Line[], by: Labeller): void {
  for (const line of lines) if (isLeftOut(line)) markRole(line, 'body', by)
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
