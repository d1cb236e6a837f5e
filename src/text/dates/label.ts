import type { Label } from './lexicon'
import type { Found } from './scan'
import type { Token } from './tokens'

/** Tokens that may stand between a label and its date. */
const longestGap = 8
/** Tokens after a label in which its time of day begins: "updated at: 17:12". */
const clockGap = 3

/** What the words before each date call it; the last date may have its label after it. */
export function labelsOf(tokens: readonly Token[], all: readonly Found[]): (Label | undefined)[] {
  return all.map((found, index) => {
    const from = index === 0 ? 0 : all[index - 1]!.last
    const before = labelBefore(tokens, Math.max(from, found.first - longestGap), found.first)
    return before ?? (index === all.length - 1 ? labelAfter(tokens, found.last) : undefined)
  })
}

/** The nearest label, but "updated" and "current" win over a word that only says "date". */
function labelBefore(tokens: readonly Token[], from: number, to: number): Label | undefined {
  let label: Label | undefined
  for (let at = to - 1; at >= from; at--) {
    const found = tokens[at]!.word?.label
    if (found !== undefined && found !== 'published') return found
    label ??= found
  }
  return label
}

/** A number beside the label is a time of day that it belongs to: "14 August 2025, updated 17:12". */
function labelAfter(tokens: readonly Token[], from: number): Label | undefined {
  for (let at = from; at < tokens.length && at < from + longestGap; at++) {
    const token = tokens[at]!
    if (token.kind === 'number') return undefined
    const label = token.word?.label
    if (label) return tokens.slice(at + 1, at + 1 + clockGap).some(isNumber) ? undefined : label
  }
  return undefined
}

function isNumber({ kind }: Token): boolean {
  return kind === 'number'
}
