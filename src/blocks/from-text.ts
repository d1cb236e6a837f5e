import { hasLinkNumbers, withoutLinkNumbers } from '../text/dump/link-numbers'
import { measure } from '../text/shape'
import type { Draft } from '../types'
import type { Cut } from './cut'

const otherBreak = /[\r\u2028\u2029]/
const lineBreak = /\r\n|[\r\n\u2028\u2029]/g

/**
 * Cut a text dump into blocks: one for every line that `trim()` leaves non-empty.
 *
 * @param most blocks that are read; what follows is left out
 */
export function blocksFromText(text: string, most = Number.POSITIVE_INFINITY): Cut {
  const drafts: Draft[] = []
  let gap = 0
  let at = 0
  const isNumbered = hasLinkNumbers(text)
  for (const raw of linesOf(text)) {
    at++
    const printed = raw.trim()
    if (printed === '') {
      gap++
      continue
    }
    if (drafts.length === most) return { drafts, boxes: [], isFull: true }
    const line = isNumbered ? withoutLinkNumbers(printed) : printed
    drafts.push({
      index: drafts.length,
      kind: 'line',
      text: line,
      printed: line === printed ? undefined : printed,
      shape: measure(line),
      line: at,
      gap,
      indent: raw.length - raw.trimStart().length,
      tabs: raw.startsWith('\t'),
      box: null,
      inner: 0,
      boldChars: 0,
      linkChars: 0,
      links: 0,
      level: 0,
      list: 0,
      leaves: [],
      points: 0,
      role: 'other',
      reasons: [],
      why: null,
    })
    gap = 0
  }
  return { drafts, boxes: [], isFull: false }
}

/** One line at a time: a list of all would hold millions of empty ones. */
function* linesOf(text: string): Generator<string> {
  let start = 0
  // Nearly every text breaks its lines in one way, which needs no pattern.
  if (!otherBreak.test(text)) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield text.slice(start, end)
      start = end + 1
    }
    yield text.slice(start)
    return
  }
  for (const { 0: mark, index } of text.matchAll(lineBreak)) {
    yield text.slice(start, index)
    start = index + mark.length
  }
  yield text.slice(start)
}
