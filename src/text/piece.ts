/** A part of the body as it is written: one paragraph, list item, table row, ... */
export interface Piece {
  kind: 'paragraph' | 'heading' | 'item' | 'row' | 'quote' | 'code' | 'caption'
  /** What it says, its mark left out. */
  text: string
  /** Heading: 1 to 6. Else 0. */
  level: number
  /** Item: `-`, `3.`, or `''` for a further paragraph of the item before. */
  mark: string
  /** Item: 0 for the outermost list. */
  depth: number
  /** Row: its cells; `text` has them joined by ` | `. */
  cells: readonly string[]
  /** The same number for the items of one list and the rows of one table; 0 for what stands alone. */
  group: number
}

/** Make a piece; what is not given is empty. */
export function piece(kind: Piece['kind'], text: string, rest: Partial<Piece> = {}): Piece {
  return { kind, text, level: 0, mark: '', depth: 0, cells: [], group: 0, ...rest }
}
