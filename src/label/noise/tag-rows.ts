import type { Line } from '../lines/line'
import { countCells } from '../lines/row'
import { knownTopics } from '../lines/topics'

/** Lines after the article in which its tags are looked for. */
const WITHIN = 12
/** Cells of a row of tags, and the share of its topics that the article speaks of. */
const CELLS = 2
const KNOWN = 0.6

/**
 * Find the rows right after the article that look like a menu and say what the article speaks of: its tags, without a
 * word that says so.
 *
 * @param lines the lines of a dump, each with its role
 */
export function tagRows(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ draft }) => draft.role === 'body')
  if (last < 0) return []
  const rows = lines.slice(last + 1, last + 1 + WITHIN).filter(isRow)
  if (rows.length === 0) return []
  const uses = new Map<string, number>()
  for (const { draft, words } of lines)
    if (draft.role === 'body') for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  return rows.filter((line) => knownTopics(line, uses) >= KNOWN)
}

function isRow(line: Line): boolean {
  return line.draft.box === null && line.draft.role === 'navigation' && countCells(line) >= CELLS
}
