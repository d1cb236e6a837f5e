import type { Box, Page } from '../../types'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import { noiseKind } from '../noise/registry'

/** Blocks and words of the box around a field for an address: a title, a promise, a button, terms. */
const BOX_BLOCKS = 10
const BOX_WORDS = 70
/** Words of one of its blocks. */
const LINE_WORDS = 35
/** Elements from the field up: a form, a row, a column, the box. */
const LEVELS = 8
/** The prose of a page is at least so many times as long; on the page of a form, the form is the content. */
const TIMES = 4

const by = { id: 'sign-up', words: 'stands around a field for an e-mail address' }

/**
 * Take out the boxes that ask for an e-mail address: newsletters between the paragraphs, comment forms. Their prose
 * reads like that of the article, and evidence knows the words of few languages.
 *
 * @param lines the weighed blocks of an HTML page; roles are written
 * @param page of it the boxes and the type count
 */
export function dropSignUps(lines: readonly Line[], { boxes, pageType }: Page): void {
  const asking = boxes.filter(({ asks }) => asks)
  // What a firm or a shop says beside such a field is often what its page is about.
  if (asking.length === 0 || pageType !== 'article') return
  const prose = wordsOf(lines.filter(({ draft }) => draft.points > 0))
  for (const box of asking) {
    const around = linesAround(lines, box)
    if (wordsOf(around) * TIMES > prose) continue
    const kind = around.map(noiseKind).find((each) => each !== null)
    const free = around.filter(({ isFree }) => isFree)
    markNoise(free, kind?.role ?? 'promo', by)
  }
}

/** The lines of the largest box around a field that holds little else. */
function linesAround(lines: readonly Line[], field: Box): readonly Line[] {
  let found: readonly Line[] = []
  let box: Box | null = field
  for (let up = 0; up < LEVELS && box !== null; up++, box = box.parent) {
    if (box.end - box.first > BOX_BLOCKS) break
    const inside = lines.slice(box.first, box.end)
    if (wordsOf(inside) > BOX_WORDS || inside.some(isOfArticle)) break
    found = inside
  }
  return found
}

/** A first heading or a paragraph. */
function isOfArticle({ draft, shape }: Line): boolean {
  return draft.level === 1 || shape.words > LINE_WORDS
}

function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { shape }) => sum + shape.words, 0)
}
