import type { Root } from 'hast'
import type { Draft, Page } from '../types'
import { BlockCopier } from './block-copier'
import { dumpTree } from './dump-tree'
import { finish } from './finish'
import { keptDrafts } from './kept'

/** The kept part of a page. Calling it gives the tree, finished when first asked for. */
export type Kept = () => Root

/**
 * Copy the kept part of the page to hast, so that the caller's tree is not needed any more.
 * Addresses, images and tables are put right when the output is first read.
 *
 * @param page the labelled page; neither it nor its tree is changed
 * @returns the kept part: subheads, body and captions in reading order, with the images among them
 */
export function snapshot(page: Page): Kept {
  const { base } = page.metadata
  const { drafts, markdown = false } = page
  // Lines are strings and may be read later; a tree is the caller's and may not.
  const make = page.format === 'text' ? () => dumpTree(drafts, markdown) : constant(copyTree(drafts))
  let tree: Root | null = null
  return () => {
    if (tree === null) {
      tree = make()
      finish(tree, base)
    }
    return tree
  }
}

function copyTree(drafts: readonly Draft[]): Root {
  const copier = new BlockCopier()
  for (const draft of keptDrafts(drafts)) copier.copy(draft)
  return copier.root
}

function constant<Value>(value: Value): () => Value {
  return () => value
}
