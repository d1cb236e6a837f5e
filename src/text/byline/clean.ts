import { nobody, otherCredits, trailingWords } from '../../vocabulary/metadata-bylines'
import { collapse } from '../collapse'
import { findDates } from '../date'
import { lexicon } from '../dates/lexicon'
import { trimMarks } from './marks'
import { joiners } from './names'
import { openerLength } from './opener'

/** A byline longer than this says more than names. */
const BYLINE_WORDS = 30
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
  let rest = collapse(text).replaceAll(' ,', ',')
  if (rest.length > 400 || isAddress(rest)) return null
  // "（记者 沈砚秋）" at the end of a text.
  if (rest.startsWith('（') && rest.endsWith('）')) rest = trimMarks(rest)
  for (let n = 0; n < 2; n++) rest = rest.slice(openerLength(rest)).trimStart()
  rest = trimMarks(dropAddresses(cutTail(rest)))
  const words = rest.split(' ').length
  if (
    rest === '' ||
    words > BYLINE_WORDS ||
    nobody.has(rest.toLowerCase()) ||
    isDateLabel(rest) ||
    !letter.test(rest)
  )
    return null
  return rest
}

/** "Published", "Last modified": what is printed before a date, which stood elsewhere. */
function isDateLabel(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(' ')
    .map((word) => lexicon().get(word))
  const labels = words.every((word) => word?.label !== undefined || word?.filler || word?.readTime)
  return labels && words.some((word) => !word?.filler)
}

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
  // "Nella Last" is a name; behind names of two words "Last" is what led to "updated".
  while (
    words.length > (words.at(-1) === 'Last' ? 2 : 1) &&
    trailing.has((words.at(-1) as string).toLowerCase())
  )
    words.pop()
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
