import { escapeUTF8 } from 'entities/escape'

/** Markup that is safe to write as it stands. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may be put into markup: text is escaped, markup is not; nothing is written for null and undefined. */
export type Piece = string | number | null | undefined | Markup | readonly Markup[]

/**
 * Write markup. All that is filled in is text unless it is markup itself, so a page cannot speak HTML
 * through it: an attribute's value stands in quotes.
 *
 * @example
 * markup`<p>${'<script>'}</p>`.text // '<p>&lt;script&gt;</p>'
 */
export function markup(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(literals.reduce((text, literal, i) => text + written(pieces[i - 1]) + literal))
}

function written(piece: Piece): string {
  if (piece === null || piece === undefined) return ''
  if (piece instanceof Markup) return piece.text
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('')
  return escapeUTF8(String(piece))
}
