import type { Draft, Page, Reason } from '../../types'
import { explain, explainPool } from './explain'
import { type FactTable, factNames, factTable, htmlGroups, textGroups } from './facts'
import htmlFile from './points/html.json'
import textFile from './points/text.json'
import { companyOf, pool } from './pool'
import { layOut, proved, type RuleFile, type Rules } from './rules'
import { type View, viewOf } from './view'
import { weighAll } from './weigh-all'

/** What the facts say about the blocks of a page. */
export interface Evidence {
  /** The drafts with text, in order: the rows of the table. */
  drafts: readonly Draft[]
  /** Log-odds of each to be content. */
  points: Float64Array
  /** The facts behind the points of a row, strongest first. */
  reasons(row: number): Reason[]
  /** What an expected F1 has proved to be worth on pages like this. */
  proved(expected: number): number
}

const kinds = {
  html: { file: htmlFile as unknown as RuleFile, groups: htmlGroups },
  text: { file: textFile as unknown as RuleFile, groups: textGroups },
}

/** The rules of each kind of input, laid out when first needed. */
const laidOut: Partial<Record<Page['format'], { rules: Rules; names: string[] }>> = {}

/** Weigh every block of a page by the calibrated rules. */
export function weighBlocks(page: View['page']): Evidence {
  return weighWith(page, rulesFor(page.format))
}

/** Weigh with rules of the caller's: those of a fold, in calibration. */
export function weighWith(
  page: View['page'],
  { rules, names }: { rules: Rules; names: readonly string[] },
): Evidence {
  const view = viewOf(page)
  const table: FactTable = factTable(view, kinds[page.format].groups)
  const own = weighAll(rules, table)
  // The lines of a dump stand in no boxes.
  const points = page.format === 'html' ? pool(companyOf(view), own, page.typeOdds) : own
  return {
    drafts: view.drafts,
    points,
    reasons: (row) => [
      ...explain(rules, table.values, row * table.columns, names),
      ...explainPool(points[row]! - own[row]!),
    ],
    proved: (expected) => proved(expected, rules.confidence),
  }
}

/** The rules of a kind of input with the names of its facts. */
export function rulesFor(format: Page['format']): { rules: Rules; names: string[] } {
  let known = laidOut[format]
  if (!known) {
    const { file, groups } = kinds[format]
    const names = factNames(groups)
    known = { rules: layOut(file, names), names }
    laidOut[format] = known
  }
  return known
}
