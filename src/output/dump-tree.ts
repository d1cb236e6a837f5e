import type { Element, ElementContent, Root } from 'hast'
import { dumpPieces } from '../text/dump/pieces'
import { type Span, spansOf } from '../text/dump/spans'
import type { Piece } from '../text/piece'
import type { Draft } from '../types'
import { h } from './hast'
import { maxContainers } from './limits'

/**
 * Write the kept lines of a dump as a tree: paragraphs, headings, lists and tables; in a Markdown
 * dump quotes, code, emphasis, links and images too.
 *
 * @param drafts all lines, labelled
 * @param markdown whether the dump is Markdown
 */
export function dumpTree(drafts: readonly Draft[], markdown: boolean): Root {
  const builder = new TreeBuilder(markdown)
  for (const piece of dumpPieces(drafts, markdown)) builder.add(piece)
  return builder.root
}

class TreeBuilder {
  readonly root: Root = { type: 'root', children: [] }
  readonly #markdown: boolean
  /** The list or table that is open, by the group it is of, and the lists open inside it. */
  #group = 0
  #lists: Element[] = []
  #table: Element | null = null

  constructor(markdown: boolean) {
    this.#markdown = markdown
  }

  add(piece: Piece): void {
    if (piece.group === 0 || piece.group !== this.#group) {
      this.#lists = []
      this.#table = null
    }
    this.#group = piece.group
    if (piece.kind === 'item') this.#item(piece)
    else if (piece.kind === 'row') this.#row(piece)
    else this.root.children.push(this.#block(piece))
  }

  #block({ kind, text, level, mark }: Piece): Element {
    if (kind === 'heading') return h(`h${level}`, this.#inline(text))
    if (kind === 'quote') return h('blockquote', [h('p', this.#inline(text))])
    if (kind !== 'code') return h('p', this.#inline(text))
    const properties = mark === '' ? {} : { className: [`language-${mark.toLowerCase()}`] }
    return h('pre', [h('code', [{ type: 'text', value: `${text}\n` }], properties)])
  }

  #item({ text, mark, depth }: Piece): void {
    const lists = this.#lists
    const tag = mark === '-' ? 'ul' : 'ol'
    lists.length = Math.min(lists.length, depth + 1, maxContainers)
    if (lists.length === depth + 1 && lists[depth]?.tagName !== tag) lists.length = depth
    if (lists.length < Math.min(depth + 1, maxContainers)) {
      const list = h(tag, [], tag === 'ol' ? { start: Number.parseInt(mark, 10) } : {})
      const item = lists.at(-1)?.children.at(-1)
      const parent = item?.type === 'element' ? item : this.root
      parent.children.push(list)
      lists.push(list)
    }
    lists.at(-1)?.children.push(h('li', this.#inline(text)))
  }

  #row({ cells }: Piece): void {
    const isHead = this.#table === null
    const row = cells.map((cell) => h(isHead ? 'th' : 'td', this.#inline(cell)))
    if (this.#table === null) {
      this.#table = h('table')
      this.root.children.push(this.#table)
    }
    this.#table.children.push(h('tr', row))
  }

  #inline(text: string): ElementContent[] {
    return this.#markdown ? linked(spansOf(text)) : [{ type: 'text', value: text }]
  }
}

function linked(spans: readonly Span[]): ElementContent[] {
  return wrap(spans, 'href', bold, (children, { href }) => h('a', children, { href: String(href) }))
}

function bold(spans: readonly Span[]): ElementContent[] {
  return wrap(spans, 'strong', slanted, (children) => h('strong', children))
}

function slanted(spans: readonly Span[]): ElementContent[] {
  return wrap(
    spans,
    'em',
    (each) => each.map(leaf),
    (children) => h('em', children),
  )
}

/** Put spans that go together into one element, and write what each run holds by `inside`. */
function wrap(
  spans: readonly Span[],
  look: 'href' | 'strong' | 'em',
  inside: (spans: readonly Span[]) => ElementContent[],
  element: (children: ElementContent[], span: Span) => Element,
): ElementContent[] {
  const out: ElementContent[] = []
  for (let from = 0, to = 0; from < spans.length; from = to) {
    const first = spans[from]!
    while (to < spans.length && spans[to]![look] === first[look]) to++
    const children = inside(spans.slice(from, to))
    // One by one: as arguments of one call they may be more than the stack holds.
    if (first[look] === null || first[look] === false) for (const child of children) out.push(child)
    else out.push(element(children, first))
  }
  return out
}

function leaf({ text, code, image }: Span): ElementContent {
  if (image !== null) return h('img', [], { src: image, alt: text })
  return code ? h('code', [{ type: 'text', value: text }]) : { type: 'text', value: text }
}
