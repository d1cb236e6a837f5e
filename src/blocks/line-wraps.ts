import type { Element } from 'domhandler'

/** What sets a line apart from the next: a title in bold, a byline in a smaller font, one link of a list. */
export const wrappers: ReadonlySet<string> = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'font',
  'big',
  'small',
  'span',
])

/** Characters of a mark with its blanks. */
const MARK_CHARS = 4
const word = /[\p{L}\p{N}]/u

/** What a line stands in: one of these elements, none of them, several one after another; nothing before its first word. */
type Wrap = Element | 'none' | 'several' | undefined

/**
 * Watches what the lines of a block stand in. Pages without paragraphs part headline, byline and text by a single
 * `<br>`, as others part the lines of a poem; the elements around the lines tell the two apart.
 */
export class LineWraps {
  readonly #open: Element[] = []
  #line: Wrap
  #before: Wrap

  open(element: Element): void {
    if (wrappers.has(element.name)) this.#open.push(element)
  }

  close(element: Element): void {
    if (wrappers.has(element.name)) this.#open.pop()
  }

  /** The line ends. */
  lineBreak(): void {
    if (this.#line !== undefined) this.#before = this.#line
    this.#line = undefined
  }

  /** Whether the whole line before stands in something else than the words that come now. */
  isParted(): boolean {
    const before = this.#before
    return before !== undefined && before !== 'several' && before !== this.#here()
  }

  /** Words were read. */
  text(data: string): void {
    // A bullet or a bar before a link is of no line.
    if (data.length <= MARK_CHARS && !word.test(data)) return
    const here = this.#here()
    this.#line = this.#line === undefined || this.#line === here ? here : 'several'
  }

  /** The block ends. */
  reset(): void {
    this.#line = undefined
    this.#before = undefined
  }

  #here(): Wrap {
    return this.#open.at(-1) ?? 'none'
  }
}
