import type { Line } from '../lines/line'
import { countCells } from '../lines/row'
import { bodyUses, knownTopics, type Uses } from '../lines/topics'
import { noiseKind } from './registry'

/** Lines after the article in which its tags are looked for. */
const WITHIN = 12
/** Cells of a row of tags, and the share of its topics that the article speaks of. */
const CELLS = 2
const KNOWN = 0.6
/** Words of a tag on a line of its own, tags that make a list, and the share of them that the article speaks of. */
const TAG_WORDS = 3
const TAGS = 2
const KNOWN_TAGS = 0.5

/**
 * Find the tags right after the article that no word calls so: rows that look like a menu, and short lines, which say
 * what the article speaks of.
 *
 * @param lines the lines of a dump, each with its role
 */
export function tagRows(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ draft }) => draft.role === 'body')
  if (last < 0 || lines[last]?.draft.box !== null) return []
  const after = lines.slice(last + 1, last + 1 + WITHIN)
  const rows = after.filter(({ draft }) => unnamed.has(draft.role))
  if (rows.length === 0) return []
  const uses = bodyUses(lines)
  const isRow = (line: Line) => countCells(line) >= CELLS && knownTopics(line, uses) >= KNOWN
  return [...rows.filter(isRow), ...tagLines(rows, uses)]
}

/** Roles of lines that only their shape or nothing has named. */
const unnamed: ReadonlySet<string> = new Set(['navigation', 'other'])

/** The first lines in a row that are as short as tags, if there are several and the article speaks of most. */
function tagLines(rows: readonly Line[], uses: Uses): readonly Line[] {
  const first = rows.findIndex((line) => isTag(line) && knownTopics(line, uses) >= KNOWN)
  if (first < 0) return []
  let end = first
  while (end < rows.length && isTag(rows[end] as Line)) end++
  const tags = rows.slice(first, end)
  const known = tags.filter((line) => knownTopics(line, uses) >= KNOWN).length
  return tags.length >= TAGS && known >= KNOWN_TAGS * tags.length ? tags : []
}

function isTag(line: Line): boolean {
  const { words, end, digits } = line.shape
  if (words === 0 || words > TAG_WORDS || end !== 'none' || digits > 0) return false
  return line.date === null && noiseKind(line) === null
}
