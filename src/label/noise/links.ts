import type { Role } from '../../types'
import { isLabelledByline } from '../lines/byline'
import type { Line, NoiseName } from '../lines/line'
import { isInMenus } from './boxes'

/** Words and characters from which a link is a title, and the share of its block that it takes. */
const TEASER_WORDS = 4
const TEASER_CHARS = 16
const LINK_SHARE = 0.8
/** Words from which a line over a date is a title, and no label. */
const DATED_WORDS = 3
/** Words up to which a link is one of a menu. */
const MENU_WORDS = 5
/** Kinds whose words links of menus have as well. */
const menuLinks: ReadonlySet<Role> = new Set(['promo', 'consent'])

/** "Contact us" and "Cookie policy" in a footer: links like the others there. */
export function isMenuLink({ draft, shape }: Line, { role }: NoiseName): boolean {
  const isLink = draft.linkChars >= LINK_SHARE * draft.text.length && shape.words <= MENU_WORDS
  return menuLinks.has(role) && isLink && isInMenus(draft)
}

/** The title of another page in a dump: over its own date, or a byline with one. */
export function isDatedTitle(line: Line, next: Line | undefined): boolean {
  if (line.draft.box !== null || next === undefined || next.draft.role !== 'other') return false
  if (!line.isTitle || line.shape.words < DATED_WORDS || line.shape.digits > line.shape.letters) return false
  return next.date !== null || (next.shape.digits > 0 && isLabelledByline(next))
}

/** The title of another page, alone in its block. */
export function isTeaser({ draft, shape }: Line): boolean {
  const isTitle = shape.words >= TEASER_WORDS && draft.text.length >= TEASER_CHARS
  return isTitle && draft.linkChars >= LINK_SHARE * draft.text.length && draft.box !== null
}
