import {
  agencies,
  collectiveWords,
  nameJoiners,
  nobody,
  officeWords,
  postnominals,
  roleEndings,
  roleWords,
} from '../../vocabulary/metadata-bylines'
import { denseNames, isDense } from './dense'
import { trimMarks } from './marks'
import { openerLength } from './opener'

/** Names have at most this many words ("Maria del Carmen de la Cruz Ortega"). */
const NAME_WORDS = 7

/**
 * Take a byline apart into names.
 *
 * @param byline as `cleanByline` gives it
 * @returns the names in order, without roles, outlets and repeats
 * @example
 * splitAuthors('Ada Reed, MD, Tom Oak and Li Wei, senior editor') // ['Ada Reed, MD', 'Tom Oak', 'Li Wei']
 */
export function splitAuthors(byline: string): string[] {
  const names: string[] = []
  const parts = isDense(byline) ? denseNames(byline) : byline.split(separators).flatMap(splitJoined)
  for (const part of parts) {
    const name = withoutOutlet(trimMarks(part.slice(openerLength(part))))
    if (name === '' || nobody.has(name.toLowerCase())) continue
    if (isPostnominal(name) && names.length > 0) names.push(`${names.pop()}, ${name}`)
    else if (!isRole(name)) names.push(name)
  }
  const people = names.filter((name) => !isOutlet(name))
  return [...new Set(people.length > 0 ? people : names)]
}

/** "Ada Reed (Reuters)", "Ada Reed for The Harbour Weekly": the name alone, where it surely is one. */
function withoutOutlet(name: string): string {
  for (const mark of outletMarks) {
    const at = name.indexOf(mark)
    if (at > 0 && isPerson(name.slice(0, at))) return name.slice(0, at)
  }
  return name
}

const outletMarks = [' (', ' for ', ' für ', ' pour ', ' para ', ' per ', ' voor ']

/** Whether a text names a role and nobody: "Senior editor". */
export function isRoleOnly(text: string): boolean {
  return text.split(' ').every((word) => roleWords.has(word.toLowerCase()) || !capital.test(word))
}

/** Whether a text says what somebody does: "Political editor". */
export function isRole(text: string): boolean {
  return text.toLowerCase().split(' ').some(isRoleWord)
}

/** Whether a byline signs for all of an outlet: "La rédaction", "Weekly Editors". */
export function isCollective(byline: string): boolean {
  if (byline.includes(',')) return false
  return byline
    .toLowerCase()
    .split(' ')
    .some((word) => collectiveWords.has(word))
}

/** Whether a text is surely the name of one person: few words, each with a capital, none of a role. */
export function isPerson(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > PERSON_WORDS || isRole(text)) return false
  // "Start date" is no person: what is small stands inside a name.
  return (
    nameWord.test(words.at(-1) as string) && words.every((word) => nameWord.test(word) || particle.test(word))
  )
}

/** Whether a text can be a list of names: short, without digits and sentence ends, capitals where there are any. */
export function looksLikeNames(text: string): boolean {
  if (digit.test(text) || sentence.test(text)) return false
  const names = text.split(separators).flatMap(splitJoined)
  return names.every((name, at) => {
    return (at > 0 && isRole(name)) || (name.split(' ').length <= NAME_WORDS && startsAsName(name.trim()))
  })
}

/** Names of more words are also slogans and sections. */
const PERSON_WORDS = 4
const nameWord = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u
/** "and", "und", "y": what joins two names. */
export const joiners: ReadonlySet<string> = new Set(nameJoiners)
const separators = /[,;、，；／\n]|\s\/\s|\s?[&＆]\s?/
const digit = /\p{N}/u
const sentence = /[!?。！？]|\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u
const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u
const particle =
  /^(?:de|da|di|du|del|della|der|den|van|von|vom|zu|zur|ten|ter|el|al|la|le|bin|ibn|ben|af|av|dos|das|d[’'])/u

function startsAsName(name: string): boolean {
  return capital.test(name) || particle.test(name) || (name.startsWith('the ') && capital.test(name.slice(4)))
}

function splitJoined(part: string): string[] {
  const words = part.trim().split(' ')
  // "Ministry for Harbours and Inland Waters" is one author.
  if (offices.has(words[0]!.toLowerCase()) && words.some((word) => ofOffice.has(word)))
    return [words.join(' ')]
  const names: string[] = []
  let name: string[] = []
  for (const word of words) {
    if (joiners.has(word)) {
      if (name.length > 0) names.push(name.join(' '))
      name = []
    } else name.push(word)
  }
  if (name.length > 0) names.push(name.join(' '))
  return names
}

const offices: ReadonlySet<string> = new Set(officeWords)
const ofOffice: ReadonlySet<string> = new Set(['for', 'of', 'für', 'de', 'des', 'du', 'del', 'do', 'di'])

function isPostnominal(name: string): boolean {
  return name.split(' ').every((word) => postnominals.has(word.toLowerCase()))
}

function isRoleWord(word: string): boolean {
  return roleWords.has(word) || roleEndings.some((ending) => word.endsWith(ending))
}

function isOutlet(name: string): boolean {
  return (
    agencies.has(name.toLowerCase()) || (name.length <= 5 && name === name.toUpperCase() && !isDense(name))
  )
}
