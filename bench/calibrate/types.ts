import { signalNames } from '../../src/label/page/signals'
import { layOutTypes, oddsOfTypes, pageTypes, type TypeFile, type TypeRules } from '../../src/label/page/type'
import type { PageType } from '../../src/types'
import { bin } from './bins'
import { type BoostSettings, boost } from './boost'
import type { Lesson } from './pages'
import { ruleOf } from './rule-file'

/** Small rules, few of them: there are some hundred pages of a type. */
const settings: BoostSettings = {
  trees: 60,
  leaves: 4,
  rate: 0.12,
  factShare: 0.5,
  rowShare: 0.7,
  leafWeight: 2,
  ridge: 3,
  seed: 3,
}

/** Fit rules that tell each page type from the others. */
function fitTypes(lessons: readonly Lesson[]): TypeFile {
  const width = signalNames.length
  const values = new Float32Array(lessons.length * width)
  lessons.forEach(({ signals }, i) => {
    values.set(signals, i * width)
  })
  const data = bin(values, lessons.length, width)
  const rows = Int32Array.from(lessons.keys())
  const weights = new Float32Array(lessons.length).fill(1)
  const columns = new Map(signalNames.map((_, column) => [column, column]))
  const types: TypeFile['types'] = {}
  for (const type of pageTypes) {
    const truth = Float32Array.from(lessons, (lesson) => Number(lesson.type === type))
    const { base, trees } = boost(data, rows, truth, weights, settings)
    types[type] = {
      base: Math.round(base * 1000) / 1000,
      rules: trees.map((tree) => ruleOf(tree, 0, columns)),
    }
  }
  return { facts: signalNames, types }
}

/** The odds that rules of `fitTypes` give a page, in the order of `pageTypes`. */
export function typeOdds(rules: TypeRules, lesson: Lesson): number[] {
  const odds = oddsOfTypes(rules, lesson.signals)
  return pageTypes.map((type) => odds[type])
}

/**
 * The odds of every page by rules that saw no page of its fold, nor of `heldOut`: what the rules over
 * blocks may learn from.
 */
export function unseenOdds(
  lessons: readonly Lesson[],
  heldOut: number | null,
): { odds: number[][]; file: TypeFile } {
  const known = lessons.filter(({ fold, gold }) => fold !== 'locked' && fold !== heldOut && gold > 0)
  const file = fitTypes(known)
  const whole = layOutTypes(file)
  const byFold = new Map<number, TypeRules>()
  for (const fold of new Set(known.map((lesson) => lesson.fold as number)))
    byFold.set(fold, layOutTypes(fitTypes(known.filter((lesson) => lesson.fold !== fold))))
  const odds = lessons.map((lesson) => typeOdds(byFold.get(lesson.fold as number) ?? whole, lesson))
  return { odds, file }
}

/** Share of pages whose likeliest type is the true one. */
export function typeAccuracy(lessons: readonly Lesson[], odds: readonly number[][]): number {
  const judged = lessons.filter((lesson) => lesson.fold !== 'locked' && lesson.gold > 0)
  const right = judged.filter((lesson) => likeliest(odds[lessons.indexOf(lesson)]!) === lesson.type)
  return right.length / Math.max(1, judged.length)
}

function likeliest(odds: readonly number[]): PageType {
  return pageTypes[odds.indexOf(Math.max(...odds))]!
}
