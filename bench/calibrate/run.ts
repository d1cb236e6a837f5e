import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pool } from '../../src/label/evidence/pool'
import type { RuleFile } from '../../src/label/evidence/rules'
import { layOutTypes, pageTypes, type TypeFile } from '../../src/label/page/type'
import type { PageType } from '../../src/types'
import { readJson } from '../corpora/json'
import { type BoostSettings, boost, score, type Tree } from './boost'
import { confidencePairs, type Pair, type Proof, readProofs } from './confidence'
import { judge, summary, type Verdict } from './judge'
import { type Format, type Lesson, lessonOf, namesOf, readPages, readSnippetPages } from './pages'
import { inWords, ruleFile, writeRules, writeTypes } from './rule-file'
import { fillOdds, gather, medians, rowsOf, type Table } from './table'
import { typeAccuracy, typeOdds, unseenOdds } from './types'
import { foldFile, foldFolder } from './unseen'

const help = `Fit the points of the evidence rules on development pages, by folds of hosts.

npm run calibrate -- [html|text]...    fit, print the folds' figures, write src/label/evidence/points
  --corpora DIR   the development corpora (default: DECHROME_CORPORA, else ../shared/corpora)
  --trees N       rules to fit (default: by format)
  --dry           fit and print, write nothing
  --confidence    fit only what an expected F1 is worth, after a change of what follows the evidence
  --show          print the present rules in words instead
`

/** Found by trying on folds: 80 rules more gain 0.001 of F1 and cost a sixth of the time of the evidence. */
const settings: Record<Format, BoostSettings> = {
  html: {
    trees: 220,
    leaves: 8,
    rate: 0.12,
    factShare: 0.3,
    rowShare: 0.5,
    leafWeight: 3,
    ridge: 5,
    seed: 7,
  },
  text: { trees: 160, leaves: 8, rate: 0.1, factShare: 0.4, rowShare: 0.5, leafWeight: 3, ridge: 5, seed: 7 },
}

const folds = [0, 1, 2, 3, 4] as const
const typeFile = join('src', 'label', 'page', 'points', 'type.json')
const pointsFile = (format: Format) => join('src', 'label', 'evidence', 'points', `${format}.json`)

main()

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      corpora: { type: 'string', default: process.env.DECHROME_CORPORA ?? join('..', 'shared', 'corpora') },
      trees: { type: 'string' },
      dry: { type: 'boolean', default: false },
      confidence: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return void process.stdout.write(help)
  const formats = (positionals.length > 0 ? positionals : ['html', 'text']) as Format[]
  for (const format of formats) {
    if (values.show) show(format)
    else if (values.confidence) renewConfidence(format, values.corpora)
    else
      calibrate(
        format,
        values.corpora,
        { ...settings[format], ...(values.trees && { trees: Number(values.trees) }) },
        values.dry,
      )
  }
}

function show(format: Format): void {
  const file = readJson<RuleFile>(pointsFile(format))
  file.rules.forEach((rule, i) => {
    process.stdout.write(
      `rule ${i + 1}\n${inWords(rule, file.facts)
        .map((line) => `  ${line}\n`)
        .join('')}`,
    )
  })
}

