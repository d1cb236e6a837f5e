import type { Box, Draft } from '../../types'
import { landmarkBit } from '../../vocabulary/landmarks'

const kept = { rule: 'term', points: 0, words: 'names what is defined in the body' }
const dropped = { rule: 'term', points: 0, words: 'names what is defined, and that is not in the body' }

const inDefinitions = landmarkBit('definitions')

/** One or more terms and what defines them. */
interface Entry {
  list: Box | null
  terms: Draft[]
  definitions: Draft[]
}

/**
 * Let the terms of a list of definitions stand or fall with their definitions: evidence doubts two words alone, and
 * without them nobody knows what is defined. Of a definition that is kept in part, its greater part counts.
 *
 * @param blocks the blocks with text, the body chosen; roles are written
 */
export function pairTerms(blocks: readonly Draft[]): void {
  let entry: Entry = { list: null, terms: [], definitions: [] }
  for (const block of blocks) {
    if (((block.box?.marks ?? 0) & inDefinitions) === 0) continue
    const part = partOf(block.box)
    if (part === null) continue
    if (part.parent !== entry.list || (part.tag === 'dt' && entry.definitions.length > 0)) {
      settle(entry)
      entry = { list: part.parent, terms: [], definitions: [] }
    }
    if (part.tag === 'dt') entry.terms.push(block)
    else entry.definitions.push(block)
  }
  settle(entry)
}

/** The term or definition that a box stands in. */
function partOf(box: Box | null): Box | null {
  let at = box
  while (at !== null && at.tag !== 'dl' && at.tag !== 'dt' && at.tag !== 'dd') at = at.parent
  return at?.tag === 'dl' ? null : at
}

function settle({ terms, definitions }: Entry): void {
  if (definitions.length === 0) return
  const stands = words(definitions.filter(isKept)) * 2 > words(definitions)
  for (const term of terms) {
    if (stands === isKept(term) || (stands && term.role !== 'other')) continue
    term.role = stands ? 'body' : 'other'
    term.reasons.push(stands ? kept : dropped)
  }
}

function words(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { shape }) => sum + shape.words, 0)
}

function isKept({ role }: Draft): boolean {
  return role === 'body' || role === 'subhead'
}
