import type { Element } from 'domhandler'
import type { Draft } from '../../types'

/** Elements from a text up to the button: inside it stand a label and an icon, no more. */
const DEPTH = 3

/** Words of a row of buttons for each of them, at most. */
const WORDS_EACH = 3

/** Whether a block is made of buttons alone: "Copy", "1x 2x 3x". */
export function isOfButtons({ leaves }: Draft): boolean {
  let seen = false
  // Nearly every block is settled by its first text.
  for (const leaf of leaves) {
    if (isBlank(leaf)) continue
    if (buttonAround(leaf) === null) return false
    seen = true
  }
  return seen
}

/** Whether it is a row of several; one alone may be a subhead that folds out its text. */
export function isButtonRow(draft: Draft): boolean {
  if (draft.level > 0 || !isOfButtons(draft)) return false
  const buttons = new Set(draft.leaves.filter((leaf) => !isBlank(leaf)).map(buttonAround))
  return buttons.size > 1 && draft.shape.words <= buttons.size * WORDS_EACH
}

type Leaf = Draft['leaves'][number]

/** Elements are pictures, breaks, and whole rows and listings, which are one leaf. */
function isBlank(leaf: Leaf): boolean {
  return leaf.type !== 'text' || leaf.data.trim() === ''
}

function buttonAround({ parent }: Leaf): Element | null {
  let at = parent as Element | null
  for (let up = 0; up < DEPTH && at !== null; up++) {
    if (at.name === 'button') return at
    at = at.parent as Element | null
  }
  return null
}