function calibrate(format: Format, folder: string, how: BoostSettings, dry: boolean): void {
  const names = namesOf(format)
  const pages = readPages(folder, format)
  const lessons = [...pages, ...(format === 'html' ? readSnippetPages(folder) : [])].map((page) =>
    lessonOf(page, format),
  )
  const data = gather(lessons, names.length)
  const verdicts: Verdict[] = []
  const unseen: Model[] = []
  for (const fold of folds) {
    const model = learn(format, lessons, data, names, how, fold)
    unseen.push(model)
    const seen = lessons.flatMap((lesson, i) =>
      lesson.fold === fold && lesson.gold > 0
        ? [judge(lesson, pointsOf(lesson, i, data, model, names.length))]
        : [],
    )
    verdicts.push(...seen)
    say(`${format} fold ${fold}: ${summary(seen)}`)
  }
  say(`${format} all folds, each page scored by rules that saw no page of its host:\n  ${summary(verdicts)}`)
  const typical = medians(data, names.length)
  const model = learn(format, lessons, data, names, how, null)
  const locked = lessons.flatMap((lesson, i) =>
    lesson.fold === 'locked' && lesson.gold > 0
      ? [judge(lesson, pointsOf(lesson, i, data, model, names.length))]
      : [],
  )
  say(`${format} locked hosts, never fitted on:\n  ${summary(locked)}`)
  printWorth(model.trees, names)
  if (dry) return
  mkdirSync(foldFolder, { recursive: true })
  unseen.forEach((each, fold) => {
    writeFileSync(foldFile(format, fold), writeRules(ruleFile(each.base, each.trees, names, [], typical)))
    if (each.types) writeFileSync(foldFile('type', fold), writeTypes(each.types))
  })
  writeFileSync(pointsFile(format), writeRules(ruleFile(model.base, model.trees, names, [], typical)))
  if (model.types) writeFileSync(typeFile, writeTypes(model.types))
  renewConfidence(format, folder)
}

/** Fit what an expected F1 is worth anew, the rules as they are; for the rules of a fold, without its pages. */
function renewConfidence(format: Format, folder: string): void {
  const proofs = readProofs(folder, format)
  for (const fold of folds)
    renew(
      foldFile(format, fold),
      proofs.filter((proof) => proof.fold !== fold),
    )
  const pairs = renew(pointsFile(format), proofs)
  say(`${format} confidence: ${pairs.map(([expected, seen]) => `${expected} is ${seen}`).join(', ')}`)
}

function renew(path: string, proofs: readonly Proof[]): Pair[] {
  const confidence = confidencePairs(proofs)
  writeFileSync(path, writeRules({ ...readJson<RuleFile>(path), confidence }))
  return confidence
}

interface Model {
  base: number
  trees: Tree[]
  types: TypeFile | null
}

/** Fit on all pages but those of a fold and the locked ones. */
function learn(
  format: Format,
  lessons: readonly Lesson[],
  data: Table,
  names: readonly string[],
  how: BoostSettings,
  heldOut: number | null,
): Model {
  const types = format === 'html' ? unseenOdds(lessons, heldOut) : null
  if (types) {
    if (heldOut === null) say(`page types right by folds: ${typeAccuracy(lessons, types.odds).toFixed(3)}`)
    fillOdds(data, lessons, types.odds, names)
  }
  const rows = rowsOf(lessons, data.starts, ({ fold }) => fold !== 'locked' && fold !== heldOut)
  return { ...boost(data.binned, rows, data.truth, data.weights, how), types: types?.file ?? null }
}

function pointsOf(lesson: Lesson, at: number, data: Table, model: Model, width: number): Float64Array {
  const start = data.starts[at]! * width
  const own = Float64Array.from({ length: lesson.rows }, (_, row) =>
    score(model.trees, model.base, data.values, start + row * width),
  )
  if (!lesson.company || !model.types) return own
  const odds = typeOdds(layOutTypes(model.types), lesson)
  const oddsOf = (type: PageType) => odds[pageTypes.indexOf(type)]!
  return pool(lesson.company, own, {
    collection: oddsOf('collection'),
    product: oddsOf('product'),
    forum: oddsOf('forum'),
  })
}

/** Print how many rules ask about each fact and how many points hang on it. */
function printWorth(trees: readonly Tree[], names: readonly string[]): void {
  const worth = new Map<string, { rules: number; points: number }>()
  for (const tree of trees) {
    const spread = Math.max(...tree.points) - Math.min(...tree.points)
    for (const column of new Set(tree.fact)) {
      const name = names[column]!
      const known = worth.get(name) ?? { rules: 0, points: 0 }
      worth.set(name, { rules: known.rules + 1, points: known.points + spread / new Set(tree.fact).size })
    }
  }
  const sorted = [...worth].sort((a, b) => b[1].points - a[1].points)
  for (const [name, { rules, points }] of sorted)
    say(`  ${points.toFixed(2).padStart(7)} points in ${String(rules).padStart(3)} rules: ${name}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
