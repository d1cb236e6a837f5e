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
