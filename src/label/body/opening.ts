import type { Line } from '../lines/line'
import { markRole } from '../lines/mark'

/** Share of the body's words up to which what stands before the headline is none of it; with more, the headline is in doubt. */
const MOST = 1 / 3

const by = { id: 'before-headline', words: 'stands before the headline of an article' }

/**
 * Take out of the body what stands before the headline of an article: slogans, notices, paths, menus.
 *
 * @param lines the blocks of an HTML page, the body chosen and the headline found; roles are written
 */
export function cutOpening(lines: readonly Line[]): void {
  const headline = lines.findIndex(({ draft }) => draft.role === 'headline')
  if (headline < 1 || lines[headline]!.draft.level !== 1) return
  // A lead may stand right above its headline, where both fill the same element.
  const parent = lines[headline]!.draft.box?.parent
  const before = lines.slice(0, headline).filter((line) => isKept(line) && line.draft.box?.parent !== parent)
  if (before.length === 0) return
  if (wordsOf(before) > MOST * wordsOf(lines.filter(isKept))) return
  for (const line of before) markRole(line, 'other', by)
}

function isKept({ draft }: Line): boolean {
  return draft.role === 'body' || draft.role === 'subhead'
}

function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { shape }) => sum + shape.words, 0)
}
