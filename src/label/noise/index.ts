import type { Role } from '../../types'
import type { Line } from '../lines/line'
import { noiseKind } from './registry'
import type { NoiseRule } from './rule'

/** Kinds whose heading speaks for the lines after it, with the lines it speaks for at most. */
const sections: ReadonlyMap<Role, number> = new Map([
  ['related', 400],
  ['ranking', 100],
  ['comments', Number.POSITIVE_INFINITY],
  ['bio', 4],
  ['tags', 20],
  ['consent', 6],
])

/** Kinds that stand between the items of a section without ending it. */
const within: ReadonlyMap<Role, ReadonlySet<Role>> = new Map([
  ['related', new Set<Role>(['navigation', 'other', 'caption', 'tags', 'ad', 'bio'])],
  ['ranking', new Set<Role>(['navigation', 'other', 'caption', 'tags', 'ad'])],
  ['comments', new Set<Role>(['social', 'other', 'promo', 'bio', 'tags', 'navigation', 'caption'])],
])

/** Words up to which a line in a run of short lines is a menu's. */
const MENU_WORDS = 5
/** Lines from which such a run is a menu. */
const MENU_LINES = 4

/**
 * Name the noise that is left: each block by its own words, else by the heading it stands under, else as
 * a menu where short lines run on, else as `other`.
 *
 * @param lines all blocks of the page, the article's already labelled
 */
export function nameNoise(lines: readonly Line[]): void {
  let open: Section | null = null
  let menu: Line[] = []
  for (const line of lines) {
    const spoken = line.draft.role === 'other' ? nameByWords(line, open) : line.draft.role
    if (spoken === null) {
      if (isMenuItem(line)) menu.push(line)
      else {
        menu = closeMenu(menu)
        name(line, 'other', unknown)
      }
      continue
    }
    if (spoken === 'navigation') {
      menu.push(line)
      open = null
      continue
    }
    if (menu.length > 0) menu = closeMenu(menu, spoken === 'headline' || spoken === 'summary')
    if (open === null || spoken !== open.role || open.left <= 0) open = openSection(spoken)
    else open.left--
  }
  closeMenu(menu)
}

/** The role that its own words or its section's heading give a line; null where neither speaks. */
function nameByWords(line: Line, open: Section | null): Role | null {
  const kind = noiseKind(line)
  if (kind !== null && !within.get(open?.role ?? 'other')?.has(kind.role)) {
    name(line, kind.role, kind)
    return kind.role
  }
  if (open === null || open.left <= 0) return null
  name(line, open.role, inherited)
  return open.role
}

const inherited = { id: 'section', words: 'stands under such a heading' }
const menuRun = { id: 'menu-run', words: 'stands in a run of short lines' }
const unknown = { id: 'unknown', words: 'is of no kind that is known' }

interface Section {
  role: Role
  /** Lines that its heading still speaks for. */
  left: number
}

function openSection(role: Role): Section | null {
  const left = sections.get(role)
  return left === undefined ? null : { role, left }
}

function isMenuItem(line: Line): boolean {
  return line.shape.words <= MENU_WORDS
}

function closeMenu(menu: readonly Line[], beforeHeadline = false): Line[] {
  const named = menu.filter(({ draft }) => draft.role === 'navigation').length
  const isMenu = menu.length >= MENU_LINES || named > 0 || beforeHeadline
  for (const line of menu) {
    if (line.draft.role === 'navigation') continue
    name(line, isMenu ? 'navigation' : 'other', isMenu ? menuRun : unknown)
  }
  return []
}

function name({ draft }: Line, role: Role, by: Pick<NoiseRule, 'id' | 'words'>): void {
  draft.role = role
  draft.reasons.push({ rule: by.id, points: 0, words: by.words })
}
