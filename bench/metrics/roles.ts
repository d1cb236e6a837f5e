import type { Block, Role } from '../../src'
import type { GivenRole, RoleCount } from '../types'
import { oneSpaced } from './one-spaced'

/** Precision and recall of one role; null where nothing was given, or nothing is gold. */
export interface RoleFigures {
  role: Role
  gold: number
  given: number
  right: number
  precision: number | null
  recall: number | null
}

/**
 * Set each gold line against the role its block got. A line open to reading lists several roles:
 * any of them is right and then counts as its gold role; else the first is.
 */
export function countRoles(
  blocks: readonly Block[],
  gold: ReadonlyMap<number | string, readonly Role[]>,
): RoleCount[] {
  const counts = new Map<string, RoleCount>()
  for (const [key, accepted] of gold) {
    const roles = rolesAt(blocks, key)
    const role = roles.find((each) => accepted.includes(each)) ?? roles[0] ?? 'missing'
    const right = accepted.find((each) => each === role) ?? accepted[0]
    if (right !== undefined) add(counts, right, role)
  }
  return [...counts.values()]
}

/** Counts of several pages made one, for a confusion table. */
export function mergeRoles(pages: readonly (readonly RoleCount[])[]): RoleCount[] {
  const counts = new Map<string, RoleCount>()
  for (const { gold, given, count } of pages.flat()) add(counts, gold, given, count)
  return [...counts.values()]
}

/** Precision and recall by role, in the order the roles come up. */
export function roleFigures(counts: readonly RoleCount[]): RoleFigures[] {
  const roles = new Set<Role>()
  for (const { gold, given } of counts) {
    roles.add(gold)
    if (given !== 'missing') roles.add(given)
  }
  return [...roles].map((role) => figuresOf(role, counts))
}

/** The role of a line, or of every block that begins with a text: a headline may stand in a breadcrumb too. */
function rolesAt(blocks: readonly Block[], key: number | string): Role[] {
  const found = blocks.filter(({ line, text }) =>
    typeof key === 'number' ? line === key : oneSpaced(text).startsWith(key),
  )
  return found.map(({ role }) => role)
}

function figuresOf(role: Role, counts: readonly RoleCount[]): RoleFigures {
  const sum = (of: (count: RoleCount) => boolean) =>
    counts.filter(of).reduce((total, { count }) => total + count, 0)
  const gold = sum((count) => count.gold === role)
  const given = sum((count) => count.given === role)
  const right = sum((count) => count.gold === role && count.given === role)
  return {
    role,
    gold,
    given,
    right,
    precision: given === 0 ? null : right / given,
    recall: gold === 0 ? null : right / gold,
  }
}

function add(counts: Map<string, RoleCount>, gold: Role, given: GivenRole, count = 1): void {
  const key = `${gold} ${given}`
  const known = counts.get(key)
  if (known) known.count += count
  else counts.set(key, { gold, given, count })
}
