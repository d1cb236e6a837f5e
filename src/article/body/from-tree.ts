import { type Piece, piece } from '../../text/piece'
import type { Box, Draft } from '../../types'

const lists = new Set(['ul', 'ol', 'menu', 'dir'])

/** Levels of a list that are indented; indentation at every level of a hostile nest is quadratic. */
const maxDepth = 20

/** A list item with more blocks than this lays out the page: a post, a teaser, a product. */
const itemBlocks = 4

/**
 * Read the body's blocks of a page as pieces.
 *
 * @param drafts all blocks, labelled; their boxes still have elements
 * @returns the pieces of subheads and body, in order
 */
export function treePieces(drafts: readonly Draft[]): Piece[] {
  const reader = new TreeReader(drafts)
  for (const draft of drafts) if (draft.role === 'body' || draft.role === 'subhead') reader.read(draft)
  return reader.pieces
}

class TreeReader {
  readonly pieces: Piece[] = []
  readonly #drafts: readonly Draft[]
  #group = 0
  /** The list, table or item that the piece before belongs to. */
  #list: Box | null = null
  #table: Box | null = null
  #item: Box | null = null

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts
  }

  read(draft: Draft): void {
    const { kind, text } = draft
    const item = kind === 'listItem' || kind === 'paragraph' ? nearest(draft.box, isItem) : null
    const table = kind === 'tableRow' ? nearest(draft.box, isTable) : null
    if (text === '') return
    if (kind === 'listItem' && item && !this.#laysOut(item)) this.#readItem(draft, item)
    else if (item && item === this.#item) this.#add('item', draft, '')
    else {
      if (table === null || table !== this.#table) this.#group++
      this.#list = null
      this.#item = null
      this.pieces.push(piece(pieceKind(draft), text, { group: this.#group }))
    }
    this.#table = table
  }

  #readItem(draft: Draft, item: Box): void {
    const list = nearest(item, isList) ?? item
    if (this.#list && isWithin(list, this.#list)) {
      // The same list goes on.
    } else if (this.#list && isWithin(this.#list, list)) this.#list = list
    else {
      this.#group++
      this.#list = list
    }
    this.#item = item
    this.#add('item', draft, markOf(item, list))
  }

  #add(kind: Piece['kind'], { text, list }: Draft, mark: string): void {
    const depth = this.#list ? Math.min(Math.max(0, list - listDepth(this.#list)), maxDepth) : 0
    this.pieces.push(piece(kind, text, { mark, depth, group: this.#group }))
  }

  /** Whether an item holds so many blocks, those of lists within it aside, that it is no list item to a reader. */
  #laysOut({ first, end }: Box): boolean {
    const depth = this.#drafts[first]?.list ?? 0
    let blocks = 0
    for (let i = first; i < Math.min(end, first + 4 * itemBlocks); i++) {
      if (this.#drafts[i]!.list === depth && ++blocks > itemBlocks) return true
    }
    return false
  }
}

function pieceKind({ kind }: Draft): Piece['kind'] {
  return kind === 'code' ? 'code' : kind === 'tableRow' ? 'row' : kind === 'heading' ? 'heading' : 'paragraph'
}

/** `-`, or the number of the item in an ordered list, by its place and the number that the list starts with. */
function markOf(item: Box, list: Box): string {
  if (list.tag !== 'ol') return '-'
  const start = Number.parseInt(list.element?.attribs.start ?? '1', 10)
  return `${(Number.isSafeInteger(start) ? start : 1) + item.nth - 1}.`
}

function listDepth(list: Box): number {
  let depth = 0
  for (let at: Box | null = list; at; at = at.parent) if (lists.has(at.tag)) depth++
  return depth
}

function nearest(box: Box | null, test: (box: Box) => boolean): Box | null {
  let at = box
  while (at && !test(at)) at = at.parent
  return at
}

function isWithin(box: Box, outer: Box): boolean {
  return nearest(box, (each) => each === outer) !== null
}

function isItem({ tag }: Box): boolean {
  return tag === 'li'
}

function isTable({ tag }: Box): boolean {
  return tag === 'table'
}

function isList({ tag }: Box): boolean {
  return lists.has(tag)
}
