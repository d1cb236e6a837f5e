import type { Box, Draft } from '../types'

/** What a page is cut into. */
export interface Cut {
  /** The blocks in reading order. */
  drafts: Draft[]
  /** The block-level elements around them; none for a dump. */
  boxes: Box[]
  /** Whether the page went on after the last block that was to be read. */
  isFull: boolean
}

/** Where the fewest bytes make a block ("<p>a"), each costs some 4 KB until the page is labelled: 0.8 GB in all. */
const usual = 200_000
/** Nodes that stand for one block: half of what the densest of 1,497 real pages has around each. */
const nodesOfBlock = 10

/**
 * Blocks that are read at most; the largest of 1,497 real pages has under 20,000.
 *
 * @param maxNodes the option: a caller who allows more nodes than usual allows more blocks
 */
export function mostBlocks(maxNodes: number): number {
  return Math.max(usual, Math.floor(maxNodes / nodesOfBlock))
}
