import { describe, expect, test } from 'vitest'
import { DechromeError, extract } from '../../src'
import { blocksFromText, blocksFromTree, mostBlocks } from '../../src/blocks'
import { buildTree } from '../../src/source/tree'

const limits = { maxDepth: 512, maxNodes: 2_000_000 }
const tree = (html: string) => buildTree(html, limits).root
const texts = ({ drafts }: { drafts: readonly { text: string }[] }) => drafts.map(({ text }) => text)

describe('blocks are read up to a limit', () => {
  test('a dump of more lines ends there', () => {
    const cut = blocksFromText('one\n\ntwo\nthree\n', 2)
    expect(texts(cut)).toEqual(['one', 'two'])
    expect(cut.isFull).toBe(true)
  })

  test.each(['one\ntwo', 'one\r\ntwo\r\n\n', '\n\u2028one\rtwo  \n'])('%j fits', (text) => {
    const cut = blocksFromText(text, 2)
    expect(texts(cut)).toEqual(['one', 'two'])
    expect(cut.isFull).toBe(false)
  })

  test('a page of more blocks ends there, its boxes closed', () => {
    const cut = blocksFromTree(tree('<main><p>one</p><p>two</p><p>three</p></main>'), 2)
    expect(texts(cut)).toEqual(['one', 'two'])
    expect(cut.isFull).toBe(true)
    expect(cut.boxes.map(({ tag, first, end }) => [tag, first, end])).toEqual([
      ['main', 0, 2],
      ['p', 0, 1],
      ['p', 1, 2],
    ])
  })

  test('a page of exactly as many fits', () => {
    expect(blocksFromTree(tree('<p>one</p><p>two'), 2)).toMatchObject({ isFull: false })
  })

  test('the limit grows with `maxNodes` alone', () => {
    expect(mostBlocks(1)).toBe(200_000)
    expect(mostBlocks(2_000_000)).toBe(200_000)
    expect(mostBlocks(50_000_000)).toBe(5_000_000)
  })

  test('the result says so, and throws where strict', () => {
    const dump = 'a\n'.repeat(200_001)
    const { warnings, blocks } = extract(dump, { format: 'text' })
    expect(blocks).toHaveLength(200_000)
    expect(warnings.map(({ code }) => code)).toContain('max-nodes')
    expect(() => extract(dump, { format: 'text', strict: true })).toThrow(DechromeError)
  }, 60_000)
})
