import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'
import { noiseKind } from '../../noise/registry'

/** Names of a line-up at least, characters of the team before its colon, and of the whole line. */
const NAMES = 7
const TEAM_CHARS = 40
const LINE_CHARS = 800
/** Lines between the text and a line-up, and between it and another: who was best, a heading, who did not play. */
const GAP = 4
/** Words of such a line. */
const GAP_WORDS = 16

const by = { id: 'line-up', words: 'tells who played, after the text of a match report' }
const separators = /[,;]/g

/**
 * Keep the line-ups under the report of a match, and the lines around them: "Castleby (4-4-2): Halvorsen; Beck,
 * Ransome, ...", the best player, the goals, the referee.
 */
export function keepLineups(lines: readonly Line[]): void {
  let last = -1
  for (let at = 0; at < lines.length; at++) {
    const other = last >= 0 && at - last <= GAP + 1 ? otherTeam(lines, at) : -1
    if (other > 0) last = keep(lines, last + 1, other + 1)
    else if ((lines[at] as Line).draft.role === 'body') last = at
    at = Math.max(at, last)
  }
}

/** The line-up of the other team, where a line is that of one; else -1. */
function otherTeam(lines: readonly Line[], at: number): number {
  if (!isLineup(lines[at] as Line)) return -1
  const after = lines.slice(at + 1, at + 1 + GAP).findIndex(isLineup)
  return after < 0 ? -1 : at + 1 + after
}

/**
 * Keep some lines and the facts after them, where nothing among them is noise.
 *
 * @returns the last of them, kept or not
 */
function keep(lines: readonly Line[], from: number, to: number): number {
  let end = to
  while (end < lines.length && isFact(lines[end] as Line)) end++
  const block = lines.slice(from, end)
  if (block.every(isPlain))
    for (const line of block) if (line.draft.role !== 'subhead') markRole(line, 'body', by)
  return end - 1
}

/** A team, a colon, and its players. */
function isLineup({ draft: { role }, text, isFree }: Line): boolean {
  const colon = text.indexOf(':')
  if ((role !== 'other' && role !== 'body') || !isFree || text.length > LINE_CHARS) return false
  if (colon < 1 || colon > TEAM_CHARS) return false
  return (
    (text.slice(colon).match(separators)?.length ?? 0) >= NAMES - 1 &&
    capitalAfter.test(text.slice(colon, colon + 3))
  )
}

const capitalAfter = /^[:：] ?\p{Lu}/u

/** "Referee: A Crewe. Attendance: 21,408." */
function isFact(line: Line): boolean {
  const colon = line.text.indexOf(':')
  return colon > 0 && colon <= TEAM_CHARS && line.shape.end === 'stop' && isPlain(line)
}

function isPlain(line: Line): boolean {
  const isOpen = line.isFree && line.date === null && noiseKind(line) === null
  return isOpen && (line.shape.words <= GAP_WORDS || isLineup(line) || line.draft.role === 'body')
}
