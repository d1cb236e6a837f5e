import { measure } from '../text/shape'
import type { Box, Draft } from '../types'

const lineBreak = /\r\n|\r|\n|\u2028|\u2029/

/** Cut a text dump into blocks: one for every line that `trim()` leaves non-empty. */
export function blocksFromText(text: string): { drafts: Draft[]; boxes: Box[] } {
  const drafts: Draft[] = []
  let gap = 0
  text.split(lineBreak).forEach((raw, at) => {
    const line = raw.trim()
    if (line === '') {
      gap++
      return
    }
    drafts.push({
      index: drafts.length,
      kind: 'line',
      text: line,
      shape: measure(line),
      line: at + 1,
      gap,
      indent: raw.length - raw.trimStart().length,
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
  })
  return { drafts, boxes: [] }
}
