import { dumpPieces } from '../text/dump/pieces'
import { spanText } from '../text/dump/spans'
import type { Piece } from '../text/piece'
import type { Page } from '../types'
import { treePieces } from './body/from-tree'

/**
 * The body as plain text: paragraphs and subheads parted by a blank line, list items one a line as
 * `- ` or `1. `, rows one a line with ` | ` between cells, code as it stands. Captions are left out.
 *
 * @param page the labelled page, its tree still there
 * @returns the text; `''` where nothing is body
 */
export function bodyText(page: Page): string {
  if (page.format === 'html') return join(treePieces(page.drafts))
  const pieces = dumpPieces(page.drafts, page.markdown ?? false).filter(({ kind }) => kind !== 'caption')
  return join(page.markdown ? pieces.map(unmarked) : pieces)
}

function unmarked(each: Piece): Piece {
  return each.kind === 'code' ? each : { ...each, text: spanText(each.text) }
}

function join(pieces: readonly Piece[]): string {
  let body = ''
  let before: Piece | null = null
  for (const each of pieces) {
    if (each.text === '') continue
    if (before) body += isRun(before, each) ? '\n' : '\n\n'
    body += each.kind === 'item' ? asItem(each) : each.text
    before = each
  }
  return body
}

/** Whether two pieces stand in one list or one table. */
function isRun(a: Piece, b: Piece): boolean {
  return a.kind === b.kind && (a.kind === 'item' || a.kind === 'row') && a.group === b.group
}

function asItem({ depth, mark, text }: Piece): string {
  return `${'  '.repeat(depth)}${mark === '' ? ' ' : mark} ${text}`
}
