import type { Block, Role } from '../types'
import { roles } from './roles'

/** How many blocks have each role; roles without any are left out, those of the article come first. */
export function countRoles(blocks: readonly Block[]): [role: Role, count: number][] {
  const counts = new Map<Role, number>()
  for (const { role } of blocks) counts.set(role, (counts.get(role) ?? 0) + 1)
  return roles.flatMap((role): [Role, number][] => (counts.has(role) ? [[role, counts.get(role)!]] : []))
}

/** A number of things, with the word for one or several: `1 block`, `2 blocks`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** Points as they are shown: signed, two digits, a true minus. */
export function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`
}
