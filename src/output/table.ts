import type { Element, ElementContent } from 'hast'
import { h } from './hast'

/** What HTML allows. */
const maxSpan = { colSpan: 1000, rowSpan: 65_534 }

/**
 * Cells that spans and padding may add to a table, for each cell that it has; beyond, spans are
 * dropped, and a table of very uneven rows is written as paragraphs. On 375 pages
 * no data table grows by more than a quarter.
 */
const growth = 4
/** The same for small tables. */
const freeCells = 1000

/**
 * Bound what a table can grow to: Markdown writes a cell for every place that a span covers, and
 * fills short rows.
 *
 * @param table the element; it is changed
 */
export function finishTable(table: Element): void {
  const rows = rowsOf(table)
  const cells = rows.map((row) => row.children.filter(isElement))
  const columns = cells.reduce((most, each) => Math.max(most, each.length), 0)
  const total = cells.reduce((sum, each) => sum + each.length, 0)
  if (columns * rows.length > growth * total + freeCells) {
    table.tagName = 'div'
    table.children = rows.map((row) => h('p', asLine(row)))
    return
  }
  clampSpans(cells, columns, growth * total + freeCells)
}

function clampSpans(rows: Element[][], columns: number, budget: number): void {
  let left = budget
  for (const [at, row] of rows.entries()) {
    for (const cell of row) {
      const wide = span(cell, 'colSpan', columns)
      const high = span(cell, 'rowSpan', rows.length - at)
      left -= wide * high - 1
      cell.properties =
        left < 0 ? {} : { ...(wide > 1 && { colSpan: wide }), ...(high > 1 && { rowSpan: high }) }
      left = Math.max(left, 0)
    }
  }
}

function span(cell: Element, name: 'colSpan' | 'rowSpan', room: number): number {
  const value = Number.parseInt(String(cell.properties[name]), 10)
  return value > 1 ? Math.min(value, maxSpan[name], room) : 1
}

function rowsOf(table: Element): Element[] {
  return table.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : child.children.filter(isElement)))
}

/** The cells of a row, one after the other. */
function asLine(row: Element): ElementContent[] {
  return row.children.flatMap((cell, i) => {
    const content = isElement(cell) ? cell.children : [cell]
    return i === 0 ? content : [{ type: 'text', value: ' | ' } as const, ...content]
  })
}

function isElement(node: { type: string }): node is Element {
  return node.type === 'element'
}
