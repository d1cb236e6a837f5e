import { phraseWords } from './phrase-words'

const colons = /[:：]/

/**
 * What stands before the first colon of a line, in the form that phrases are written in.
 *
 * @param most characters in which the colon is looked for
 * @returns `''` where there is no colon
 * @example labelBefore('AI summary: the weir is mended', 40) // 'ai summary'
 */
export function labelBefore(text: string, most: number): string {
  const colon = text.slice(0, most).search(colons)
  return colon < 0 ? '' : phraseWords(text.slice(0, colon)).join(' ')
}
