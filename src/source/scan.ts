import {
  doubleQuote,
  endsAttributeName,
  endsName,
  endsUnquoted,
  equals,
  exclamation,
  greater,
  isLetter,
  isSpace,
  singleQuote,
  slash,
  startsMarkup,
} from './characters'
import type { RawText } from './raw-text'

/** What the scanner tells about a page: positions in its text, in order. */
export interface Sink {
  /** Whether the next tag stands inside SVG or MathML. */
  readonly foreign: boolean
  /** Whether a `noscript` is open. */
  readonly insideNoscript: boolean
  /** Whether the sink wants no more. */
  readonly full: boolean
  /** @param references whether `&amp;` and the like are to be read */
  text(start: number, end: number, references: boolean): void
  /** @returns what the element's content is, where it is no markup */
  startTag(start: number, end: number): RawText | undefined
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void
  startTagEnd(selfClosing: boolean): void
  endTag(start: number, end: number): void
}

/**
 * Split HTML into tags and text as htmlparser2's tokenizer does, comments and doctypes skipped. Two
 * things are read as browsers do: `<![CDATA[` outside SVG and MathML is a comment up to `>`, and no
 * element of raw text outlasts the `noscript` it stands in.
 * Runs of text and quoted values are found by `indexOf`, and a search that fails ends the page, so
 * that the time is linear in its length.
 */
export function scan(html: string, sink: Sink): void {
  new Scanner(html, sink).run()
}

class Scanner {
  private at = 0

  constructor(
    private readonly html: string,
    private readonly sink: Sink,
  ) {}

  run(): void {
    const { html, sink } = this
    let textStart = 0
    while (!sink.full) {
      const open = html.indexOf('<', this.at)
      if (open === -1) break
      const next = html.charCodeAt(open + 1)
      if (!startsMarkup(next, open + 2 < html.length)) {
        this.at = open + 1
        continue
      }
      if (open > textStart) sink.text(textStart, open, true)
      this.at = open + 2
      this.markup(next)
      textStart = this.at
    }
    if (textStart < html.length && !sink.full) sink.text(textStart, html.length, true)
  }

  /** Read what follows `<` and its first character, which is behind us. */
  private markup(first: number): void {
    if (isLetter(first)) this.startTag()
    else if (first === slash) this.endTag()
    else if (first === exclamation) this.declaration()
    else this.skipTo('>', this.at)
  }

  private startTag(): void {
    const start = this.at - 1
    const holdsMarkup = this.sink.foreign
    this.skipName()
    if (this.at === this.html.length) return
    const raw = this.sink.startTag(start, this.at)
    if (this.attributes() && raw && !holdsMarkup) this.rawText(raw)
  }

  /** Read up to the end of the tag; false where the page ends inside it. */
  private attributes(): boolean {
    const { html, sink } = this
    for (;;) {
      const code = this.skipSpace()
      if (code === greater) {
        this.at++
        sink.startTagEnd(false)
        return true
      }
      if (code === slash) {
        this.at++
        if (this.skipSpace() !== greater) continue
        this.at++
        sink.startTagEnd(true)
        return true
      }
      if (this.at >= html.length || !this.attribute()) return false
    }
  }

  /** Read one attribute; false where the page ends inside it. */
  private attribute(): boolean {
    const { html, sink } = this
    const nameStart = this.at++
    while (this.at < html.length && !endsAttributeName(html.charCodeAt(this.at))) this.at++
    const nameEnd = this.at
    if (this.skipSpace() !== equals) {
      if (this.at < html.length) sink.attribute(nameStart, nameEnd, nameEnd, nameEnd)
      return this.at < html.length
    }
    this.at++
    const code = this.skipSpace()
    if (code === doubleQuote || code === singleQuote) {
      const start = this.at + 1
      const end = html.indexOf(code === doubleQuote ? '"' : "'", start)
      this.at = end === -1 ? html.length : end + 1
      if (end !== -1) sink.attribute(nameStart, nameEnd, start, end)
      return end !== -1
    }
    const start = this.at
    while (this.at < html.length && !endsUnquoted(html.charCodeAt(this.at))) this.at++
    sink.attribute(nameStart, nameEnd, start, this.at)
    return this.at < html.length
  }

  /** Hand on the text of `script`, `title` and their like. */
  private rawText(raw: RawText): void {
    const end = raw.name === 'plaintext' ? this.html.length : this.findEndTag(raw.name)
    if (end > this.at) this.sink.text(this.at, end, raw.references)
    this.at = end
  }

  /** An `iframe` without end in a `noscript` ends with it: to a browser that runs scripts both are text. */
  private findEndTag(name: string): number {
    const { html } = this
    const { insideNoscript } = this.sink
    for (let at = html.indexOf('</', this.at); at !== -1; at = html.indexOf('</', at + 2)) {
      if (this.isName(name, at + 2) || (insideNoscript && this.isName('noscript', at + 2))) return at
    }
    return html.length
  }

  private isName(name: string, at: number): boolean {
    const end = at + name.length
    return endsName(this.html.charCodeAt(end)) && this.html.slice(at, end).toLowerCase() === name
  }

  private endTag(): void {
    const { html } = this
    const start = this.at
    if (isLetter(html.charCodeAt(start))) {
      this.skipName()
      if (this.at < html.length) this.sink.endTag(start, this.at)
    }
    this.skipTo('>', this.at)
  }

  private declaration(): void {
    const { html, sink } = this
    if (html.startsWith('--', this.at)) this.comment()
    else if (sink.foreign && html.startsWith('[CDATA[', this.at)) {
      const start = this.at + 7
      const end = html.indexOf(']]>', start)
      this.at = end === -1 ? html.length : end + 3
      if (end > start) sink.text(start, end, false)
    } else this.skipTo('>', this.at)
  }

  /** A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole. */
  private comment(): void {
    const { html } = this
    const start = this.at + 2
    const empty = html.startsWith('>', start) || html.startsWith('->', start)
    let at = empty ? start : html.indexOf('--', start)
    while (at !== -1 && !empty && !endsComment(html, at + 2)) at = html.indexOf('--', at + 1)
    if (at === -1) this.at = html.length
    else this.skipTo('>', at)
  }

  private skipTo(mark: string, from: number): void {
    const found = this.html.indexOf(mark, from)
    this.at = found === -1 ? this.html.length : found + mark.length
  }

  private skipName(): void {
    const { html } = this
    while (this.at < html.length && !endsName(html.charCodeAt(this.at))) this.at++
  }

  /** Skip white space; the code of what follows, NaN at the end of the page. */
  private skipSpace(): number {
    const { html } = this
    let code = html.charCodeAt(this.at)
    while (isSpace(code)) code = html.charCodeAt(++this.at)
    return code
  }
}

function endsComment(html: string, at: number): boolean {
  return html.startsWith('>', at) || html.startsWith('!>', at)
}
