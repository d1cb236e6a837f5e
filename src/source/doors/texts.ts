import { isBlockLevel } from '../../vocabulary/elements'
import { longestPiece } from '../prose'
import type { Reader } from './copy-tree'

/** Elements whose text no reader sees. */
const unseen: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'select',
])

/** Where a line of the page ends. */
const lineEnd = Symbol('line end')

/**
 * The lines of a tree in document order, one at a time: the texts from one block-level element to the next.
 *
 * @param most nodes looked at
 */
export function* walkTexts<Node>(root: Node, reader: Reader<Node>, most: number): Generator<string> {
  const waiting: (Node | typeof lineEnd)[] = [lineEnd, root]
  let line = ''
  let nodes = 0
  for (let next = waiting.pop(); next !== undefined && nodes < most; next = waiting.pop()) {
    nodes++
    if (next === lineEnd) {
      yield line
      line = ''
      continue
    }
    const text = reader.textOf(next)
    if (text !== null) {
      if (line.length < longestPiece) line += text.slice(0, longestPiece)
      continue
    }
    const name = reader.nameOf(next)
    if (name !== null && unseen.has(name)) continue
    const children = reader.childrenOf(next)
    if (endsLine(name)) waiting.push(lineEnd)
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!)
    if (endsLine(name)) waiting.push(lineEnd)
  }
}

function endsLine(name: string | null): boolean {
  return name !== null && (name === 'br' || isBlockLevel(name))
}
