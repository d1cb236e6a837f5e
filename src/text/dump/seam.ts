import type { Draft } from '../../types'
import { functionWords } from '../../vocabulary/function-words'
import { leadingWords } from '../../vocabulary/leading-words'
import { once } from '../once'
import { isDense } from '../units'

type Line = Pick<Draft, 'text' | 'shape'>

/** Words of a link within a sentence. */
const NAME_WORDS = 8

/** Marks that follow a word, and marks that a word follows. */
const closers = new Set(',.;:!?)]}’”»…%，。、；：！？）」』】،؛؟।')
const openers = new Set('([{“«„（「『【')

/** Whether the sentence of a line is not at its end. */
export function isOpen(line: Line): boolean {
  const { end } = line.shape
  return end === 'none' || end === 'comma' || line.text.endsWith('—') || endsOpening(line)
}

/** Whether it ends with a bracket or a quote that it opens; “ and « close what „ and » open. */
export function endsOpening({ text }: Line): boolean {
  const last = text.at(-1)!
  return openers.has(last) && !(last === '“' && text.includes('„')) && !(last === '«' && text.includes('»'))
}

/** Whether it begins with a mark that belongs to the word before; ".5", ":)", "...and" and ". 2024 May 3" do not. */
export function isClosed({ text }: Line): boolean {
  const first = text[0]!
  const second = text[1] ?? ' '
  // These open a quotation in some languages: "»Wir", "”Vi".
  if (quotes.has(first)) return !letter.test(second) || suffix.test(text)
  if (!closers.has(first) || second === first) return false
  return first !== '.' && first !== ':' ? true : afterStop.test(text.slice(1, 3))
}

const quotes = new Set('"”»’')
const letter = /[\p{L}\d]/u
/** "’s". */
const suffix = /^’\p{Ll}{1,2}(?!\p{L})/u

/** What follows a stop: nothing, a quote, or the next sentence. */
const afterStop = /^(?:$|[”"]| \D)/

/** Whether it begins with a word in small letters; "iPhone" and "n8n" begin titles too. */
export function isSmall({ text, shape }: Line): boolean {
  return shape.start === 'lower' && smallWord.test(text)
}

const smallWord = /^\p{Ll}[\p{Ll}’'-]*(?![\p{L}\d])/u

/** Whether a line in capitals may be the words of a link within a sentence, and does not begin one under a heading. */
export function isName({ text, shape }: Line): boolean {
  return shape.words <= NAME_WORDS && !firstWords().has(text.slice(0, text.indexOf(' ')).toLowerCase())
}

const firstWords = once(() => new Set(Object.values(functionWords).flatMap((words) => words.split(' '))))

/** Whether the last word is one that none ends with: "according to the". */
export function endsSmall({ text, shape }: Line): boolean {
  if (shape.end === 'comma') return false
  return lastWords().has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())
}

const lastWords = once(() => new Set(Object.values(leadingWords).flatMap((words) => words.split(' '))))

/**
 * What stands between two parts of a sentence.
 *
 * @example
 * seam('said Tom Oak', ', who owns the mill') // ''
 */
export function seam(above: string, line: string): '' | ' ' {
  const isTouching =
    openers.has(above.at(-1)!) || closers.has(line[0]!) || (isDense(above.at(-1)!) && isDense(line[0]!))
  return isTouching ? '' : ' '
}
