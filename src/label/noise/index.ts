import type { Role } from '../../types'
import { Phrase } from '../../vocabulary/phrases'
import type { Line, NoiseName } from '../lines/line'
import { endOfScope, isInMenus, roleByBox } from './boxes'
import { noiseKind } from './registry'

/** Kinds whose heading speaks for the lines after it, with the lines it speaks for at most. */
const sections: ReadonlyMap<Role, number> = new Map([
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

/** Words up to which a line in a run of short lines is a menu's. */
const MENU_WORDS = 5
/** Lines from which such a run is a menu. */
const MENU_LINES = 4
/** Share of its lines that may have a number. */
const NUMBERED = 0.5

/**
 * Name the noise that is left: each block by its own words, else by the heading it stands under, else by
 * the elements around it, else as a menu where short lines run on, else as `other`.
 *
 * @param lines all blocks of the page, the article's already labelled
 */
export function nameNoise(lines: readonly Line[]): void {
  let open: Section | null = null
  let menu: Line[] = []
  const front = lines.findIndex(({ draft }) => article.has(draft.role))
  for (const [at, line] of lines.entries()) {
    if (open !== null && !reaches(open, line)) open = null
    const role: Role | null =
      line.draft.role === 'other' ? nameLine(line, open, lines[at + 1]) : line.draft.role
    if (role === null && isShort(line)) menu.push(line)
    else if (role === 'navigation') {
      menu.push(line)
      open = null
    } else {
      menu = closeMenu(menu, role === 'headline' || role === 'summary')
      if (role === null) name(line, 'other', unknown)
      else if (open !== null && open.role === role) open.left--
      else open = openSection(line, role, at < front)
    }
  }
  closeMenu(menu, false)
}

/** The role that its words, its section's heading or its elements give a line; null where none tells. */
function nameLine(line: Line, open: Section | null, next: Line | undefined): Role | null {
  const kind = noiseKind(line)
  const isWithin =
    kind !== null && open !== null && stands(line, kind, open.role) && !beginsFooter(kind, next)
  if (kind !== null && !isWithin) return name(line, kind.role, kind)
  const isDate = line.draft.box !== null && line.shape.digits > 0 && line.date !== null
  // A biography has no date: it is the article's, next to its author.
  if (isDate && (open === null || open.role === 'bio')) return name(line, 'timestamp', dated)
  if (open !== null) return name(line, open.role, inherited)
  const role = roleByBox(line.draft)
  return role === null ? null : name(line, role, boxed)
}

/** Whether a line of a kind stands between the items of a section: a share button does, "Follow us" does not. */
function stands({ words, lead }: Line, { role }: NoiseName, section: Role): boolean {
  if (within.get(section)?.has(role) !== true) return false
  // "Tags: rain, roads" are the article's own.
  if (role === 'tags' && (lead & Phrase.tags) !== 0) return false
  return words.length <= (buttonWords.get(role) ?? Number.POSITIVE_INFINITY)
}

/** "Imprint" with "Privacy" after it: one link of a menu may stand in a section, two are the next menu. */
function beginsFooter({ role }: NoiseName, next: Line | undefined): boolean {
  const after = role === 'navigation' && next !== undefined ? noiseKind(next)?.role : undefined
  return after === 'navigation' || after === 'copyright' || after === 'consent'
}

/** Where the article begins. */
const article: ReadonlySet<Role> = new Set(['headline', 'body'])

const inherited = { id: 'section', words: 'stands under such a heading' }
const boxed = { id: 'box', words: 'stands in elements of such a name' }
const dated = { id: 'timestamp', words: 'is a date and hardly more' }
const menuRun = { id: 'menu-run', words: 'stands in a run of short lines' }
const unknown = { id: 'unknown', words: 'is of no kind that is known' }

interface Section {
  role: Role
  /** Lines that its heading still speaks for. */
  left: number
  /** Index of the first block beyond the element that the heading speaks for. */
  end: number
  /** Whether it stands in the page's menus and footers; it speaks for no others of them. */
  inMenus: boolean
}

/** A line that only its elements name speaks for no other: these end where the elements end. */
function openSection(line: Line, role: Role, isTop: boolean): Section | null {
  const { draft } = line
  const isHeading = draft.reasons.at(-1)?.rule !== boxed.id && heads(line, role, isTop)
  const left = isHeading ? sections.get(role) : undefined
  return left === undefined ? null : { role, left, end: endOfScope(draft), inMenus: isInMenus(draft) }
}

/** Whether a line that names a kind heads a section of it, before the article or after its beginning. */
function heads({ isProse, shape }: Line, role: Role, isTop: boolean): boolean {
  // A sentence about consent is the small print of a box once the article has begun.
  if (role === 'consent') return isTop || !isProse
  // "Latest" and "More" before it are words of a menu.
  return !isTop || shape.words > 1
}

function reaches({ left, end, inMenus }: Section, { draft }: Line): boolean {
  return left > 0 && draft.index < end && (inMenus || !isInMenus(draft))
}

function isShort(line: Line): boolean {
  return line.shape.words <= MENU_WORDS
}

/** Name the short lines of a run that did not name themselves. */
function closeMenu(menu: readonly Line[], beforeHeadline: boolean): Line[] {
  const isNamed = menu.some(({ draft }) => draft.role === 'navigation')
  // Lines with numbers are figures: "Volume 600 MW", "Lots 14".
  const numbered = menu.filter(({ shape }) => shape.digits > 0).length
  const isMenu =
    (menu.length >= MENU_LINES && numbered <= menu.length * NUMBERED) || isNamed || beforeHeadline
  for (const line of menu) {
    if (line.draft.role === 'other') name(line, isMenu ? 'navigation' : 'other', isMenu ? menuRun : unknown)
  }
  return []
}

function name({ draft }: Line, role: Role, by: Pick<NoiseName, 'id' | 'words'>): Role {
  draft.role = role
  draft.reasons.push({ rule: by.id, points: 0, words: by.words })
  return role
}
