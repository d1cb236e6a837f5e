import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type extract as Extract, extract } from '../../src'
import { extractWith } from '../../src/extract'
import type { Judge } from '../../src/label'
import { weighWith } from '../../src/label/evidence'
import { layOut, type RuleFile, type Rules } from '../../src/label/evidence/rules'
import { layOutTypes, type TypeFile, type TypeRules } from '../../src/label/page/type'
import { readJson } from '../corpora/json'
import { foldOf } from '../folds'
import type { BenchPage } from '../types'
import { type Format, namesOf } from './pages'

/** Where the calibration leaves the rules of each fold: those that saw no page of the fold's hosts. */
export const foldFolder = join('bench', 'out', 'folds')

export function foldFile(kind: Format | 'type', fold: number): string {
  return join(foldFolder, `${kind}-${fold}.json`)
}

/**
 * The extractor that has not seen a page: with the rules of its host's fold. Locked hosts were never
 * fitted on, so the rules that are shipped have not seen them either.
 *
 * @throws where the folds' rules are missing: run `npm run calibrate` first
 */
export function unseenExtractor(page: BenchPage): typeof Extract {
  const fold = foldOf(page.host)
  if (fold === 'locked') return extract
  return (input, options) => extractWith(judgeOf(fold), input, options)
}

/**
 * The same with the F1 that the choice of blocks expects as `confidence`, as it is before it has proved itself.
 *
 * @returns null for locked hosts
 */
export function expectingExtractor(page: BenchPage): typeof Extract | null {
  const fold = foldOf(page.host)
  if (fold === 'locked') return null
  const { types, weigh } = judgeOf(fold)
  const judge: Judge = { types, weigh: (blocks) => ({ ...weigh(blocks), proved: (expected) => expected }) }
  return (input, options) => extractWith(judge, input, options)
}

/** What judges by rules that saw no page of a fold. */
function judgeOf(fold: number): Judge {
  return {
    types: typesOf(fold),
    weigh: (blocks) =>
      weighWith(blocks, { rules: rulesOf(blocks.format, fold), names: namesOf(blocks.format) }),
  }
}

const rules = new Map<string, Rules>()
const types = new Map<string, TypeRules>()

function rulesOf(format: Format, fold: number): Rules {
  return once(rules, foldFile(format, fold), (file: RuleFile) => layOut(file, namesOf(format)))
}

function typesOf(fold: number): TypeRules {
  return once(types, foldFile('type', fold), (file: TypeFile) => layOutTypes(file))
}

function once<File, Laid>(known: Map<string, Laid>, path: string, layOutFile: (file: File) => Laid): Laid {
  let laid = known.get(path)
  if (laid === undefined) {
    if (!existsSync(path)) throw new Error(`${path} is missing. Run \`npm run calibrate\` first.`)
    laid = layOutFile(readJson<File>(path))
    known.set(path, laid)
  }
  return laid
}
