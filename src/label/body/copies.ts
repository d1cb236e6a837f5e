import type { Draft } from '../../types'

/** Words from which a block that stands twice is a copy and no refrain. */
const blockWords = 5
/** Words of a run of copies from which it is dropped: a page's second rendering, or a summary box. */
const runWords = 25

const by = { rule: 'second-copy', points: 0, words: 'stands in the body already' }

/**
 * Drop what is kept twice: pages print their text again for phones, in a dialog, without scripts. A later
 * run of kept blocks that all stand among the earlier ones is a copy.
 *
 * @param blocks the blocks with text, the body chosen; roles are written
 */
export function dropCopies(blocks: readonly Draft[]): void {
  const seen = new Set<string>()
  let run: Draft[] = []
  for (const draft of blocks) {
    if (draft.role !== 'body' && draft.role !== 'subhead') continue
    // Short blocks, rows and code recur on purpose.
    if (draft.shape.words < blockWords || draft.kind === 'code' || draft.kind === 'tableRow') continue
    if (seen.has(draft.text)) {
      run.push(draft)
      continue
    }
    drop(run)
    run = []
    seen.add(draft.text)
  }
  drop(run)
}

function drop(run: readonly Draft[]): void {
  if (run.reduce((sum, { shape }) => sum + shape.words, 0) < runWords) return
  for (const draft of run) {
    draft.role = 'duplicate'
    draft.reasons.push(by)
  }
}
