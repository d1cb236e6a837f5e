import type { Element } from 'domhandler'
import { following } from '../text/following'
import { wrappers } from './line-wraps'
import { rowNodes } from './table'

/** Characters of a cell that says something in sentences. */
const PROSE_CHARS = 80

/**
 * Tell the tables that only hold a text in place: they have one row with lines that are set apart, or none of their
 * rows has text in two cells, and one of them holds prose. Frames of mails and old pages are such, with empty cells
 * as margins.
 */
export class Frames {
  readonly #known = new Map<Element, boolean>()

  /** Whether a row stands in such a table. */
  holds(row: Element): boolean {
    const table = tableAround(row)
    if (table === null) return false
    const known = this.#known.get(table)
    if (known !== undefined) return known
    const isFrame = isFrameOnly(table)
    this.#known.set(table, isFrame)
    return isFrame
  }
}

function tableAround({ parent }: Element): Element | null {
  const above = parent as Element | null
  if (above?.name === 'table') return above
  return (above?.parent as Element | null)?.name === 'table' ? (above?.parent as Element) : null
}

function isFrameOnly(table: Element): boolean {
  let hasProse = false
  if (isOneBrokenRow(table)) return true
  for (const child of table.children as Element[]) {
    for (const row of child.name === 'tr' ? [child] : ((child.children ?? []) as Element[])) {
      if (row.name !== 'tr') continue
      const chars = charsOfOnly(row)
      if (chars < 0) return false
      hasProse ||= chars >= PROSE_CHARS
    }
  }
  return hasProse
}

/** Whether a table has one row, no head, and in it lines that are set apart: those of an address are set alike. */
function isOneBrokenRow(table: Element): boolean {
  let only: Element | null = null
  for (const child of table.children as Element[]) {
    for (const row of child.name === 'tr' ? [child] : ((child.children ?? []) as Element[])) {
      if (row.name !== 'tr') continue
      if (only !== null) return false
      only = row
    }
  }
  return only !== null && hasLines(only)
}

function hasLines(row: Element): boolean {
  let seen = 0
  let lines = false
  let wraps = false
  for (let node = row.children[0] ?? null; node && ++seen <= rowNodes; node = following(node, row, true)) {
    const { name } = node as Element
    if (name === 'th') return false
    lines ||= name === 'br'
    wraps ||= wrappers.has(name)
  }
  return lines && wraps
}

/** Characters in the only cell of a row that has any; -1 where several have, or the row is a head or large. */
function charsOfOnly(row: Element): number {
  let chars = 0
  let seen = 0
  let filled = 0
  let isFilled = false
  for (let node = row.children[0] ?? null; node; node = following(node, row, true)) {
    if (++seen > rowNodes) return -1
    if (node.type !== 'text') {
      const { name, parent } = node as Element
      if (name === 'th') return -1
      if (name === 'td' && parent === row) isFilled = false
    } else if (node.data.trim() !== '') {
      if (!isFilled && ++filled > 1) return -1
      isFilled = true
      chars += node.data.length
    }
  }
  return chars
}
