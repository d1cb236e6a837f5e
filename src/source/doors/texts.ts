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

/**
 * The texts of a tree in document order, one at a time.
 *
 * @param most nodes looked at
 */
export function* walkTexts<Node>(root: Node, reader: Reader<Node>, most: number): Generator<string> {
  const waiting = [root]
  let nodes = 0
  for (let node = waiting.pop(); node !== undefined && nodes < most; node = waiting.pop()) {
    nodes++
    const text = reader.textOf(node)
    if (text !== null) {
      yield text
      continue
    }
    const name = reader.nameOf(node)
    if (name !== null && unseen.has(name)) continue
    const children = reader.childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!)
  }
}
