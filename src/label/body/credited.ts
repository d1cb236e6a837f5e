import type { Box } from '../../types'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { noiseKind } from '../noise/registry'

/** Blocks that a picture's own element holds at most: the picture, what it shows, its credit. */
const BLOCKS = 3
/** Words of what it shows, with the credit. */
const WORDS = 60

const by = { id: 'credited', words: 'stands in one element with the credit of a picture' }

/** Take out what a picture shows, where it stands in one small element with a line that credits the picture. */
export function dropCredited(lines: readonly Line[]): void {
  for (const credit of lines) {
    const { box, level } = credit.draft
    if (box === null || level > 0 || box.end - box.first > BLOCKS) continue
    const beside = lines.slice(box.first, box.end).filter((line) => line !== credit && isText(line, box))
    const words = beside.reduce((sum, { shape }) => sum + shape.words, credit.shape.words)
    if (beside.length === 0 || words > WORDS || noiseKind(credit)?.role !== 'caption') continue
    markNoise(beside, 'caption', by)
  }
}

function isText({ draft }: Line, box: Box): boolean {
  return draft.box === box && draft.kind !== 'media' && draft.role === 'other' && draft.level === 0
}
