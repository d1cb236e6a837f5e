import { bestChoice, oddsOf } from '../../src/label/body/choice'
import type { Draft } from '../../src/types'
import type { Lesson } from './pages'

/** A page's expected and true F1, by its blocks' points. */
export interface Verdict {
  type: string
  expected: number
  f1: number
}

/** Choose a page's blocks by their points and compare the choice with the truth, in words. */
export function judge(lesson: Lesson, points: Float64Array): Verdict {
  const odds = points.map(oddsOf)
  const blocks = Array.from(lesson.words, (words) => ({ shape: { words } }) as Draft)
  const { threshold, f1 } = bestChoice(blocks, odds, 'balanced')
  let kept = 0
  let right = 0
  for (let i = 0; i < lesson.rows; i++) {
    if (odds[i]! <= threshold) continue
    kept += lesson.words[i]!
    right += lesson.words[i]! * lesson.truth[i]!
  }
  const precision = right / Math.max(1, kept)
  const recall = Math.min(1, right / Math.max(1, lesson.gold))
  const seen = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { type: lesson.type, expected: f1, f1: seen }
}

/** Mean F1 over all and by page type, as a line. */
export function summary(verdicts: readonly Verdict[]): string {
  const types = [...new Set(verdicts.map(({ type }) => type))].sort()
  const mean = (of: readonly Verdict[]) =>
    (of.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, of.length)).toFixed(4)
  const byType = types.map((type) => `${type} ${mean(verdicts.filter((each) => each.type === type))}`)
  return [`all ${mean(verdicts)}`, ...(types.length > 1 ? byType : [])].join('  ')
}

/**
 * What an expected F1 has proved to be worth: pages sorted by expectation, pooled until the true means
 * rise with it (isotonic regression), in at most a dozen pairs.
 */
export function confidencePairs(verdicts: readonly Verdict[]): [number, number][] {
  const sorted = [...verdicts].sort((a, b) => a.expected - b.expected)
  const size = Math.max(1, Math.ceil(sorted.length / bins))
  const pools: { expected: number; f1: number; pages: number }[] = []
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size)
    pools.push({
      expected: mean(part.map((p) => p.expected)),
      f1: mean(part.map((p) => p.f1)),
      pages: part.length,
    })
    while (pools.length > 1 && pools.at(-2)!.f1 > pools.at(-1)!.f1) {
      const [a, b] = pools.splice(-2) as [(typeof pools)[0], (typeof pools)[0]]
      const pages = a.pages + b.pages
      pools.push({
        expected: (a.expected * a.pages + b.expected * b.pages) / pages,
        f1: (a.f1 * a.pages + b.f1 * b.pages) / pages,
        pages,
      })
    }
  }
  return pools.map(({ expected, f1 }) => [Math.round(expected * 1000) / 1000, Math.round(f1 * 1000) / 1000])
}

const bins = 14
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
