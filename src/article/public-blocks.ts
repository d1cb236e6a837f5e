import type { Block, Box, Draft, Page } from '../types'

/**
 * The blocks as the caller sees them. `path` and `reasons` are made when they are read, from the
 * chain of boxes and the rules' notes: no tree is needed.
 *
 * @param page the labelled page
 * @returns one block for each draft, in reading order; a plain object that `JSON.stringify`, spread
 *   and `structuredClone` read whole
 */
export function publicBlocks(page: Pick<Page, 'format' | 'drafts'>): Block[] {
  return page.drafts.map(page.format === 'html' ? htmlBlock : textBlock)
}

function htmlBlock({ index, role, kind, text, box, reasons, why }: Draft): Block {
  return {
    index,
    role,
    kind,
    text,
    get path() {
      return pathOf(box)
    },
    get reasons() {
      return strongestFirst([...reasons, ...(why?.() ?? [])])
    },
  }
}

function textBlock({ index, role, kind, text, printed, line, reasons, why }: Draft): Block {
  return {
    index,
    role,
    kind,
    text: printed ?? text,
    line,
    get reasons() {
      return strongestFirst([...reasons, ...(why?.() ?? [])])
    },
  }
}

function strongestFirst(reasons: Draft['reasons']): Draft['reasons'] {
  return reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

/** Where a box stands, as a selector: `body > main > p:nth-child(3)`; first children go without a number. */
function pathOf(box: Box | null): string {
  let path = ''
  for (let at = box; at && at.tag !== 'html'; at = at.parent) {
    const isNumbered = at.nth > 1 && at.tag !== 'body'
    // In a browser's tree every row stands in a body of the table, written or not.
    const body = at.tag === 'tr' && at.parent?.tag === 'table' ? 'tbody > ' : ''
    const step = body + (isNumbered ? `${at.tag}:nth-child(${at.nth})` : at.tag)
    path = path === '' ? step : step + path
    const { parent } = at
    if (parent !== null && parent.tag !== 'html') path = (at.isChild || body !== '' ? ' > ' : ' ') + path
  }
  return path
}
