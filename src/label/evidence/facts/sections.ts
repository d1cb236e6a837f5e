import { phraseWords } from '../../../text/phrase-words'
import { wordBit } from '../../../vocabulary/words'
import type { FactGroup } from '../group'
import { proseSums, type View } from '../view'

/** What a heading may announce that is not the article. */
const announces = [
  'related',
  'comment',
  'subscribe',
  'share',
  'person',
  'action',
  'nav',
  'tags',
  'review',
] as const
const bits = announces.map(wordBit)

/** The heading above the block: how far, how high, and what it announces. */
export const sections: FactGroup = {
  names: [
    'blocks since heading',
    'level of heading above',
    'words of heading above',
    ...announces.map((kind) => `under ${kind} heading`),
  ],
  fill(view, out, stride, at) {
    let last = -1
    for (let i = 0; i < view.drafts.length; i++) {
      const row = i * stride + at
      const heading = view.drafts[last]
      out[row] = last < 0 ? 99 : i - last
      out[row + 1] = heading?.level ?? 0
      out[row + 2] = heading?.shape.words ?? 0
      const kinds = last < 0 ? 0 : view.kinds[last]!
      bits.forEach((bit, k) => {
        out[row + 3 + k] = (kinds & bit) !== 0 ? 1 : 0
      })
      if (view.drafts[i]!.level > 0) last = i
    }
  },
}

/** Deepest level of a heading. */
const deepest = 6

/** What the headings announce under which the block stands, however many headings lie between. */
export const outline: FactGroup = {
  names: announces.map((kind) => `in ${kind} section`),
  fill(view, out, stride, at) {
    /** What the open heading of each level announces. */
    const open = new Int32Array(deepest + 1)
    for (let i = 0; i < view.drafts.length; i++) {
      const { level } = view.drafts[i]!
      if (level > 0) open.fill(0, level)
      let kinds = 0
      for (let up = 0; up <= deepest; up++) kinds |= open[up]!
      for (let k = 0; kinds !== 0 && k < bits.length; k++)
        if ((kinds & bits[k]!) !== 0) out[i * stride + at + k] = 1
      if (level > 0) open[level] = view.kinds[i]!
    }
  },
}

/** Words from which a block is too long to be compared with titles. */
const titleWords = 40

/** Where the block stands from the page's own headline, and whether it says the same. */
export const fromHeadline: FactGroup = {
  names: ['blocks after headline', 'prose since headline', 'title overlap', 'is title', 'place of headline'],
  fill(view, out, stride, at) {
    const first = view.page.metadata.titles[0]
    const agreement = agreements(view)
    const headline = findHeadline(view, agreement)
    const sums = proseSums(view.drafts)
    for (let i = 0; i < view.drafts.length; i++) {
      const row = i * stride + at
      out[row] = headline < 0 ? -99 : i - headline
      out[row + 1] = sums[i]! - sums[Math.max(0, headline)]!
      out[row + 2] = agreement[i]!
      out[row + 3] = view.drafts[i]!.text === first ? 1 : 0
      out[row + 4] = headline
    }
  },
}

/** How much each block agrees with the title that it agrees with most. */
function agreements({ page, drafts, openings }: View): Float32Array {
  const titles = page.metadata.titles.slice(0, 3).map((title) => new Set(phraseWords(title)))
  const any = new Set(titles.flatMap((title) => [...title]))
  const agreement = new Float32Array(drafts.length)
  // Dumps have no titles.
  if (any.size === 0) return agreement
  for (let i = 0; i < drafts.length; i++) {
    const words = openings[i]!
    // Most blocks share no word with any title.
    if (drafts[i]!.shape.words >= titleWords || !hasAny(words, any)) continue
    const different = new Set(words)
    for (const title of titles) agreement[i] = Math.max(agreement[i]!, overlap(different, title))
  }
  return agreement
}

function hasAny(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (let i = 0; i < words.length; i++) if (wanted.has(words[i]!)) return true
  return false
}

/** The heading that agrees most with the titles, else the first h1. */
function findHeadline({ drafts }: View, agreement: Float32Array): number {
  let best = -1
  let bestScore = 0.3
  for (let i = 0; i < drafts.length; i++) {
    const { level } = drafts[i]!
    if (level === 0 || level > 3) continue
    const score = agreement[i]! + (level === 1 ? 0.35 : 0)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

/** Share of words that two sets have in common, of the larger one. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / Math.max(1, a.size, b.size)
}
