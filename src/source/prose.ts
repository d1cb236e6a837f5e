/**
 * Characters, white space left out, from which a piece of text is a paragraph and no label, link or
 * button. Lines of a hard-wrapped text have 42 to 60.
 */
const leastPiece = 40

/** Characters of a piece looked at; a paragraph with many links is longer in its source. */
export const longestPiece = 4000

/** Characters of prose from which there is something to read: two short paragraphs. */
const enough = 400

/** A letter of a script that writes a word in two characters says as much as these. */
const denseWeight = 3

/** Where those scripts begin: kana, Han and Hangul. */
const firstDense = 0x3040

const marks: ReadonlySet<number> = new Set([...'.,!?;。，、！？؟،।'].map((mark) => mark.charCodeAt(0)))

/** Adds up prose, piece by piece, until there is enough. */
export class ProseCount {
  #chars = 0

  get isEnough(): boolean {
    return this.#chars >= enough
  }

  /** Count a piece of text, tags in it left out. */
  add(piece: string): void {
    if (piece.length < leastPiece / denseWeight) return
    let chars = 0
    let isSentence = false
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at)
      if (code === LESS) {
        at = piece.indexOf('>', at)
        if (at === -1) break
      } else if (code >= firstDense) chars += denseWeight
      else if (code > SPACE) chars++
      if (marks.has(code)) isSentence = true
    }
    if (chars >= leastPiece && isSentence) this.#chars += chars
  }
}

const LESS = 60
const SPACE = 32

/** Tags of paragraphs, and tags that end a line where a page has none; pages of old write them large. */
const paragraphTags = ['<p', '<P']
const lineTags = ['<br', '<BR', '</div', '</td', '</TD']

/** Whether the paragraphs of a page, or its lines, are enough prose to read. */
export function hasProseInHtml(page: string): boolean {
  const html = withoutScripts(page)
  const count = new ProseCount()
  for (const tag of paragraphTags) {
    for (let at = html.indexOf(tag); at !== -1 && !count.isEnough; ) {
      const paragraph = paragraphAt(html, at)
      count.add(paragraph)
      // What was read is not read again, whatever is nested in it: time stays linear.
      at = html.indexOf(tag, at + paragraph.length + tag.length)
    }
  }
  for (const tag of lineTags) {
    for (let at = html.indexOf(tag), last = 0; at !== -1 && !count.isEnough; at = html.indexOf(tag, last)) {
      count.add(lineBefore(html, last, at))
      last = at + tag.length
    }
  }
  return count.isEnough
}

/** Scripts write markup too, and it may never show. */
function withoutScripts(html: string): string {
  let left = ''
  let from = 0
  for (let at = html.indexOf('<script'); at !== -1; at = html.indexOf('<script', from)) {
    left += html.slice(from, at)
    from = html.indexOf('</script', at)
    if (from === -1) return left
  }
  return left + html.slice(from)
}

/** Whether the lines of a text are enough prose to read. */
export function hasProseInLines(text: string): boolean {
  const count = new ProseCount()
  for (let start = 0; start < text.length && !count.isEnough; ) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    count.add(text.slice(start, Math.min(end, start + longestPiece)))
    start = end + 1
  }
  return count.isEnough
}

const paragraphEnd = /<\/[pP]>/

/** The paragraph whose tag is here, up to its end tag; nothing where it is another element. */
function paragraphAt(html: string, start: number): string {
  if (!isNameEnd(html.charCodeAt(start + 2))) return ''
  const piece = html.slice(start, start + longestPiece)
  const end = piece.search(paragraphEnd)
  return end === -1 ? piece : piece.slice(0, end)
}

/** The text between a tag and the one before it. */
function lineBefore(html: string, last: number, at: number): string {
  const piece = html.slice(Math.max(last, at - longestPiece), at)
  return piece.slice(piece.lastIndexOf('>') + 1)
}

/** A name ends with white space or `>`. */
function isNameEnd(code: number): boolean {
  return code === 62 || code <= SPACE
}
