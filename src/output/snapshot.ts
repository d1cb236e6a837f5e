import type { Root } from 'hast'
import type { Page } from '../types'
import { BlockCopier } from './block-copier'
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
  const root = copyTree(page)
  let isFinished = false
  return () => {
    if (!isFinished) finish(root, base)
    isFinished = true
    return root
  }
}

function copyTree(page: Page): Root {
  const copier = new BlockCopier()
  for (const draft of keptDrafts(page.drafts)) copier.copy(draft)
  return copier.root
}
