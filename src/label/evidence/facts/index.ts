import type { FactGroup } from '../group'
import type { View } from '../view'
import { around, hinted } from './ancestors'
import { containers } from './containers'
import { neighbours } from './neighbours'
import { ownMarkup, ownText } from './own'
import { pageFacts, pageMarkup } from './page'
import { announced, phrasing } from './phrasing'
import { lookalikes, repetition } from './repeats'
import { fromHeadline, outline, sections } from './sections'
import { structured } from './structured'
import { wording } from './wording'

/** Every group of facts about a block, in the order of their columns. */
export const textGroups: readonly FactGroup[] = [
  ownText,
  wording,
  neighbours,
  repetition,
  fromHeadline,
  pageFacts,
  phrasing,
  announced,
]
export const htmlGroups: readonly FactGroup[] = [
  ...textGroups,
  ownMarkup,
  around,
  hinted,
  containers,
  lookalikes,
  sections,
  outline,
  pageMarkup,
  structured,
]

/** A table of numbers: one row a block, one column a fact. */
export interface FactTable {
  rows: number
  columns: number
  values: Float32Array
}

/** The names of the columns. */
export function factNames(groups: readonly FactGroup[]): string[] {
  return groups.flatMap((group) => group.names)
}

/** Work out all facts of all blocks. */
export function factTable(view: View, groups: readonly FactGroup[]): FactTable {
  const columns = groups.reduce((sum, group) => sum + group.names.length, 0)
  const rows = view.drafts.length
  const values = new Float32Array(rows * columns)
  let at = 0
  for (const group of groups) {
    group.fill(view, values, columns, at)
    at += group.names.length
  }
  return { rows, columns, values }
}
