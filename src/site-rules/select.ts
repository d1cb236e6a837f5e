import type { AnyNode, Document, Element } from 'domhandler'
import type { Draft } from '../types'
import type { Query } from './compile'

/** What a selector finds on a page: elements, none of them inside another, and the blocks that are theirs. */
export interface Selection {
  query: Query
  elements: Element[]
  drafts: Draft[]
}

/** Share of a block's text, in characters, above which the block is a selection's. */
const most = 0.5

/**
 * Run a selector.
 *
 * @param root the tree that the blocks were read from; it is not changed
 * @param many whether all elements count, or the first alone
 */
export function select(query: Query, root: Document, drafts: readonly Draft[], many: boolean): Selection {
  const inside = new Set<AnyNode>()
  const elements: Element[] = []
  for (const node of nodesIn(root)) {
    if (!isElement(node) || inside.has(node) || !query.matches(node)) continue
    elements.push(node)
    for (const each of nodesIn(node)) inside.add(each)
    if (!many) break
  }
  return { query, elements, drafts: inside.size === 0 ? [] : drafts.filter((draft) => isOf(draft, inside)) }
}

/** A node and all that is in it, in document order. The walk of css-select is quadratic in depth. */
function* nodesIn(top: AnyNode): Generator<AnyNode> {
  const rest = [top]
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    yield node
    if (!('children' in node)) continue
    for (let i = node.children.length - 1; i >= 0; i--) rest.push(node.children[i]!)
  }
}

function isElement(node: AnyNode): node is Element {
  return 'attribs' in node
}

function isOf({ leaves }: Draft, inside: ReadonlySet<AnyNode>): boolean {
  let all = 0
  let selected = 0
  for (const leaf of leaves) {
    const size = leaf.type === 'text' ? leaf.data.trim().length : 1
    all += size
    if (inside.has(leaf)) selected += size
  }
  return selected > all * most
}
