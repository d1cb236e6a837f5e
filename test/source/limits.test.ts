import { type Document, hasChildren, isText } from 'domhandler'
import { describe, expect, test } from 'vitest'
import { buildTree } from '../../src/source/tree'
import { outline } from './outline'

const standard = { maxDepth: 512, maxNodes: 10_000_000 }

function text(root: Document): string {
  return outline(root)
    .filter((line) => line.startsWith('text '))
    .map((line) => line.slice(5))
    .join('|')
}

function depth(root: Document): number {
  let deepest = 0
  const rest: [node: Document | Document['children'][number], depth: number][] = [[root, 0]]
  while (rest.length > 0) {
    const [node, level] = rest.pop()!
    if (!isText(node)) deepest = Math.max(deepest, level)
    if (hasChildren(node)) for (const child of node.children) rest.push([child, level + 1])
  }
  return deepest
}

describe('maxDepth', () => {
  const nested = '<div>a<p>b<b>c</b>d</p>e<i>f</i></div>g'

  test('says nothing where the tree fits', () => {
    const tree = buildTree(nested, { ...standard, maxDepth: 3 })
    expect(tree.tooDeep).toBe(false)
    expect(depth(tree.root)).toBe(3)
  })

  test.each([1, 2])('of %i keeps the text in order', (maxDepth) => {
    const tree = buildTree(nested, { ...standard, maxDepth })
    expect(tree.tooDeep).toBe(true)
    expect(depth(tree.root)).toBe(maxDepth)
    expect(text(tree.root).replaceAll('|', '')).toBe('abcdefg')
  })

  test('keeps flattened elements apart', () => {
    const tree = buildTree('<div><div><p>one</p><p>two<br>three</p></div></div>', {
      ...standard,
      maxDepth: 2,
    })
    expect(text(tree.root)).toBe('one|two|three')
    expect(outline(tree.root).filter((line) => line.startsWith('open tag p'))).toHaveLength(2)
  })

  test('still finds end tags of flattened elements', () => {
    const tree = buildTree('<div><p><i>a</i>b</p></div><h1>c</h1>', { ...standard, maxDepth: 1 })
    expect(outline(tree.root)).toContain('open tag h1 []')
    expect(text(tree.root).replaceAll('|', '')).toBe('abc')
  })
})

describe('maxNodes', () => {
  test('stops there and keeps what was built', () => {
    const tree = buildTree('<p>a</p>'.repeat(10), { ...standard, maxNodes: 6 })
    expect(tree.tooMany).toBe(true)
    expect(text(tree.root)).toBe('a|a|a')
  })

  test('is not met by a page that needs exactly as many', () => {
    expect(buildTree('<p>a</p>', { ...standard, maxNodes: 2 }).tooMany).toBe(false)
  })
})

// Work that grew with the square of the page would not end before the test is stopped.
describe('is read to its end', () => {
  const many = 200_000
  const pages: [name: string, html: string][] = [
    ['a million nested div', `${'<div>'.repeat(1_000_000)}x`],
    ['nested div, closed', `${'<div>'.repeat(many)}x${'</div>'.repeat(many)}`],
    ['nested b', '<b>x'.repeat(many)],
    ['nested lists', '<ul><li>x'.repeat(many)],
    ['nested tables', '<table><tr><td>x'.repeat(many / 2)],
    ['mis-nested formatting', '<a><b><i><u>x</a></b></i></u>'.repeat(20_000)],
    ['end tags of nothing open', `${'<div>'.repeat(many)}${'</section>'.repeat(many)}`],
    ['endless attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=b`).join(' ')}>x`],
    ['many <', '<'.repeat(many)],
    ['many </', '</'.repeat(many)],
    ['many <!--', '<!--'.repeat(many)],
    ['many <script', '<script '.repeat(many)],
    ['end tags inside a script', `<script>${'</scrip'.repeat(many)}`],
    ['unclosed quotes', '<p a="'.repeat(many)],
    ['ampersands', '&'.repeat(many)],
    ['references without end', '&notanentity'.repeat(many / 2)],
    ['open forms and svg', '<form><svg><title>'.repeat(many / 2)],
  ]

  test.each(pages)('%s', (_, html) => {
    const [first] = buildTree(`<p>Before it</p>${html}`, standard).root.children
    expect(first).toMatchObject({ name: 'p' })
  })
})
