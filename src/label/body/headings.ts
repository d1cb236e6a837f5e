import { linkAround } from '../../text/home-link'
import type { Draft } from '../../types'
import type { Line } from '../lines/line'
import { markRole } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import { isOfButtons } from './buttons'

/** Words of a subhead. */
const HEADING_WORDS = 20
/** Words of what stands over a piece of code: its language, a button. */
const CODE_HEAD_WORDS = 3

const by = { id: 'heading-rescued', words: 'is a heading between two paragraphs' }

/**
 * Take in the headings that evidence left out right over a block of the body, after the first; pictures and their
 * captions may stand between.
 *
 * @param lines the blocks of an HTML page, the body chosen; roles are written
 */
export function keepHeadings(lines: readonly Line[]): void {
  const first = lines.findIndex(isKept)
  if (first === -1) return
  const kept = new Set(
    lines.filter(({ draft }) => draft.level > 1 && isPart(draft)).map(({ draft }) => draft.box?.signature),
  )
  // From the last on, as a heading may stand over another that is taken in.
  for (let at = lines.length - 1; at > first; at--) {
    const line = lines[at] as Line
    if (!isHeading(line) || !stands(line, nextText(lines, at))) continue
    if (noiseKind(line) === null || isSection(line, kept)) markRole(line, 'subhead', by)
  }
}

/** "Discussion" in a paper is no heading over comments where the headings that look like it stand over the text. */
function isSection({ draft, shape }: Line, kept: ReadonlySet<number | undefined>): boolean {
  return shape.words === 1 && draft.linkChars === 0 && kept.has(draft.box?.signature)
}

function isPart({ role }: Draft): boolean {
  return role === 'body' || role === 'subhead'
}

/** Whether a heading stands over kept text, or over a kept heading of a lower level. */
function stands({ draft }: Line, next: Line | undefined): boolean {
  return isKept(next) || (next?.draft.role === 'subhead' && next.draft.level > draft.level)
}

function isHeading(line: Line): boolean {
  const { draft, shape } = line
  if (draft.level < 2 || draft.role !== 'other' || !line.isFree || shape.words > HEADING_WORDS) return false
  return draft.linkChars === 0 || linksToItself(draft)
}

/** Manuals link each heading to its own place: `<h2><a href="#syntax">`. */
function linksToItself({ leaves }: Draft): boolean {
  return leaves.every((leaf) => linkAround(leaf)?.startsWith('#') !== false)
}

function nextText(lines: readonly Line[], at: number): Line | undefined {
  let next = at + 1
  while (isBetween(lines, next)) next++
  return lines[next]
}

function isBetween(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  const { kind, role, level } = line.draft
  if (level > 0) return false
  if (kind === 'media' || role === 'caption' || isOfButtons(line.draft)) return true
  return role === 'other' && line.shape.words <= CODE_HEAD_WORDS && lines[at + 1]?.draft.kind === 'code'
}

function isKept(line: Line | undefined): boolean {
  return line?.draft.role === 'body' && line.draft.level === 0
}
