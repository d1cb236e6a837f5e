import type { Element } from 'domhandler'
import { collapse } from '../../../text/collapse'
import type { Draft } from '../../../types'
import { kickerElement } from '../../../vocabulary/metadata-front'

/** Marks that parted the kicker from the headline. */
const leading = /^[\s:|•·–—-]+/u
/** The text of a link that a heading has to itself. */
const permalink = /^[\s¶§#🔗]+$/u

/**
 * The headline without what else stands in its heading: a kicker in an element of its own ("Climate: Drill
 * till it burns"), buttons, the heading's permalink.
 *
 * @param draft the block of the heading
 * @returns the text that is left; null where there is nothing to leave out
 */
export function withoutExtras({ leaves, box }: Draft): string | null {
  const top = box?.element ?? null
  let found = false
  let text = ''
  for (const leaf of leaves) {
    if (leaf.type !== 'text') continue
    if (isExtra(leaf.data, leaf.parent as Element | null, top)) found = true
    else text += leaf.data
  }
  const rest = found ? collapse(text).replace(leading, '') : ''
  return rest === '' ? null : rest
}

function isExtra(text: string, from: Element | null, top: Element | null): boolean {
  let element = from
  while (element !== null && element !== top && element.attribs !== undefined) {
    if (element.name === 'button' || kickerElement.test(element.attribs.class ?? '')) return true
    if (element.name === 'a' && permalink.test(text)) return true
    element = element.parent as Element | null
  }
  return false
}
