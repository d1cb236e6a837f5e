import { decodeHTML } from 'entities'
import { bracketPairs } from './brackets'

/** A stretch of text of one look. */
export interface Span {
  text: string
  strong: boolean
  em: boolean
  code: boolean
  /** Where it links to. */
  href: string | null
  /** The address of the image that it stands for; its text is the image's description. */
  image: string | null
}

/** Characters that Markdown takes for marks. */
const special = /[\\`*_[!&]/g
/** "&amp;", "&#x20;": Markdown has the references of HTML. */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y
const punctuation = /[!-/:-@[-`{-~]/
const word = /[\p{L}\p{N}]/u
/** Backticks around code; longer runs are text. */
const mostTicks = 3

const none = new Int32Array(0)

/** Reads a line once, from left to right. */
export class SpanReader {
  readonly #text: string
  readonly #spans: Span[] = []
  readonly #brackets: Int32Array
  /** A link holds no link. */
  readonly #mayLink: boolean
  /** The span that holds the last opening mark of each kind. */
  readonly #openers = new Map<string, number>()
  /** Runs of backticks that are known not to close. */
  readonly #unclosed = new Set<number>()
  #at = 0

  constructor(text: string, mayLink: boolean) {
    this.#text = text
    this.#mayLink = mayLink
    this.#brackets = text.includes('](') ? bracketPairs(text) : none
  }

  read(): Span[] {
    const text = this.#text
    while (this.#at < text.length) {
      special.lastIndex = this.#at
      const next = special.exec(text)?.index ?? text.length
      this.#add(text.slice(this.#at, next))
      this.#at = next
      if (next < text.length && !this.#mark()) this.#add(text[this.#at++]!)
    }
    return this.#spans
  }

  /** Read the mark at the current place; false where it is text. */
  #mark(): boolean {
    const char = this.#text[this.#at]!
    if (char === '\\') return this.#escape()
    if (char === '`') return this.#code()
    if (char === '&') return this.#reference()
    if (char === '[') return this.#mayLink && this.#link(this.#at, false)
    if (char === '!') return this.#text[this.#at + 1] === '[' && this.#link(this.#at + 1, true)
    return this.#emphasis(char)
  }

  #escape(): boolean {
    const next = this.#text[this.#at + 1]
    if (next === undefined || !punctuation.test(next)) return false
    this.#add(next)
    this.#at += 2
    return true
  }

  #reference(): boolean {
    reference.lastIndex = this.#at
    const found = reference.exec(this.#text)?.[0]
    if (found === undefined) return false
    this.#add(decodeHTML(found))
    this.#at += found.length
    return true
  }

  #code(): boolean {
    let size = 1
    while (this.#text[this.#at + size] === '`') size++
    const start = this.#at + size
    const ticks = '`'.repeat(size)
    const end = size > mostTicks || this.#unclosed.has(size) ? -1 : this.#text.indexOf(ticks, start)
    if (end < 0) this.#unclosed.add(size)
    if (end < 0) this.#add(ticks)
    else this.#add(this.#text.slice(start, end).trim(), { code: true })
    this.#at = end < 0 ? start : end + size
    return true
  }

  #link(open: number, isImage: boolean): boolean {
    const close = this.#brackets[open]
    if (!close || this.#text[close + 1] !== '(') return false
    const end = this.#brackets[close + 1]
    if (!end) return false
    const label = this.#text.slice(open + 1, close)
    const [address = ''] = this.#text
      .slice(close + 2, end)
      .trim()
      .split(' ', 1)
    const target = address.startsWith('<') ? address.slice(1, -1) : address
    if (isImage) this.#add(label, { image: target })
    else for (const span of new SpanReader(label, false).read()) this.#spans.push({ ...span, href: target })
    this.#at = end + 1
    return true
  }

  #emphasis(char: string): boolean {
    const size = this.#text[this.#at + 1] === char ? 2 : 1
    const marker = char.repeat(size)
    const before = this.#text[this.#at - 1] ?? ' '
    const after = this.#text[this.#at + size] ?? ' '
    // `2*3*4` and `snake_case_words` are plain text far more often than emphasis.
    const isInWord = (size === 1 || char === '_') && word.test(before) && word.test(after)
    this.#at += size
    const opener = this.#openers.get(marker)
    if (opener !== undefined && before.trim() !== '' && !isInWord) this.#close(opener, size)
    else {
      this.#add(marker)
      if (after.trim() !== '' && !isInWord) this.#openers.set(marker, this.#spans.length - 1)
    }
    return true
  }

  /** Make what stands since an opening mark strong or emphasised, and the mark vanish. */
  #close(opener: number, size: number): void {
    this.#spans[opener]!.text = ''
    for (let i = opener + 1; i < this.#spans.length; i++) {
      if (size === 2) this.#spans[i]!.strong = true
      else this.#spans[i]!.em = true
    }
    // Marks that were opened since are text: emphasis nests.
    for (const [marker, at] of this.#openers) if (at >= opener) this.#openers.delete(marker)
  }

  #add(text: string, look: Partial<Span> = {}): void {
    if (text === '' && look.image === undefined) return
    this.#spans.push({ text, strong: false, em: false, code: false, href: null, image: null, ...look })
  }
}
