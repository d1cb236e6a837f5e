import { isPerson, isRole } from './names'

/** Words of given names: "Aldous, Mina Kate R." */
const GIVEN_WORDS = 3

/**
 * The name of one person as it is read, where it is given with the family name first.
 *
 * @param name what a record has as one author; a list of several is returned as it is
 * @example
 * givenNameFirst('de Witte, Bram') // 'Bram de Witte'
 */
export function givenNameFirst(name: string): string {
  const parts = name.split(',').map((part) => part.trim())
  if (parts.length !== 2) return name
  const [family, given] = parts as [string, string]
  // "Ada Reed, Tom Oak" are two people, "Ada Reed, Editor" one with a role.
  const single = family.split(' ').filter((word) => capital.test(word)).length === 1
  if (!single || isRole(given) || given.split(' ').length > GIVEN_WORDS) return name
  const whole = `${given} ${family}`
  return isPerson(whole) ? whole : name
}

const capital = /^\p{Lu}/u
