import type { Element } from 'domhandler'
import { collapse } from '../../text/collapse'
import type { Draft } from '../../types'
import { kickerElement } from '../../vocabulary/metadata-front'

/** Marks that parted the kicker from the headline. */
const leading = /^[\s:|•·–—-]+/u

/**
 * The headline without the kicker that stands in its heading: "Climate: Drill till it burns" with
 * "Climate" in an element of its own.
 *
 * @param draft the block of the heading
 * @returns the text that is left; null where there is no kicker
 */
export function withoutKicker({ leaves, box }: Draft): string | null {
  const top = box?.element ?? null
  let found = false
  let text = ''
  for (const leaf of leaves) {
    if (leaf.type !== 'text') continue
    if (isKicker(leaf.parent as Element | null, top)) found = true
    else text += leaf.data
  }
  const rest = found ? collapse(text).replace(leading, '') : ''
  return rest === '' ? null : rest
}

function isKicker(from: Element | null, top: Element | null): boolean {
  let element = from
  while (element !== null && element !== top && element.attribs !== undefined) {
    if (kickerElement.test(element.attribs.class ?? '')) return true
    element = element.parent as Element | null
  }
  return false
}
