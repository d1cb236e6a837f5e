import type { Box } from '../../types'
import { hintBit } from '../../vocabulary/hints'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { noiseKind } from '../noise/registry'

/** Blocks that a picture's own element holds at most: the picture, what it shows, its credit. */
const BLOCKS = 3
/** Words of what it shows, with the credit. */
const WORDS = 60

const credited = { id: 'credited', words: 'stands in one element with the credit of a picture' }
const called = { id: 'called-caption', words: 'is called a caption and shares an element with a picture' }

/**
 * Take out what a picture shows: where it stands in one small element with a line that credits the picture, and
 * where it shares one with the picture and is called a caption.
 */
export function dropCaptions(lines: readonly Line[]): void {
  for (const line of lines) {
    const { box, level } = line.draft
    if (box === null || level > 0) continue
    const beside = besideCredit(lines, line, box)
    if (beside.length > 0) markNoise(beside, 'caption', credited)
    else if (isText(line, box) && line.shape.words <= WORDS && isCalled(box) && isByPicture(lines, box))
      markNoise([line], 'caption', called)
  }
}

function besideCredit(lines: readonly Line[], credit: Line, box: Box): Line[] {
  if (box.end - box.first < 2 || box.end - box.first > BLOCKS) return []
  const beside = lines.slice(box.first, box.end).filter((line) => line !== credit && isText(line, box))
  const words = beside.reduce((sum, { shape }) => sum + shape.words, credit.shape.words)
  return beside.length > 0 && words <= WORDS && noiseKind(credit)?.role === 'caption' ? beside : []
}

/** Not "gallery", "image" or "photo": whole pages are called so. */
const name = /(?:^|[\s_-])(?:fig)?caption(?:[\s_-]|text|$)/i
const caption = hintBit('caption')

function isCalled({ hints, element }: Box): boolean {
  return (hints & caption) !== 0 && name.test(element?.attribs.class ?? '')
}

/** Whether the element around holds the picture and little else. */
function isByPicture(lines: readonly Line[], { parent }: Box): boolean {
  if (parent === null || parent.end - parent.first > BLOCKS) return false
  return lines.slice(parent.first, parent.end).some(({ draft }) => draft.kind === 'media')
}

function isText({ draft }: Line, box: Box): boolean {
  return draft.box === box && draft.kind !== 'media' && draft.role === 'other' && draft.level === 0
}
