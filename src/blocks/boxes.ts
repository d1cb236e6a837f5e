import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler'
import type { Box, Draft } from '../types'
import { hidingStyles } from '../vocabulary/hiding-styles'
import { hintsOf } from '../vocabulary/hints'
import { landmarkBit, landmarksOf } from '../vocabulary/landmarks'

const hidden = landmarkBit('hidden')

/** Keeps the stack of open block-level elements and the list of all. */
export class BoxMaker {
  readonly all: Box[] = []
  current: Box | null = null
  /** Class values repeat hundreds of times on a page; each is split into tokens once. */
  readonly #hints = new Map<string, number>()
  readonly #drafts: Draft[]

  constructor(drafts: Draft[]) {
    this.#drafts = drafts
  }

  /** Open the box of an element below the current one. */
  open(element: Element): Box {
    const parent = this.current
    const { name: tag, attribs } = element
    const hints = this.hints(attribs)
    const isRoot = tag === 'html' || tag === 'body'
    const box: Box = {
      index: this.all.length,
      parent,
      tag,
      nth: this.#nth(element),
      isChild: parent !== null && parent.element === element.parent,
      depth: parent ? parent.depth + 1 : 0,
      hints: isRoot ? 0 : hints,
      near: isRoot ? 0 : hints | (parent?.hints ?? 0) | (parent?.parent?.hints ?? 0),
      all: isRoot ? 0 : hints | (parent?.all ?? 0),
      marks: (parent?.marks ?? 0) | marksOf(tag, attribs),
      signature: signature(parent?.signature ?? 7, tag, attribs.class),
      first: this.#drafts.length,
      end: this.#drafts.length,
      media: 0,
      asks: false,
      element,
    }
    this.all.push(box)
    this.current = box
    return box
  }

  /** Close the current box. */
  close(): void {
    if (!this.current) return
    this.current.end = this.#drafts.length
    this.current = this.current.parent
  }

  closeAll(): void {
    while (this.current) this.close()
  }

  /** The hint bits of an element's class, id and itemprop. */
  hints(attribs: Record<string, string>): number {
    let bits = 0
    if (attribs.class) bits |= this.#look(attribs.class)
    if (attribs.id) bits |= this.#look(attribs.id)
    if (attribs.itemprop) bits |= this.#look(attribs.itemprop)
    return bits
  }

  /** Of each parent the child that was counted last: the next one counts from there. */
  readonly #counted = new Map<ParentNode, Counted>()

  #nth(element: Element): number {
    const { parent } = element
    if (parent === null) return 1
    const last = this.#counted.get(parent)
    let nth = 1
    for (let at = element.prev; at !== null; at = at.prev) {
      if (at === last?.element) {
        nth += last.nth
        break
      }
      if (isCounted(at, element.name)) nth++
    }
    this.#counted.set(parent, { element, nth })
    return nth
  }

  #look(value: string): number {
    const known = this.#hints.get(value)
    if (known !== undefined) return known
    const bits = hintsOf(value)
    this.#hints.set(value, bits)
    return bits
  }
}

interface Counted {
  element: Element
  nth: number
}

/** Whether a sibling counts; rows count among rows, as in a browser's tree a body of the table is around them. */
function isCounted(sibling: ChildNode, name: string): boolean {
  return isTag(sibling) && (name !== 'tr' || sibling.name === 'tr')
}

function marksOf(tag: string, attribs: Record<string, string>): number {
  let bits = landmarksOf(tag)
  if (attribs.role) bits |= landmarksOf(attribs.role)
  if (attribs.itemprop === 'articleBody') bits |= landmarksOf('articleBody')
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') bits |= hidden
  if (attribs.style !== undefined && hidingStyles.test(attribs.style)) bits |= hidden
  return bits
}

/** Boxes that look alike get the same number: parent's signature, tag and first class token, hashed. */
function signature(above: number, tag: string, classes: string | undefined): number {
  let hash = Math.imul(above, 31)
  for (let i = 0; i < tag.length; i++) hash = Math.imul(hash ^ tag.charCodeAt(i), 16777619)
  if (!classes) return hash
  let at = 0
  while (classes.charCodeAt(at) <= 32) at++
  for (; at < classes.length && classes.charCodeAt(at) > 32; at++)
    hash = Math.imul(hash ^ classes.charCodeAt(at), 16777619)
  return hash
}
