import { afterNoon, beforeClock, beforeNoon, clockMarks, oClock } from '../../vocabulary/dates/clock'
import { betweenParts, eras, partMarks, yearWords } from '../../vocabulary/dates/glue'
import { fillers, published, readTime, updated } from '../../vocabulary/dates/labels'
import { monthPrefixes, months, numberMonths, solarMonths } from '../../vocabulary/dates/months'
import {
  agoAfter,
  agoBefore,
  currentTime,
  daysBack,
  duals,
  ones,
  rightNow,
  type Unit,
  units,
  unitsAgo,
} from '../../vocabulary/dates/relative'
import { weekdays } from '../../vocabulary/dates/weekdays'
import { americanZones, zoneNames, zones } from '../../vocabulary/dates/zones'
import { once } from '../once'
import { isUnspaced } from './chars'

/** What a date is of, as the words beside it say; `current` is the time of the visit. */
export type Label = 'published' | 'updated' | 'current'

/** All that a word can mean in a date; one word often means several things in several languages. */
export interface Word {
  /** 1 to 12 in the Gregorian calendar. */
  month?: number
  /** Where languages disagree on the month: the others' reading. */
  monthIn?: Record<string, number>
  /** 1 to 12 in the Persian solar calendar. */
  solarMonth?: number
  weekday?: boolean
  /** Hours added to a twelve-hour clock. */
  noon?: 'before' | 'after'
  /** An offset, `Z`, or empty where the abbreviation means several. */
  zone?: string
  american?: boolean
  zoneName?: boolean
  unit?: Unit
  /** The number that the unit word holds itself. */
  count?: number
  agoBefore?: boolean
  agoAfter?: boolean
  one?: boolean
  /** Days back from today: 0 is today. */
  daysBack?: number
  now?: boolean
  /** May stand between day, month and year. */
  glue?: boolean
  /** Stands before a time of day, after it. */
  at?: boolean
  oClock?: boolean
  /** What the number before it counts. */
  part?: 'year' | 'month' | 'day'
  clockPart?: 'hour' | 'minute' | 'second'
  /** Added to the year that follows. */
  era?: number
  /** A number after it is a month. */
  monthPrefix?: boolean
  /** Stands between a year and the day after it. */
  afterYear?: boolean
  label?: Label
  filler?: boolean
  readTime?: boolean
  /** Begins forms of several words. */
  head?: boolean
}

const combiningMarks = /[\u0300-\u036f]/g

/** The longest form written without spaces, in characters. */
export const longestUnspaced = 6

/** Every known word, lower case; the words of longer forms are joined by a space. */
export const lexicon: () => ReadonlyMap<string, Word> = once(build)

/** First characters of forms in scripts that are written without spaces. */
export const unspacedHeads: () => ReadonlySet<string> = once(() => {
  const unspaced = [...lexicon().keys()].filter((form) => form.length > 1 && isUnspaced(form.charCodeAt(0)))
  return new Set(unspaced.map((form) => form[0]!))
})

function build(): Map<string, Word> {
  const words = new Map<string, Word>()
  addMonths(words)
  each(words, weekdays, { weekday: true })
  add(words, beforeNoon, { noon: 'before' })
  add(words, afterNoon, { noon: 'after' })
  add(words, beforeClock, { at: true })
  add(words, oClock, { oClock: true })
  for (const [form, zone] of Object.entries(zones)) add(words, form, { zone })
  add(words, americanZones, { american: true })
  add(words, zoneNames, { zoneName: true })
  addRelative(words)
  add(words, betweenParts, { glue: true })
  add(words, yearWords, { afterYear: true, glue: true })
  for (const [part, forms] of entries(partMarks)) add(words, forms, { part })
  for (const [clockPart, forms] of entries(clockMarks)) add(words, forms, { clockPart })
  for (const [form, era] of Object.entries(eras)) add(words, form, { era })
  each(words, published, { label: 'published' })
  each(words, updated, { label: 'updated' })
  add(words, currentTime, { label: 'current' })
  each(words, fillers, { filler: true })
  each(words, readTime, { readTime: true })
  return words
}

function addMonths(words: Map<string, Word>): void {
  for (const [language, row] of Object.entries(months)) {
    row.split(' | ').forEach((cell, index) => {
      for (const form of spellings(cell)) addMonth(words, form, index + 1, language)
    })
  }
  solarMonths.split(' | ').forEach((cell, index) => {
    add(words, cell, { solarMonth: index + 1 })
  })
  add(words, monthPrefixes, { monthPrefix: true })
  numberMonths.split(' | ').forEach((cell, index) => {
    add(words, cell, { month: index + 1 })
  })
}

function addMonth(words: Map<string, Word>, form: string, month: number, language: string): void {
  const word = entry(words, form)
  if (word.month === undefined) word.month = month
  else if (word.month !== month) word.monthIn = { ...word.monthIn, [language]: month }
}

function addRelative(words: Map<string, Word>): void {
  for (const [unit, forms] of entries(units)) add(words, forms, { unit })
  for (const [unit, forms] of entries(duals)) add(words, forms, { unit, count: 2 })
  for (const [unit, forms] of entries(unitsAgo)) add(words, forms, { unit, agoAfter: true })
  add(words, agoBefore, { agoBefore: true })
  add(words, agoAfter, { agoAfter: true })
  add(words, ones, { one: true })
  daysBack.forEach((forms, days) => {
    add(words, forms, { daysBack: days })
  })
  add(words, rightNow, { now: true })
}

function each(words: Map<string, Word>, rows: Record<string, string>, meaning: Word): void {
  for (const row of Object.values(rows)) add(words, row, meaning)
}

function add(words: Map<string, Word>, forms: string, meaning: Word): void {
  for (const form of spellings(forms)) Object.assign(entry(words, form), { ...meaning, ...words.get(form) })
}

/** The word of a form; the beginnings of a form of several words are marked as heads. */
function entry(words: Map<string, Word>, form: string): Word {
  for (let space = form.indexOf(' '); space > 0; space = form.indexOf(' ', space + 1)) {
    entry(words, form.slice(0, space)).head = true
  }
  const known = words.get(form)
  if (known) return known
  const word: Word = {}
  words.set(form, word)
  return word
}

/** The forms of a cell as printed, without their marks, and with the other yeh and kaf of Arabic script. */
function spellings(cell: string): Set<string> {
  const forms = new Set<string>()
  for (const raw of cell.trim().split(' ')) {
    const form = raw.replaceAll('_', ' ').normalize('NFC')
    forms.add(form)
    forms.add(withoutMarks(form))
    forms.add(form.replaceAll('ی', 'ي').replaceAll('ک', 'ك'))
  }
  return forms
}

/** Latin and Greek letters without their accents; in other scripts the marks are letters. */
function withoutMarks(form: string): string {
  if (form.charCodeAt(0) > 0x3ff) return form
  return form.normalize('NFD').replace(combiningMarks, '').replaceAll('ł', 'l').replaceAll('ø', 'o')
}

function entries<Key extends string>(table: Record<Key, string>): [Key, string][] {
  return Object.entries(table) as [Key, string][]
}
