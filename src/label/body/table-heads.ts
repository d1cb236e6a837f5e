import type { Box, Draft } from '../../types'

const by = { rule: 'table-head', points: 0, words: 'heads a table of the body' }

/**
 * Keep the head of a table whose next row is kept: without it nobody knows what the columns are.
 *
 * @param drafts all blocks of the page, the body chosen; roles are written
 */
export function keepTableHeads(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1]
    if (draft.kind !== 'tableRow' || draft.role !== 'other' || next === undefined) continue
    if (next.kind !== 'tableRow' || next.role !== 'body' || !heads(draft, next)) continue
    draft.role = 'body'
    draft.reasons.push(by)
  }
}

/** Whether a row is the first of the table that another stands in. */
function heads({ box, index }: Draft, other: Draft): boolean {
  const table = tableOf(box)
  return table !== null && table.first === index && table === tableOf(other.box)
}

function tableOf(box: Box | null): Box | null {
  let at = box
  while (at !== null && at.tag !== 'table') at = at.parent
  return at
}
