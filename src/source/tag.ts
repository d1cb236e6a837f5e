import { wholeElements } from '../vocabulary/attributes'
import { impliedEnds } from './implied-ends'
import { type RawText, rawTexts } from './raw-text'
import { adjustedSvgNames } from './svg-names'

/** What may stand inside an element, as far as the parser minds: HTML, SVG or MathML. */
export type Context = 'html' | 'svg' | 'math'

/** A tag name with everything the tree builder asks of it, one object a name and page. */
export interface Tag {
  readonly name: string
  readonly isVoid: boolean
  /** The open elements that the start tag of this one ends, while they are innermost. */
  readonly ends: ReadonlySet<string> | undefined
  /** The context that its content is read in; undefined where it changes nothing. */
  readonly context: Context | undefined
  /** What its content is, where it is no markup. */
  readonly raw: RawText | undefined
  /** Whether attributes of any name may be read of it. */
  readonly isWhole: boolean
  /** How many elements of this name are open. */
  open: number
}

/** Elements that have no content and no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements whose content is read in another context than their parent's. */
const contexts: ReadonlyMap<string, Context> = new Map([
  ['svg', 'svg'],
  ['math', 'math'],
  ...'mi mo mn ms mtext annotation-xml foreignObject desc title'
    .split(' ')
    .map((name): [string, Context] => [name, 'html']),
])

/**
 * The tags of one page by name. Names are lower-cased once, and counts of open elements stand with
 * the name, so that "is a `div` open?" costs no search of the stack.
 */
export class Tags {
  private readonly byName = new Map<string, Tag>()
  private readonly bySource = new Map<string, Tag>()

  /** The tag as HTML reads it, from the characters of the source. */
  html(source: string): Tag {
    let tag = this.bySource.get(source)
    if (tag === undefined) {
      const name = source.toLowerCase()
      tag = this.named(name)
      this.bySource.set(source, tag)
    }
    return tag
  }

  /** The tag with the letter case that SVG gives it. */
  svg(source: string): Tag {
    const name = source.toLowerCase()
    return this.named(adjustedSvgNames.get(name) ?? name)
  }

  /** The tag of exactly this name. */
  named(name: string): Tag {
    let tag = this.byName.get(name)
    if (tag === undefined) {
      tag = {
        name,
        isVoid: voidElements.has(name),
        ends: impliedEnds.get(name),
        context: contexts.get(name),
        raw: rawTexts.get(name),
        isWhole: wholeElements.has(name),
        open: 0,
      }
      this.byName.set(name, tag)
    }
    return tag
  }
}
