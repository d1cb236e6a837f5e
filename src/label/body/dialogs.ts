import type { Box } from '../../types'
import { landmarkBit } from '../../vocabulary/landmarks'
import type { Line } from '../lines/line'
import { dropLines } from '../lines/mark'

const dialog = landmarkBit('dialog')
/** Dialogs within these may say something of the page's own: the terms of an offer, a table's notes. */
const content = landmarkBit('main') | landmarkBit('article')

const by = { id: 'dialog', words: 'stands in a dialog outside the main content' }

/**
 * Take out the text of dialogs: cookie settings, sign-up forms, choosers of a region. It is prose, and where
 * little on a page is sure it would be kept. A dialog that holds a first heading may be the page itself.
 *
 * @param lines the weighed blocks of an HTML page
 */
export function dropDialogs(lines: readonly Line[]): void {
  const inside = lines.filter(
    ({ draft: { box } }) => box !== null && isDialog(box) && (box.marks & content) === 0,
  )
  const pages = new Set(inside.filter(({ draft }) => draft.level === 1).map(dialogOf))
  dropLines(
    inside.filter((line) => !pages.has(dialogOf(line))),
    by,
  )
}

function isDialog({ marks }: Box): boolean {
  return (marks & dialog) !== 0
}

/** The outermost dialog around a block. */
function dialogOf({ draft }: Line): Box | null {
  let at = draft.box
  while (at?.parent && isDialog(at.parent)) at = at.parent
  return at
}
