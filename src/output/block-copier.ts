import type { ChildNode, Element } from 'domhandler'
import type { Root } from 'hast'
import type { Draft } from '../types'
import { writeCells } from './cells'
import { codeLanguage } from './code-language'
import { containers, holdsText, inlines, neededParent, onlyChild, rows } from './elements'
import { appendText, copyOf, h, tagOf } from './hast'
import { InlineWriter } from './inline-writer'
import { maxContainers } from './limits'
import { OpenElements } from './open-elements'

/** Level of a subhead that is no heading element. */
const plainSubhead = 3

/**
 * Copies blocks, in document order, with the lists, quotes, tables and figures around them; elements
 * that only lay out the page vanish.
 */
export class BlockCopier {
  readonly root: Root = { type: 'root', children: [] }
  readonly #open = new OpenElements(this.root)
  readonly #writer = new InlineWriter(this.#open)
  /** How many of the open elements stand around the block, not in it. */
  #around = 1
  /** The table that is being copied. */
  #table: Element | null = null

  copy(draft: Draft): void {
    const element = draft.box?.element ?? null
    this.#open.truncate(this.#around)
    this.#enterTable(draft.kind === 'tableRow' && element ? tableOf(element) : null)
    this.#openAround(element)
    if (tagOf(this.#open.top.node) === 'tr') writeCells(element as Element, this.#open, this.#writer)
    else if (draft.kind === 'code') this.#code(draft, element)
    else this.#block(draft)
  }

  #block(draft: Draft): void {
    this.#openBlock(tagFor(draft), draft.leaves.every(isPicture))
    this.#writer.start()
    if (draft.kind === 'tableRow') appendText(this.#open.top.node, draft.text)
    else for (const leaf of draft.leaves) this.#writer.leaf(leaf)
  }

  #code({ text }: Draft, element: Element | null): void {
    this.#openBlock('pre')
    const language = element && codeLanguage(element)
    const properties = language ? { className: [`language-${language}`] } : {}
    this.#open.top.node.children.push(h('code', [{ type: 'text', value: `${text}\n` }], properties))
  }

  /** Open the copy that takes the block: its own element, or what holds it where that may hold text. */
  #openBlock(tag: string, isBare = false): void {
    this.#openHost()
    const { node } = this.#open.top
    const isFree = holdsText.has(tagOf(node)) && node.children.length === 0
    if (tag === 'p' && (isFree || (isBare && tagOf(node) === 'figure'))) return
    this.#open.copy(null, h(tag))
  }

  /** Inside a list that has no item open, go on in its last item or begin one. */
  #openHost(): void {
    const { node } = this.#open.top
    const tag = onlyChild.get(tagOf(node))
    if (tag === undefined) return
    const last = node.children[node.children.length - 1]
    if (last?.type === 'element' && last.tagName === tag) this.#open.reopen(last)
    else this.#open.copy(null, h(tag))
  }

  #openAround(element: Element | null): void {
    const around = this.#open.climb(element, 1)
    for (let i = around.length - 1; i >= 0; i--) this.#openContainer(around[i]!)
    this.#around = this.#open.stack.length
  }

  #openContainer(element: Element): void {
    const tag = this.#containerTag(element)
    const tooDeep = this.#open.top.depth >= maxContainers && !rows.has(element.name)
    if (tag === null || tooDeep) {
      this.#open.pass(element, inlines.has(element.name))
      return
    }
    if (!neededParent.has(tag) && !rows.has(tag)) this.#openHost()
    this.#open.copy(element, copyOf(element, tag))
  }

  #containerTag(element: Element): string | null {
    const { name } = element
    const parent = tagOf(this.#open.top.node)
    if (name === 'table') return element === this.#table ? name : null
    if (rows.has(name)) return rows.get(name)?.has(parent) ? name : null
    const tag = containers.get(name) ?? null
    const needed = tag === null ? undefined : neededParent.get(tag)
    return needed && !needed.has(parent) ? null : tag
  }

  /** Leave the table that is being copied, and open another one as a copy. */
  #enterTable(table: Element | null): void {
    if (table === this.#table) return
    for (const each of [this.#table, table]) {
      const place = each ? this.#open.placeOf(each) : undefined
      if (place !== undefined) this.#open.truncate(place)
    }
    this.#table = table
  }
}

function tagFor({ level, role }: Draft): string {
  if (level > 0) return `h${level}`
  return role === 'subhead' ? `h${plainSubhead}` : 'p'
}

/** The innermost table around a row. */
function tableOf(row: Element): Element | null {
  let at = row.parent
  while (at && (at as Element).name !== 'table') at = at.parent
  return at as Element | null
}

/** Whether a leaf needs no paragraph inside a figure. */
function isPicture(leaf: ChildNode): boolean {
  const { name } = leaf as Element
  return name === 'img' || name === 'picture' || (leaf.type === 'text' && leaf.data.trim() === '')
}
