/** What is asked of the nodes of a syntax tree: https://github.com/syntax-tree/unist#nodes */
interface TreeNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly TreeNode[]
}

/**
 * A tree without what is not kept. The nodes around what is kept stay, and the white space between.
 *
 * @param root any unist tree; it is not changed
 * @param keeps whether a node is kept with all that is in it; asked in document order
 * @returns a new root; kept nodes are shared with the old tree
 */
export function prune<Root extends TreeNode>(root: Root, keeps: (node: TreeNode) => boolean): Root {
  const parents: TreeNode[] = []
  const kept = new Map<TreeNode, TreeNode>()
  const waiting: TreeNode[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { children = [] } = node
    if (keeps(node)) kept.set(node, node)
    else if (children.length > 0) {
      parents.push(node)
      for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!)
    }
  }
  // Children before their parents, for those stand in document order.
  for (const parent of parents.reverse()) {
    const children = keptChildren(parent.children!, kept)
    if (children.length > 0) kept.set(parent, { ...parent, children })
  }
  return (kept.get(root) as Root | undefined) ?? { ...root, children: [] }
}

function keptChildren(children: readonly TreeNode[], kept: ReadonlyMap<TreeNode, TreeNode>): TreeNode[] {
  const left: TreeNode[] = []
  let space: TreeNode | null = null
  for (const child of children) {
    const copy = kept.get(child)
    if (copy) {
      if (space) left.push(space)
      left.push(copy)
      space = null
    } else if (left.length > 0 && isSpace(child)) space ??= child
  }
  return left
}

function isSpace({ value }: TreeNode): boolean {
  return value?.trim() === ''
}
