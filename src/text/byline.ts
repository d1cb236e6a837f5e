import {
  agencies,
  byWords,
  nameJoiners,
  nobody,
  officeWords,
  otherCredits,
  postnominals,
  roleEndings,
  roleWords,
  trailingWords,
} from '../vocabulary/metadata-bylines'
import { collapse } from './collapse'
import { findDates } from './date'

/** A byline longer than this says more than names. */
const BYLINE_WORDS = 30
/** Names have at most this many words ("Maria del Carmen de la Cruz Ortega"). */
const NAME_WORDS = 7

/**
 * A byline without its "By", and without what stands around the names: addresses, handles, dates,
 * read times, parts behind a bar.
 *
 * @param text a printed byline or a metadata value
 * @returns the names as printed; null where there is none
 * @example
 * cleanByline('By Ada Reed and Tom Oak | 3 min read') // 'Ada Reed and Tom Oak'
 */
export function cleanByline(text: string): string | null {
  let rest = collapse(text)
  if (rest.length > 400 || isAddress(rest)) return null
  for (let n = 0; n < 2; n++) rest = rest.slice(openerLength(rest)).trimStart()
  rest = trimMarks(dropAddresses(cutTail(rest)))
  const words = rest.split(' ').length
  if (rest === '' || words > BYLINE_WORDS || nobody.has(rest.toLowerCase()) || !letter.test(rest)) return null
  return rest
}

/**
 * The characters that a byline's opener ("By ", "Von ", "作者：") takes at the start of a text; 0 where there is none.
 */
export function openerLength(text: string): number {
  const start = text.slice(0, OPENER_CHARS).toLowerCase()
  for (const word of openers.get(start[0] ?? '') ?? []) {
    if (!start.startsWith(word)) continue
    const next = text[word.length] ?? ''
    if (next === ':' || next === '：' || next === '／' || next === '・' || next === '＝')
      return word.length + 1
    if (next === '' || next === ' ' || unparted.test(word)) return word.length
  }
  return 0
}

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
  for (const part of byline.split(separators).flatMap(splitJoined)) {
    const name = trimMarks(part.slice(openerLength(part)))
    if (name === '' || nobody.has(name.toLowerCase())) continue
    if (isPostnominal(name) && names.length > 0) names.push(`${names.pop()}, ${name}`)
    else if (!isRole(name)) names.push(name)
  }
  const people = names.filter((name) => !isOutlet(name))
  return [...new Set(people.length > 0 ? people : names)]
}

/** Whether a text names a role and nobody: "Senior editor". */
export function isRoleOnly(text: string): boolean {
  return text.split(' ').every((word) => roleWords.has(word.toLowerCase()) || !capital.test(word))
}

/** Whether a text says what somebody does: "Political editor". */
export function isRole(text: string): boolean {
  return text.toLowerCase().split(' ').some(isRoleWord)
}

/** Whether a text can be a list of names: short, without digits and sentence ends, capitals where there are any. */
export function looksLikeNames(text: string): boolean {
  if (digit.test(text) || sentence.test(text)) return false
  const names = text.split(separators).flatMap(splitJoined)
  return names.every((name, at) => {
    return (at > 0 && isRole(name)) || (name.split(' ').length <= NAME_WORDS && startsAsName(name.trim()))
  })
}

const OPENER_CHARS = 40
/** By first letter, longest first, so that "by" does not take "by the editor of". */
const openers = new Map<string, string[]>()
for (const word of [...byWords].sort((a, b) => b.length - a.length)) {
  const first = word[0] as string
  openers.set(first, [...(openers.get(first) ?? []), word])
}
const joiners = new Set(nameJoiners)
const separators = /[,;、，；\n]|\s\/\s|\s?[&＆]\s?/
const tailMarks = [
  ' on ',
  ' in ',
  ' am ',
  ' | ',
  ' • ',
  ' · ',
  ' – ',
  ' — ',
  ' - ',
  ' // ',
  ' » ',
  '\t',
  '｜',
  ' ・ ',
]
const trailing = new Set(trailingWords)
const letter = /\p{L}/u
const digit = /\p{N}/u
const sentence = /[!?。！？]|\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u
const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u
const particle =
  /^(?:de|da|di|du|del|della|der|den|van|von|vom|zu|zur|ten|ter|el|al|la|le|bin|ibn|ben|af|av|dos|das|d[’'])/u
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** Korean parts its words. */
const unparted = /[\u3040-\u30ff\u3400-\u9fff]/
const edge = new Set(' ,;:|/\\-–—•·*_()[]<>"“”«»\u200b')

function isDense(text: string): boolean {
  return dense.test(text)
}

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

/** Cut where names end: at a bar or dash, at a date, before a word with digits. */
function cutTail(text: string): string {
  let end = text.length
  for (const mark of tailMarks) {
    const at = text.indexOf(mark)
    if (at > 0 && at < end) end = at
  }
  const credit = creditAt(text)
  if (credit > 0 && credit < end) end = credit
  const date = digit.test(text) ? findDates(text.slice(0, end))[0] : undefined
  if (date !== undefined && date.start > 0) end = Math.min(end, date.start)
  const head = text.slice(0, end)
  const words = head.split(' ')
  while (words.length > 1 && trailing.has((words.at(-1) as string).toLowerCase())) words.pop()
  const numbered = words.findIndex((word, at) => at > 1 && digit.test(word))
  return words.slice(0, numbered < 0 ? words.length : numbered).join(' ')
}

/** Where "photographs by" and a stranger's name begin; -1 where the text is by the same: "words and photographs by". */
function creditAt(text: string): number {
  const lower = text.toLowerCase()
  for (const credit of otherCredits) {
    const at = lower.indexOf(` ${credit} `)
    if (at > 0) return joiners.has(lower.slice(lower.lastIndexOf(' ', at - 1) + 1, at)) ? -1 : at
  }
  return -1
}

function dropAddresses(text: string): string {
  if (!text.includes('@') && !text.includes('://')) return text
  return text
    .split(' ')
    .filter((word) => !word.includes('@') && !word.includes('://'))
    .join(' ')
}

function isAddress(text: string): boolean {
  return text.includes('://') || text.startsWith('www.') || (text.includes('@') && !text.includes(' '))
}

function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && edge.has(text[start] as string)) start++
  while (end > start && edge.has(text[end - 1] as string)) end--
  // A bracket that was opened inside keeps its other half.
  const kept = text.slice(start, end)
  return kept.includes('(') && text[end] === ')' ? text.slice(start, end + 1) : kept
}

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
