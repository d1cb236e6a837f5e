import { cleanByline, splitAuthors } from '../../text/byline'
import type { Box, Role } from '../../types'
import type { Line, NoiseName } from '../lines/line'
import { isMenuRow } from '../lines/row'
import { roleByBox } from './boxes'
import { isDatedTitle, isMenuLink, isTeaser } from './links'
import { isOffer } from './promo'
import { noiseKind } from './registry'
import { holds, openSection, openTeaser, type Place, reaches, type Section } from './sections'
import { tagRows } from './tag-rows'
import { titleRuns } from './title-runs'

/** Authors that are looked for: a forum has thousands, and none of them a biography. */
const AUTHORS = 20
/** Characters of an ISO date with a day. */
const DAY_CHARS = 10
/** Words up to which a line in a run of short lines is a menu's. */
const MENU_WORDS = 5
/** Words of a heading that may be a word of the menu at the top. */
const TOP_WORDS = 2
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
  const body = lines.findIndex(({ draft }) => draft.role === 'body')
  const authors = authorsOf(lines)
  const boxes = new Map<Box, Role | null>()
  const hasDate = lines.some(
    (line) => line.draft.role === 'timestamp' && (line.date?.iso.length ?? 0) >= DAY_CHARS,
  )
  for (const [at, line] of lines.entries()) {
    if (open !== null && !reaches(open, { lines, at })) open = null
    const isTop = at < front
    const role: Role | null =
      line.draft.role === 'other'
        ? nameLine(line, { open, isTop, authors, boxes, hasDate, lines, at })
        : line.draft.role
    if (role === null && isShort(line)) menu.push(line)
    else if (role === 'navigation') {
      menu.push(line)
      open = null
    } else {
      menu = closeMenu(menu, role === 'headline' || role === 'summary')
      if (role === null) name(line, 'other', unknown)
      else if (open !== null && (open.role === role || role === 'ad')) open.left--
      // "48 comments" over the text is a button.
      else open = role === 'comments' && at < body ? null : sectionAfter(line, role, isTop)
    }
  }
  closeMenu(menu, false)
  for (const line of titleRuns(lines)) {
    // That it is of no known kind no longer holds.
    if (line.draft.reasons.at(-1)?.rule === unknown.id) line.draft.reasons.pop()
    name(line, 'related', titleRun)
  }
  for (const line of tagRows(lines)) name(line, 'tags', tagRow)
}

/** What is known where a line is named. */
interface Around extends Place {
  open: Section | null
  /** Whether the article has not begun. */
  isTop: boolean
  authors: readonly string[]
  /** What is known of the page's elements. */
  boxes: Map<Box, Role | null>
  /** Whether the article has a date: those in lists and comments are then theirs. */
  hasDate: boolean
}

/** The role that its words, its section's heading or its elements give a line; null where none tells. */
function nameLine(line: Line, { open, isTop, authors, boxes, hasDate, lines, at }: Around): Role | null {
  const kind = noiseKind(line)
  if (kind !== null && isMenuLink(line, kind)) return name(line, 'navigation', inMenu)
  if (kind !== null && isTop && isInTopMenu(lines, at, kind)) return name(line, 'navigation', menuRun)
  if (kind !== null && !(open !== null && holds(open, line, kind, { lines, at })))
    return name(line, kind.role, kind)
  if (kind === null && line.draft.box === null) {
    if (isMenuRow(line)) return name(line, 'navigation', inMenuRow)
    if (isOffer(line)) return name(line, 'promo', offer)
  }
  if (line.draft.box === null && line.isProse && tellsOf(line, authors)) return name(line, 'bio', about)
  // A biography has no date: it is the article's, next to its author.
  const isOpen = open !== null && !(open.role === 'bio' && isDate(line))
  if (isOpen) return name(line, open.role, inherited)
  // A paragraph is no menu, whatever its elements are called.
  const boxRole = roleByBox(line.draft, boxes)
  const byBox = boxRole === 'navigation' && line.isProse && line.draft.links === 0 ? null : boxRole
  const isOthers = hasDate && byBox !== null && dateBoxes.has(byBox)
  if (isDate(line) && !isOthers) return name(line, 'timestamp', dated)
  if (byBox !== null) return name(line, byBox, boxed)
  if (isTop) return null
  if (tellsOf(line, authors)) return name(line, 'bio', about)
  return isTeaser(line) || isDatedTitle(line, lines[at + 1]) ? name(line, 'related', teaser) : null
}

/** A line that only its elements name speaks for no other: these end where the elements end. */
function sectionAfter(line: Line, role: Role, isTop: boolean): Section | null {
  const by = line.draft.reasons.at(-1)?.rule
  if (by === boxed.id) return null
  return by === teaser.id ? openTeaser(line) : openSection(line, role, isTop)
}

/** A line is read for a date only where it may be one. */
function isDate(line: Line): boolean {
  return line.draft.box !== null && line.shape.digits > 0 && line.date !== null
}

/** Who wrote the article, by first and last name. */
function authorsOf(lines: readonly Line[]): string[] {
  return lines
    .filter(({ draft }) => draft.role === 'byline')
    .flatMap(({ text }) => splitAuthors(cleanByline(text) ?? ''))
    .filter((author) => author.includes(' '))
    .slice(0, AUTHORS)
}

/** Whether a line begins with the name of an author. */
function tellsOf({ text }: Line, authors: readonly string[]): boolean {
  return authors.some((author) => text.startsWith(author))
}

/** Elements whose dates are not the article's. */
const dateBoxes: ReadonlySet<Role> = new Set(['comments', 'related'])

/** Where the article begins. */
const article: ReadonlySet<Role> = new Set(['headline', 'body'])

const inherited = { id: 'section', words: 'stands under such a heading' }
const boxed = { id: 'box', words: 'stands in elements of such a name' }
const dated = { id: 'timestamp', words: 'is a date and hardly more' }
const about = { id: 'author', words: 'tells of the author by name' }
const inMenu = { id: 'menu-link', words: 'is a link of a menu' }
const teaser = { id: 'teaser', words: 'is a link to another page, alone in its block or over its own date' }
const titleRun = { id: 'title-run', words: 'stands in a run of titles after the article' }
const tagRow = { id: 'tag-row', words: 'is a row of what the article speaks of, after it' }
const menuRun = { id: 'menu-run', words: 'stands in a run of short lines' }
const inMenuRow = { id: 'menu-row', words: 'is a row of the words of menus' }
const offer = { id: 'offer', words: 'says what a subscription costs' }
const unknown = { id: 'unknown', words: 'is of no kind that is known' }

/** "Latest" or "Featured" among the short lines at the top of a dump is a word of its menu. */
function isInTopMenu(lines: readonly Line[], at: number, { role }: NoiseName): boolean {
  const line = lines[at] as Line
  if (role !== 'related' || line.draft.box !== null || line.shape.words > TOP_WORDS) return false
  const [before, after] = [lines[at - 1], lines[at + 1]]
  return [before, after].every((near) => near === undefined || near.shape.words <= MENU_WORDS)
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
