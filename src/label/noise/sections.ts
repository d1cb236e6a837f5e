import type { Role } from '../../types'
import { Phrase } from '../../vocabulary/phrases'
import type { Line, NoiseName } from '../lines/line'
import { isTagRow } from '../lines/row'
import { endOfScope, isInMenus } from './boxes'
import { noiseKind } from './registry'

/** Kinds whose heading speaks for the lines after it, with the lines it speaks for at most. */
const reach: ReadonlyMap<Role, number> = new Map([
  ['related', 400],
  ['ranking', 100],
  ['comments', Number.POSITIVE_INFINITY],
  ['bio', 4],
  ['tags', 20],
  ['consent', 3],
])

/** Kinds that stand between the items of a section without ending it. */
const within: ReadonlyMap<Role, ReadonlySet<Role>> = new Map([
  ['related', new Set<Role>(['navigation', 'other', 'caption', 'tags', 'ad', 'bio'])],
  ['ranking', new Set<Role>(['other', 'caption', 'tags'])],
  ['comments', new Set<Role>(['social', 'other', 'promo', 'bio', 'navigation', 'caption'])],
])

/** Words of the buttons of a section, by kind; longer lines of the kind end it. */
const buttonWords: ReadonlyMap<Role, number> = new Map([
  ['social', 1],
  ['promo', 2],
  ['navigation', 3],
])

/** Words of "7 replies". */
const COUNT_WORDS = 3
/** Lines that make a menu, and words of each. */
const MENU = { lines: 4, words: 3 }
/** Words of a tag. */
const TAG_WORDS = 5
/** Lines that a link to another article speaks for: its picture's credit, its teaser, its date. */
const TEASER_LINES = 3

/** The lines that a heading speaks for: "Read also" for the titles under it. */
export interface Section {
  role: Role
  /** Lines that its heading still speaks for. */
  left: number
  /** Index of the first block beyond the element that the heading speaks for. */
  end: number
  /** Whether it is a dump's and its heading in capitals: the next line in capitals heads something else. */
  isCapitals: boolean
  /** Level of its heading; 0 where it is no heading of the page. */
  level: number
  /** Whether it stands in the page's menus and footers; it speaks for no others of them. */
  inMenus: boolean
}

/**
 * What a line that was named speaks for.
 *
 * @param isTop whether it stands before the article
 * @returns null where it speaks for itself alone
 */
export function openSection(line: Line, role: Role, isTop: boolean): Section | null {
  const left = heads(line, role, isTop) ? reach.get(role) : undefined
  return left === undefined ? null : sectionOf(line, role, left)
}

/** What the title of another article speaks for, in the element that it stands in; in a dump for its date. */
export function openTeaser(line: Line): Section {
  return sectionOf(line, 'related', line.draft.box === null ? 1 : TEASER_LINES)
}

function sectionOf({ draft, isCapitals }: Line, role: Role, left: number): Section {
  const scope = { end: endOfScope(draft), level: draft.level, inMenus: isInMenus(draft) }
  return { role, left, ...scope, isCapitals: draft.box === null && isCapitals }
}

/** Whether a line that names a kind heads a section of it, before the article or after its beginning. */
function heads(line: Line, role: Role, isTop: boolean): boolean {
  const { draft, isProse, shape } = line
  // A sentence about consent is the small print of a box once the article has begun.
  if (role === 'consent') return isTop || !isProse
  // "Comment" over the title of another article says that it is an opinion.
  if (role === 'comments' && draft.linkChars > draft.text.length / 2) return false
  // A strip of prices over the article is all there is of it.
  if (role === 'ranking' && isTop && noiseKind(line)?.role !== role) return false
  // "Latest" and "More" before it are words of a menu.
  return !isTop || shape.words > 1
}

/** Where a line stands. */
export interface Place {
  lines: readonly Line[]
  at: number
}

/** Whether a section goes on at a line. */
export function reaches(
  { role, left, end, level, inMenus, isCapitals }: Section,
  { lines, at }: Place,
): boolean {
  const line = lines[at] as Line
  const { draft, shape } = line
  if (isCapitals && line.isCapitals) return false
  if (role !== 'tags' && draft.box === null && beginsMenu(lines, at)) return false
  if (left <= 0 || draft.index >= end || (!inMenus && isInMenus(draft))) return false
  if (role === 'tags' && (shape.words > TAG_WORDS || draft.level > 0)) return false
  return draft.level === 0 || level === 0 || draft.level >= level
}

/** Whether so many short lines run on from a line of a dump that they are the next menu and no titles. */
function beginsMenu(lines: readonly Line[], at: number): boolean {
  if (at + MENU.lines > lines.length) return false
  for (let i = at; i < at + MENU.lines; i++) if (!isMenuLine(lines[i] as Line)) return false
  return true
}

function isMenuLine(line: Line): boolean {
  const { words, digits } = line.shape
  const isShort = words > 0 && words <= MENU.words && digits === 0
  return isShort && line.draft.role === 'other' && line.date === null
}

/** Whether a line of a kind stands between the items of a section: a share button does, "Follow us" does not. */
export function holds(section: Section, line: Line, { role }: NoiseName, page: Place): boolean {
  if (role === 'comments') return section.role === 'related' && isCount(line)
  if (within.get(section.role)?.has(role) !== true) return false
  // "About the author" and "Advertisement" in a dump say what they are.
  if ((role === 'bio' || role === 'ad') && line.draft.box === null) return false
  if (role === 'tags' && isOwnTags(line)) return false
  if (line.words.length > (buttonWords.get(role) ?? Number.POSITIVE_INFINITY)) return false
  return role !== 'navigation' || !isFooter(page)
}

/** "Tags: rain, roads" and a row of "#rain #roads" are the article's; "#rain" alone may be of a link. */
function isOwnTags(line: Line): boolean {
  return (line.lead & Phrase.tags) !== 0 || isTagRow(line)
}

/** "7 replies" under the title of another page. */
function isCount({ draft, shape }: Line): boolean {
  return draft.box !== null && draft.level === 0 && shape.digits > 0 && shape.words <= COUNT_WORDS
}

/** Lines after one that tell whether a footer begins. */
const FOOTER_WITHIN = 3

/** "Imprint" with "Privacy" after it: one link of a menu may stand in a section, two are the next menu, as are legal ones near. */
function isFooter({ lines, at }: Place): boolean {
  for (let i = at + 1; i < lines.length && i <= at + FOOTER_WITHIN; i++) {
    const role = noiseKind(lines[i] as Line)?.role
    if ((i === at + 1 && role === 'navigation') || role === 'copyright' || role === 'consent') return true
  }
  return false
}
