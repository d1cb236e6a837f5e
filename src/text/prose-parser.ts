import { ParseEnglish } from 'parse-english'
import { once } from './once'

/**
 * The parser of retext-english, which knows the abbreviations of English and those that all Latin scripts
 * share. In the built package `on-demand.ts` stands in the place of this file.
 */
export const proseParser: () => ParseEnglish = once(() => new ParseEnglish())
