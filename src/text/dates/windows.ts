import { isDigit } from './chars'

/** Characters up to which a text is read whole. */
const shortText = 400
/** Characters before and after a digit that can belong to its date: label, weekday, zone in full. */
const before = 48
const after = 64

/** The stretches of a text that can hold a date: all of a short one, what is near the digits of a long one. */
export function windows(text: string): [from: number, to: number][] {
  if (text.length <= shortText) return [[0, text.length]]
  const found: [number, number][] = []
  let last: [number, number] | undefined
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const from = Math.max(0, at - before)
    const to = Math.min(text.length, at + after)
    if (last && from <= last[1]) {
      last[1] = to
      continue
    }
    last = [from, to]
    found.push(last)
  }
  return found
}
