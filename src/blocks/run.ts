import type { ChildNode, Element, Text } from 'domhandler'
import { measure } from '../text/shape'
import type { BlockKind, Box, Draft } from '../types'
import { hintBit } from '../vocabulary/hints'
import { landmarkBit } from '../vocabulary/landmarks'
import { isSpokenOnly } from '../vocabulary/spoken'
import type { BoxMaker } from './boxes'
import { Frames } from './frames'
import { LineWraps } from './line-wraps'
import { tidy } from './tidy'

const filled = /[^\s\u200b\ufeff]/
const beginsAnew = /^\p{Lu}/u
const plain = /^[a-z\d]/i
const hidden = hintBit('hidden')
const quote = landmarkBit('quote')
const listBoxes = new Set(['ul', 'ol', 'menu', 'dir'])

/** Gathers inline nodes until a block-level border, then makes a block of them. */
export class Run {
  /** The heading level in force. */
  level = 0
  readonly frames = new Frames()
  readonly #drafts: Draft[]
  readonly #boxes: BoxMaker
  readonly #wraps = new LineWraps()
  #raw = ''
  #leaves: ChildNode[] = []
  #breaks = 0
  #links = 0
  #linkChars = 0
  #boldChars = 0
  #inner = 0
  #openLinks = 0
  #openBold = 0
  /** The outermost open element whose words only screen readers speak. */
  #spoken: Element | null = null
  /** What the words so far are. */
  #words: 'none' | 'spoken' | 'seen' = 'none'
  /** Where in the raw text the last link ended. */
  #linkEnd = -1
  /** The same of the last `<time>`: styles part it from the name and the number beside it. */
  #timeEnd = -1

  constructor(drafts: Draft[], boxes: BoxMaker) {
    this.#drafts = drafts
    this.#boxes = boxes
  }

