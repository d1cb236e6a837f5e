import type { ChildNode, Element, ParentNode, Text } from 'domhandler'
import { blockAround } from '../text/block-around'
import { following } from '../text/following'
import { inline, media, unread } from '../vocabulary/elements'
import { insideLink } from './inside-link'
import { hasTeaser } from './teaser-cells'
import { tidy } from './tidy'

/** Elements and texts in a row from which it counts as layout: data rows are small. */
export const rowNodes = 120

/** Divisions in a cell from which the row lays out something: a comment, a card. */
const cellDivisions = 3

/** What a cell of a data table holds at most once or not at all. */
const layoutOnly = new Set([
  'table',
  'h1',
  'h2',
  'h3',
  'article',
  'section',
  'form',
  'main',
  'nav',
  'aside',
  'header',
  'footer',
  'blockquote',
  'pre',
])

export interface Cell {
  text: string
  linkChars: number
  links: number
}

/**
 * Tell a row of data from a row that only lays out the page: a data row is small, and no cell of
 * it holds a table, a heading, a section or more than two paragraphs, which a double `<br>` parts too, or a link
 * over a sentence of its own, as lists of articles do.
 */
export function isDataRow(row: Element): boolean {
  let seen = 0
  let paragraphs = 0
  let divisions = 0
  let broken = false
  let node: ChildNode | null = row.children[0] ?? null
  while (node) {
    if (!isBlank(node) && ++seen > rowNodes) return false
    const isBreak = (node as Element).name === 'br'
    if (isBreak && broken && ++paragraphs > 2) return false
    if (isBreak || !isBlank(node)) broken = isBreak && !broken
    const name = (node as Element).name
    if (name !== undefined) {
      if (layoutOnly.has(name)) return false
      if (name === 'td' || name === 'th') paragraphs = divisions = 0
      if (name === 'div' && ++divisions > cellDivisions) return false
      if (name === 'p' && ++paragraphs > 2) return false
    }
    node = following(node, row, true)
  }
  return !hasTeaser(row)
}

/** White space between elements. */
function isBlank(node: ChildNode): boolean {
  return node.type === 'text' && node.data.trim() === ''
}

/** The texts of a row's cells. */
export function cellsOf(row: Element): Cell[] {
  const cells: Cell[] = []
  let cell: Cell | null = null
  /** Where the text before stands. */
  let block: ParentNode | null = null
  let node: ChildNode | null = row.children[0] ?? null
  while (node) {
    let down = true
    if (node.type === 'text') {
      if (cell) {
        const around = blockAround(node)
        // What follows a block in a cell is not of its last word.
        if (around !== block) cell.text += ' '
        block = around
        cell.text += (node as Text).data
        if (insideLink(node, row)) cell.linkChars += (node as Text).data.length
      }
    } else {
      const { name } = node as Element
      if ((name === 'td' || name === 'th') && node.parent === row) {
        cell = { text: '', linkChars: 0, links: 0 }
        cells.push(cell)
      } else if (name === undefined || unread.has(name) || media.has(name)) down = false
      else if (cell && name === 'a') cell.links++
      // A border between blocks in a cell parts words.
      if (cell && name !== undefined && !inline.has(name)) cell.text += ' '
    }
    node = following(node, row, down)
  }
  for (const each of cells) each.text = tidy(each.text)
  return cells
}
