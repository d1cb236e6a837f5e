import type { CheerioRoot, CheerioSelection } from '../../types'
import { type HandlerNode, isDomhandler } from './domhandler'

/** Whether an input is Cheerio's `$`, which is a function that hands out its document. */
export function isCheerioRoot(input: unknown): input is CheerioRoot {
  return typeof input === 'function' && typeof (input as Partial<CheerioRoot>).root === 'function'
}

/** Whether an input is what `$` has selected. */
export function isSelection(input: unknown): input is CheerioSelection {
  return typeof input === 'object' && input !== null && 'cheerio' in input && 'length' in input
}

/**
 * The tree of a selection: its one element, or a document that holds its nodes in order. A node that stands
 * in another of them is there already.
 */
export function treeOfSelection(selection: CheerioSelection): HandlerNode {
  const nodes = Array.from(selection) as HandlerNode[]
  if (nodes.length === 1 && isDomhandler(nodes[0]!)) return nodes[0]!
  return { type: 'root', parent: null, next: null, children: outermost(nodes) }
}

/** The nodes that stand in none of the others; each ancestor is looked at once. */
function outermost(nodes: readonly HandlerNode[]): HandlerNode[] {
  const inside = new Set(nodes)
  const outside = new Set<HandlerNode | null>([null])
  return [...new Set(nodes)].filter((node) => {
    const passed: HandlerNode[] = []
    let above = node.parent
    for (; above && !inside.has(above) && !outside.has(above); above = above.parent) passed.push(above)
    const isOutermost = outside.has(above)
    for (const each of passed) (isOutermost ? outside : inside).add(each)
    return isOutermost
  })
}
