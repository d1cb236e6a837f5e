import type { Token } from './tokens'

/** What every reader of dates gets: the pieces of a text and what is known around them. */
export interface Scan {
  text: string
  tokens: Token[]
  /** Primary subtag and region of the page's language, lower and upper case; empty where unknown. */
  language: string
  region: string
  now: Date | undefined
  /** The text is short and stands alone: a date without its year, or with no day, is a date too. */
  line: boolean
}

/** A time of day as printed. */
export interface Clock {
  hour: number
  minute: number
  /** -1 where not printed. */
  second: number
  /** `Z`, `+02:00`, or empty where unknown. */
  zone: string
}

/** A date found among the tokens, before it is written out. */
export interface Found {
  /** 0 where a relative date has nothing to count from, or the year is not printed. */
  year: number
  /** 0 where not printed. */
  month: number
  day: number
  clock: Clock | null
  /** First token, and the one after the last. */
  first: number
  last: number
  certainty: number
  note?: 'relative' | 'ambiguous'
}

const partMarks: ReadonlySet<string> = new Set(['.', ',', '-', '–', '/', "'", '°', '(', ')', '׳', '॰'])

/** Step over what may stand between the parts of a date: at most `most` marks and small words. */
export function skipGlue(tokens: readonly Token[], at: number, most: number): number {
  const end = Math.min(at + most, tokens.length)
  for (; at < end; at++) {
    const token = tokens[at]!
    if (token.kind === 'number') return at
    if (token.kind === 'mark' ? !partMarks.has(token.text) : !isGlue(token)) return at
  }
  return at
}

function isGlue({ word }: Token): boolean {
  return word?.glue === true && word.month === undefined
}

/** Is a token this mark? */
export function isMark(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === 'mark' && token.text === text
}

/** A number of one or two digits within bounds. */
export function isSmall(token: Token | undefined, least: number, most: number): boolean {
  return (
    token !== undefined &&
    token.digits > 0 &&
    token.digits <= 2 &&
    token.value >= least &&
    token.value <= most
  )
}
