import type { Draft } from '../../types'
import { type Piece, piece } from '../piece'
import { fencesIn } from './fences'
import { isDelimiterRow, isRule, type Marked, readFence, readMark, readPlainMark } from './marks'
import { seam } from './seam'
import { between, goesOn, wrapWidth } from './wrap'

/** Spaces of indentation that make a nested list. */
const nestedBy = 2

/** Level of a subhead that has no mark. */
const plainLevel = 2

/**
 * Read the kept lines of a dump as pieces: broken lines joined, items and rows told apart, and, where
 * the dump is Markdown, headings, quotes and code.
 *
 * @param drafts all lines, labelled
 * @param markdown whether the dump is Markdown
 * @returns the pieces in order, captions among them
 */
export function dumpPieces(drafts: readonly Draft[], markdown: boolean): Piece[] {
  const reader = new DumpReader(wrapWidth(drafts.filter(isProse)), markdown)
  const fences = markdown ? fencedLines(drafts) : new Map<number, Fenced>()
  for (const draft of drafts) {
    const fenced = fences.get(draft.index)
    if (fenced !== undefined) reader.code(draft, fenced)
    else if (isKept(draft)) reader.line(draft)
  }
  return markdown ? reader.pieces : reader.pieces.map((each) => reader.alone(each))
}

/** Where a line stands in a code block. */
type Fenced = 'open' | 'inside' | 'close'

class DumpReader {
  readonly pieces: Piece[] = []
  readonly #width: number
  readonly #markdown: boolean
  readonly #sizes: number[] = [0]
  /** The line as it stood, for items and rows that prove to stand alone. */
  readonly #raw = new Map<Piece, string>()
  #last: Draft | null = null
  #lastText = ''
  #code: Piece | null = null

  constructor(width: number, markdown: boolean) {
    this.#width = width
    this.#markdown = markdown
  }

  line(draft: Draft): void {
    if (this.#markdown && isDelimiterRow(draft.text)) {
      this.#last = draft
      return
    }
    if (this.#markdown && isRule(draft.text)) {
      this.#last = null
      return
    }
    const marked = this.#markdown ? readMark(draft.text) : readPlainMark(draft.text)
    const before = this.pieces[this.pieces.length - 1]
    if (before && this.#continues(before, draft, marked)) {
      const join = draft.goesOn ? seam : between
      before.text += join(this.#lastText, marked.text) + marked.text
    } else this.#add(draft, marked, before)
    this.#last = draft
    this.#lastText = marked.text
  }

  code(draft: Draft, fenced: Fenced): void {
    if (fenced === 'open') {
      this.#code = piece('code', '', { mark: readFence(draft.text) ?? '' })
      return
    }
    if (fenced === 'inside' && this.#code && isKept(draft)) this.#codeLine(draft, this.#code)
    if (fenced === 'close') this.#code = null
    this.#last = draft
  }

  /** A single line with a bullet or a bar, in a dump that is not Markdown, is a paragraph as it stands, tabs aside. */
  alone(each: Piece): Piece {
    if (this.#sizes[each.group] !== 1) return each
    return piece('paragraph', (this.#raw.get(each) ?? each.text).replaceAll('\t', ' '))
  }

  #codeLine({ text, indent, tabs, gap }: Draft, code: Piece): void {
    if (code.text === '') this.pieces.push(code)
    const blank = code.text === '' ? '' : '\n'.repeat(gap + 1)
    code.text += blank + (tabs ? '\t' : ' ').repeat(indent ?? 0) + text
  }

  #continues(before: Piece, draft: Draft, { kind, text }: Marked): boolean {
    if (!this.#last || text === '') return false
    if (draft.goesOn && this.#last.index === draft.index - 1) return before.kind !== 'code'
    if (kind === 'quote') return before.kind === 'quote' && isNext(this.#last, draft)
    return kind === 'paragraph' && before.kind !== 'code' && goesOn(this.#last, draft, this.#width)
  }

  #add(draft: Draft, { kind, text, level, mark, cells }: Marked, before: Piece | undefined): void {
    if (text === '') return
    if (kind === 'heading') this.pieces.push(piece('heading', text, { level }))
    // "1. The mill" is a list item by its mark, and a subhead by its role.
    else if (draft.role === 'subhead') this.pieces.push(piece('heading', draft.text, { level: plainLevel }))
    else if (draft.role === 'caption') {
      this.pieces.push(piece('caption', draft.text))
    } else if (kind === 'item' || kind === 'row') {
      const group = this.#groupOf(kind, cells.length, draft, before)
      const depth = kind === 'item' && this.#markdown ? Math.floor((draft.indent ?? 0) / nestedBy) : 0
      // A list cannot begin nested, nor skip a level.
      const most = before?.group === group ? before.depth + 1 : 0
      const added = piece(kind, text, { mark, cells, group, depth: Math.min(depth, most) })
      this.#raw.set(added, draft.text)
      this.pieces.push(added)
    } else this.pieces.push(piece(kind, text))
  }

  #groupOf(kind: 'item' | 'row', columns: number, draft: Draft, before: Piece | undefined): number {
    const isSame =
      before?.kind === kind &&
      this.#last !== null &&
      draft.index === this.#last.index + 1 &&
      (kind === 'item' ? draft.gap < 2 : draft.gap === 0 && before.cells.length === columns)
    if (isSame) this.#sizes[before.group]!++
    else this.#sizes.push(1)
    return this.#sizes.length - 1
  }
}

function isNext(line: Draft, next: Draft): boolean {
  return next.index === line.index + 1 && next.gap === 0
}

function isKept({ role }: Draft): boolean {
  return role === 'body' || role === 'subhead' || role === 'caption'
}

function isProse({ role, text }: Draft): boolean {
  return role === 'body' && readPlainMark(text).kind === 'paragraph'
}

/** Where the lines of code blocks stand in them. */
function fencedLines(drafts: readonly Draft[]): Map<number, Fenced> {
  const lines = new Map<number, Fenced>()
  for (const { open, close } of fencesIn(drafts.map(({ text }) => text))) {
    lines.set(open, 'open')
    for (let at = open + 1; at < close; at++) lines.set(at, 'inside')
    lines.set(close, 'close')
  }
  return lines
}