  text(node: Text): void {
    const { data } = node
    if (!filled.test(data)) {
      if (this.#raw !== '') this.#raw += ' '
      if (this.#leaves.length > 0) this.#leaves.push(node)
      return
    }
    if (this.#breaks > 1 || (this.#breaks === 1 && this.#isNewLine())) this.flush()
    if (!this.#takes()) return
    this.#breaks = 0
    this.#wraps.text(data)
    // The links of a menu often touch ("Home" and "News"); so do the parts of one name, in lower case.
    if (this.#linkEnd === this.#raw.length && this.#openLinks > 0 && beginsAnew.test(data)) this.#raw += ' '
    if (this.#timeEnd === this.#raw.length && plain.test(data)) this.#raw += ' '
    this.#raw += data
    this.#leaf(node)
    if (this.#openLinks > 0) this.#linkChars += data.length
    if (this.#openBold > 0) this.#boldChars += data.length
  }

  media(element: Element): void {
    if (this.#breaks > 1) this.flush()
    this.#breaks = 0
    // A picture between two words parts them.
    this.#raw += ' '
    this.#leaf(element)
    const box = this.#boxes.current
    if (box) box.media++
  }

  lineBreak(element: Element): void {
    this.#breaks++
    this.#wraps.lineBreak()
    this.#raw += ' '
    if (this.#leaves.length > 0) this.#leaves.push(element)
  }

  open(element: Element): void {
    const { name, attribs } = element
    this.#wraps.open(element)
    if (name === 'button' || (name === 'time' && this.#endsPlain())) this.#raw += ' '
    if (name === 'a') {
      this.#openLinks++
      this.#links++
    } else if (name === 'b' || name === 'strong') this.#openBold++
    const hints = this.#boxes.hints(attribs)
    this.#inner |= hints
    if ((hints & hidden) !== 0 && this.#spoken === null && isSpokenOnly(attribs.class)) this.#spoken = element
  }

  close(element: Element): void {
    const { name } = element
    this.#wraps.close(element)
    if (element === this.#spoken) this.#spoken = null
    if (name === 'a') {
      this.#openLinks--
      this.#linkEnd = this.#raw.length
    } else if (name === 'button') this.#raw += ' '
    else if (name === 'time') this.#timeEnd = this.#raw.length
    else if (name === 'b' || name === 'strong') this.#openBold--
  }

  /** The lines of a heading are one, however each is set. */
  #isNewLine(): boolean {
    return this.level === 0 && this.#wraps.isParted()
  }

  /** Words that only screen readers speak make a block where there are no others. */
  #takes(): boolean {
    if (this.#spoken !== null) {
      if (this.#words === 'seen') return false
      this.#words = 'spoken'
      return true
    }
    if (this.#words === 'spoken') {
      this.#raw = ' '
      this.#leaves = this.#leaves.filter(isMedia)
      this.#linkChars = 0
      this.#boldChars = 0
    }
    this.#words = 'seen'
    return true
  }

  /** Whether the text ends with a letter or a digit; to look at the gathered text would copy it each time. */
  #endsPlain(): boolean {
    const last = this.#leaves.at(-1)
    return last?.type === 'text' && plain.test(last.data.at(-1) ?? '')
  }

  /** A first push takes room for seventeen, and most blocks have one leaf. */
  #leaf(node: ChildNode): void {
    if (this.#leaves.length === 0) this.#leaves = [node]
    else this.#leaves.push(node)
  }

  /** End the block that is being gathered, if there is one. */
  flush(): void {
    if (this.#leaves.length > 0) {
      const text = tidy(this.#raw)
      const kind = text === '' ? 'media' : this.#kind()
      if (text !== '' || this.#leaves.some(isMedia)) this.#push(kind, text, this.#leaves)
    }
    this.#reset()
  }

  /** A block made of a whole element. */
  whole(kind: BlockKind, element: Element, text: string): void {
    if (filled.test(text)) this.#push(kind, text, [element])
    this.#reset()
  }

  /** A row of a data table: its cells' texts joined by ` | `. */
  row(element: Element, cells: { text: string; linkChars: number; links: number }[]): void {
    const text = cells
      .map((cell) => cell.text)
      .join(' | ')
      .trimStart()
    for (const cell of cells) {
      this.#linkChars += cell.linkChars
      this.#links += cell.links
    }
    if (cells.some((cell) => cell.text !== '')) this.#push('tableRow', text, [element])
    this.#reset()
  }

  #push(kind: BlockKind, text: string, leaves: ChildNode[]): void {
    const box = this.#boxes.current
    this.#drafts.push({
      index: this.#drafts.length,
      kind,
      text,
      shape: measure(text),
      line: 0,
      gap: 0,
      box,
      inner: this.#inner,
      boldChars: Math.min(this.#boldChars, text.length),
      linkChars: Math.min(this.#linkChars, text.length),
      links: this.#links,
      level: kind === 'heading' ? this.level : 0,
      list: listDepth(box),
      leaves,
      points: 0,
      role: 'other',
      reasons: [],
      why: null,
    })
  }

  #kind(): BlockKind {
    const box = this.#boxes.current
    if (this.level > 0) return 'heading'
    if (box === null) return 'paragraph'
    if (box.tag === 'figcaption' || box.tag === 'caption') return 'caption'
    // `<li><p>` is the item itself; what follows in the same item is a paragraph of it.
    const item = box.tag === 'li' ? box : box.parent?.tag === 'li' && isText(box) ? box.parent : null
    if (item && item.first === this.#drafts.length) return 'listItem'
    return (box.marks & quote) !== 0 ? 'quote' : 'paragraph'
  }

  #reset(): void {
    this.#wraps.reset()
    this.#raw = ''
    this.#linkEnd = -1
    this.#timeEnd = -1
    // Most borders have nothing before them, and a block keeps the list that it was made of.
    if (this.#leaves.length > 0) this.#leaves = []
    this.#breaks = 0
    this.#links = this.#openLinks
    this.#linkChars = 0
    this.#boldChars = 0
    this.#inner = 0
    this.#words = 'none'
  }
}

function isText(box: Box): boolean {
  return box.tag === 'p' || box.tag === 'div'
}

function isMedia(node: ChildNode): boolean {
  return node.type === 'tag' && (node as Element).name !== 'br'
}

function listDepth(box: Box | null): number {
  if (box === null || (box.marks & list) === 0) return 0
  let depth = 0
  for (let at: Box | null = box; at; at = at.parent) if (listBoxes.has(at.tag)) depth++
  return depth
}

const list = landmarkBit('list')
