import type { Document } from 'domhandler'
import type { Box, Draft } from '../types'

/** Walk a tree once and cut it into blocks. (Stub.) */
export function blocksFromTree(_root: Document): { drafts: Draft[]; boxes: Box[] } {
  return { drafts: [], boxes: [] }
}
