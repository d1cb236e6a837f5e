import { Document, type Element, type ParentNode } from 'domhandler'
import type { Context, Tag } from './tag'

/**
 * The stack of open elements. What stands deeper than `maxDepth` hangs on the innermost ancestor
 * that may still have children, in the order of the page.
 */
export class OpenElements {
  readonly root = new Document([])
  /** Whether an element stood deeper than `maxDepth`. */
  tooDeep = false
  /** The root and the open elements, outermost first. */
  private readonly stack: ParentNode[] = [this.root]
  /** The tags of the open elements: `tags[i]` is the tag of `stack[i + 1]`. */
  private readonly tags: Tag[] = []
  private readonly contexts: Context[] = ['html']

  constructor(private readonly maxDepth: number) {}

  /** What the content of the innermost element is read as. */
  get context(): Context {
    return this.contexts[this.contexts.length - 1]!
  }

  /** Whether SVG or MathML is open, even where HTML is read inside it. */
  get insideForeign(): boolean {
    return this.contexts.length > 1
  }

  /** The tag of the innermost element. */
  get innermost(): Tag | undefined {
    return this.tags[this.tags.length - 1]
  }

  push(tag: Tag, element: Element): void {
    this.stack.push(element)
    this.tags.push(tag)
    tag.open++
    if (tag.context) this.contexts.push(tag.context)
  }

  pop(): Tag {
    const tag = this.tags.pop()!
    this.stack.pop()
    tag.open--
    if (tag.context) this.contexts.pop()
    return tag
  }

  /** Where the next element goes. */
  elementParent(): ParentNode {
    const depth = this.stack.length
    if (depth <= this.maxDepth) return this.stack[depth - 1]!
    this.tooDeep = true
    return this.stack[this.maxDepth - 1]!
  }

  /** Where the next text goes. A flattened element takes text until something follows it. */
  textParent(): ParentNode {
    const top = this.stack[this.stack.length - 1]!
    if (this.stack.length <= this.maxDepth) return top
    const anchor = this.stack[this.maxDepth - 1]!
    return anchor.children[anchor.children.length - 1] === top ? top : anchor
  }
}
