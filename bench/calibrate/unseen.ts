import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type extract as Extract, extract } from '../../src'
import { extractWith } from '../../src/extract'
import { weighWith } from '../../src/label/evidence'
import { layOut, type RuleFile } from '../../src/label/evidence/rules'
import { foldOf } from '../folds'
import type { BenchPage } from '../types'
import { type Format, namesOf, readJson } from './pages'

/** Where the calibration leaves the rules of each fold: those that saw no page of the fold's hosts. */
export function foldFile(format: Format, fold: number): string {
  return join('bench', 'out', 'folds', `${format}-${fold}.json`)
}

const laidOut = new Map<string, ReturnType<typeof layOut>>()

/**
 * The extractor that has not seen a page: with the rules of its host's fold. Locked hosts were never
 * fitted on, so the rules that are shipped have not seen them either.
 *
 * @throws where the folds' rules are missing: run `npm run calibrate` first
 */
export function unseenExtractor(page: BenchPage): typeof Extract {
  const fold = foldOf(page.host)
  if (fold === 'locked') return extract
  return (input, options) =>
    extractWith(
      (blocks) => weighWith(blocks, { rules: rulesOf(blocks.format, fold), names: namesOf(blocks.format) }),
      input,
      options,
    )
}

function rulesOf(format: Format, fold: number): ReturnType<typeof layOut> {
  const file = foldFile(format, fold)
  let rules = laidOut.get(file)
  if (!rules) {
    if (!existsSync(file)) throw new Error(`${file} is missing. Run \`npm run calibrate\` first.`)
    rules = layOut(readJson<RuleFile>(file), namesOf(format))
    laidOut.set(file, rules)
  }
  return rules
}
