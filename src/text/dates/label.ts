import type { Label } from './lexicon'
import type { Found } from './scan'
import type { Token } from './tokens'

/** Tokens that may stand between a label and its date. */
const longestGap = 8

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

function labelAfter(tokens: readonly Token[], from: number): Label | undefined {
  for (let at = from; at < tokens.length && at < from + longestGap; at++) {
    const label = tokens[at]!.word?.label
    if (label) return label
  }
  return undefined
}
