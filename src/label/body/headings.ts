import type { Line } from '../lines/line'
import { markRole } from '../lines/mark'
import { noiseKind } from '../noise/registry'

/** Words of a subhead. */
const HEADING_WORDS = 20

const by = { id: 'heading-rescued', words: 'is a heading between two paragraphs' }

/**
 * Take in the headings that evidence left out right over a block of the body, after the first; pictures and their
 * captions may stand between.
 *
 * @param lines the blocks of an HTML page, the body chosen; roles are written
 */
export function keepHeadings(lines: readonly Line[]): void {
  let before = false
  for (const [at, line] of lines.entries()) {
    const { draft } = line
    if (draft.kind === 'media' || draft.role === 'caption') continue
    if (before && isHeading(line) && isKept(nextText(lines, at))) markRole(line, 'subhead', by)
    before ||= isKept(line)
  }
}

function isHeading(line: Line): boolean {
  const { draft, shape } = line
  if (draft.level < 2 || draft.role !== 'other' || !line.isFree || shape.words > HEADING_WORDS) return false
  return draft.linkChars === 0 && noiseKind(line) === null
}

function nextText(lines: readonly Line[], at: number): Line | undefined {
  let next = at + 1
  while (lines[next]?.draft.kind === 'media' || lines[next]?.draft.role === 'caption') next++
  return lines[next]
}

function isKept(line: Line | undefined): boolean {
  return line?.draft.role === 'body' && line.draft.level === 0
}
