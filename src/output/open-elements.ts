import type { Element, ParentNode } from 'domhandler'
import type { Element as HastElement, Root } from 'hast'
import { maxClimb } from './limits'

/** Formatting that stands around whole blocks, innermost first: it is repeated inside each of them. */
export interface Carried {
  element: Element
  outer: Carried | null
}

/** An element of the source that is open, and the copy that takes what it holds. */
export interface Open {
  /** Null for copies that have no source, such as the paragraph around the text of a `<div>`. */
  source: Element | null
  /** Its own copy, or that of the nearest ancestor that has one. */
  node: HastElement | Root
  /** How many copies are open, this one counted. */
  depth: number
  carried: Carried | null
}

/**
 * The stack of open elements. Blocks come in document order, so a copy goes on from what it shares
 * with the one before, and no element is climbed twice.
 */
export class OpenElements {
  readonly stack: Open[]
  readonly #places = new Map<Element, number>()

  constructor(root: Root) {
    this.stack = [{ source: null, node: root, depth: 0, carried: null }]
  }

  get top(): Open {
    return this.stack[this.stack.length - 1]!
  }

  /** Open an element without a copy of its own; `carry` repeats it inside the blocks that it holds. */
  pass(source: Element, carry = false): void {
    const { node, depth, carried } = this.top
    this.#push({ source, node, depth, carried: carry ? { element: source, outer: carried } : carried })
  }

  /** Open an element with a copy, which becomes the last child of the one that is open. */
  copy(source: Element | null, node: HastElement): void {
    this.top.node.children.push(node)
    this.#push({ source, node, depth: this.top.depth + 1, carried: this.top.carried })
  }

  /** Go on inside a copy that was closed before: the last child of the one that is open. */
  reopen(node: HastElement): void {
    this.#push({ source: null, node, depth: this.top.depth + 1, carried: this.top.carried })
  }

  /** Close all elements above the first `length`. */
  truncate(length: number): void {
    while (this.stack.length > length) {
      const { source } = this.stack.pop()!
      if (source) this.#places.delete(source)
    }
  }

  /** The place of an element in the stack; undefined where it is not open. */
  placeOf(element: Element): number | undefined {
    return this.#places.get(element)
  }

  /**
   * Close what does not hold `from` and list what has still to be opened to reach it.
   *
   * @param from the innermost element, itself included
   * @param floor how many of the open elements stay open in any case
   * @returns the elements to open, innermost first
   */
  climb(from: ParentNode | null, floor: number): Element[] {
    const closed: Element[] = []
    let at = from
    while (at && at.type !== 'root') {
      const element = at as Element
      const place = this.#places.get(element)
      if (place !== undefined) {
        this.truncate(Math.max(place + 1, floor))
        return closed
      }
      closed.push(element)
      // The floor bounds the climb inside a block; the way to the root is gone but once without it.
      if (floor > 1 && closed.length > maxClimb) {
        this.truncate(floor)
        return []
      }
      at = element.parent
    }
    this.truncate(floor)
    return closed
  }

  #push(open: Open): void {
    if (open.source) this.#places.set(open.source, this.stack.length)
    this.stack.push(open)
  }
}
