import { byWords } from '../../vocabulary/metadata-bylines'

const OPENER_CHARS = 40
/** By first letter, longest first, so that "by" does not take "by the editor of". */
const openers = new Map<string, string[]>()
for (const word of [...byWords].sort((a, b) => b.length - a.length)) {
  const first = word[0] as string
  openers.set(first, [...(openers.get(first) ?? []), word])
}
/** Korean parts its words. */
const unparted = /[\u3040-\u30ff\u3400-\u9fff]/

/**
 * The characters that a byline's opener ("By ", "Von ", "作者：") takes at the start of a text; 0 where there is none.
 */
export function openerLength(text: string): number {
  const words = openers.get((text[0] ?? '').toLowerCase())
  if (words === undefined) return 0
  const start = text.slice(0, OPENER_CHARS).toLowerCase()
  for (const word of words) {
    if (!start.startsWith(word)) continue
    const next = text[word.length] ?? ''
    if (next === ':' || next === '：' || next === '／' || next === '・' || next === '＝')
      return word.length + 1
    if (next === '' || next === ' ' || unparted.test(word)) return word.length
  }
  return 0
}
