import type { ChildNode, Document, Element, Text } from 'domhandler'
import type { Draft } from '../types'
import { drawnFormula, headingLevel, inline, media, unread } from '../vocabulary/elements'
import { BoxMaker } from './boxes'
import type { Cut } from './cut'
import { Run } from './run'
import { cellsOf, isDataRow } from './table'
import { verbatim } from './verbatim'

/**
 * Walk a tree once, in reading order, and cut it into blocks: a block ends where a block-level element begins or
 * ends, at a double `<br>`, and at a single one between lines that are set differently. A row of a data table and
 * a `<pre>` are one block.
 *
 * @param root the document; it is not changed
 * @param most blocks that are read; the walk ends there
 * @returns the blocks, and the block-level elements around them
 */
export function blocksFromTree(root: Document, most = Number.POSITIVE_INFINITY): Cut {
  const drafts: Draft[] = []
  const boxes = new BoxMaker(drafts)
  const run = new Run(drafts, boxes)
  let node: ChildNode | null = root.children[0] ?? null
  while (node && drafts.length < most) {
    const inside = enter(node, run, boxes)
    if (inside) {
      node = inside
      continue
    }
    while (node && !node.next) {
      node = node.parent === root ? null : (node.parent as ChildNode | null)
      if (node) leave(node as Element, run, boxes)
    }
    node = node?.next ?? null
  }
  if (!node) run.flush()
  boxes.closeAll()
  return { drafts, boxes: boxes.all, isFull: node !== null }
}

/** Read a node; give its first child where the walk goes down into it. */
function enter(node: ChildNode, run: Run, boxes: BoxMaker): ChildNode | null {
  if (node.type === 'text') {
    run.text(node as Text)
    return null
  }
  const element = node as Element
  const tag = element.name
  // Comments and directives have no attributes; a directive has a name all the same.
  if (element.attribs === undefined) return null
  if (unread.has(tag)) {
    if (tag === 'input' && element.attribs.type === 'email' && boxes.current) boxes.current.asks = true
    return null
  }
  if (tag === 'br') run.lineBreak(element)
  else if (tag === 'hr') run.flush()
  else if (media.has(tag)) run.media(element)
  else if (inline.has(tag)) {
    if (element.attribs.class === drawnFormula) return null
    run.open(element)
    if (element.children.length === 0) run.close(element)
    else return element.children[0] as ChildNode
  } else if (isImplied(element)) return element.children[0] ?? null
  else return enterBox(element, run, boxes)
  return null
}

/** Parsers of the standard put a `<tbody>` around rows that have none: pages are the same with it and without. */
function isImplied({ name, attribs }: Element): boolean {
  return name === 'tbody' && Object.keys(attribs).length === 0
}

function enterBox(element: Element, run: Run, boxes: BoxMaker): ChildNode | null {
  run.flush()
  const tag = element.name
  boxes.open(element)
  if (tag === 'pre') {
    run.whole('code', element, verbatim(element))
  } else if (tag === 'tr' && isDataRow(element) && !run.frames.holds(element)) {
    run.row(element, cellsOf(element))
  } else {
    run.level = headingLevel.get(tag) ?? run.level
    const child = element.children[0]
    if (child) return child
  }
  leave(element, run, boxes)
  return null
}

function leave(element: Element, run: Run, boxes: BoxMaker): void {
  if (boxes.current?.element === element) {
    run.flush()
    if (headingLevel.has(element.name)) run.level = 0
    boxes.close()
  } else if (inline.has(element.name)) run.close(element)
}
