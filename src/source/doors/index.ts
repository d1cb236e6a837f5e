import type { Document } from 'domhandler'
import type { CheerioRoot, CheerioSelection, DomNode, HtmlTree, Input, Watch } from '../../types'
import type { Tree, TreeLimits } from '../tree'
import { isCheerioRoot, isSelection, treeOfSelection } from './cheerio'
import { copyTree } from './copy-tree'
import { domReader, isDomNode } from './dom'
import { domhandlerReader, type HandlerNode, isDomhandler, isReady } from './domhandler'
import { type HastNode, hastReader, isHast } from './hast'
import { walkTexts } from './texts'

/** An input that is a tree already. */
export type TreeInput = DomNode | HtmlTree | CheerioRoot | CheerioSelection

/** Whether an input is a tree already; tells by what it has, whichever package made it. */
export function isTree(input: Input): input is TreeInput {
  const tree = rootOf(input)
  return isObject(tree) && (isDomhandler(tree) || isDomNode(tree) || isHast(tree))
}

/**
 * Read a tree that the caller holds. A domhandler tree is used as it stands where that can be;
 * any other is copied. The caller's tree is never changed.
 *
 * @param onCopy told of each node that is copied
 * @returns the tree and whether a limit was met
 */
export function readTreeInput(input: TreeInput, limits: TreeLimits, onCopy?: Watch['onCopy']): Tree {
  const tree = rootOf(input) as DomNode | HandlerNode | HastNode
  if (isDomNode(tree) && !isDomhandler(tree)) return copyTree(tree, domReader, limits, onCopy)
  if (!isDomhandler(tree)) return copyTree(tree, hastReader, limits, onCopy)
  if (!isReady(tree, limits)) return copyTree(tree, domhandlerReader, limits, onCopy)
  return { root: tree as unknown as Document, tooDeep: false, tooMany: false }
}

/**
 * The texts of a tree that a reader may see, in document order, one at a time and with no copy made.
 *
 * @param most nodes looked at
 */
export function textsIn(input: TreeInput, most: number): Iterable<string> {
  const tree = rootOf(input) as DomNode | HandlerNode | HastNode
  if (isDomhandler(tree)) return walkTexts(tree, domhandlerReader, most)
  return isDomNode(tree) ? walkTexts(tree, domReader, most) : walkTexts(tree, hastReader, most)
}

/** The tree of an input; Cheerio's `$` and what it selects hand theirs out. */
function rootOf(input: Input): unknown {
  if (isCheerioRoot(input)) return input.root()?.[0]
  return isSelection(input) ? treeOfSelection(input) : input
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
