import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import { type Plugin, unified } from 'unified'
import { expect, expectTypeOf, test } from 'vitest'
import { DechromeError, type ExtractOptions, extract } from '../../src'
import byDefault, { rehypeArticle } from '../../src/plugins/rehype'
import { samples } from '../doors/samples'
import { page } from './page'

const toMarkdown = unified().use(rehypeParse).use(rehypeArticle).use(rehypeRemark).use(remarkStringify)

test('a pipeline to Markdown writes the article alone', async () => {
  const file = await toMarkdown.process(page)
  expect(String(file)).toMatchInlineSnapshot(`
    "The harbour ferry will sail again from Monday, the board said on Tuesday evening, after *eleven weeks* in the yard for a new engine and a coat of paint.

    Passengers had been sent over the bridge, which adds forty minutes to the way to the island, and most of them had not been pleased about it, the harbour master said.

    ## What it costs

    Fares stay as they were until the summer, and children under ten sail free. [Season tickets](/fares) that ran out while the ferry was away count for eleven weeks more.

    The new engine burns a third less oil than the old one did, and it is so quiet that the captain, Bo Lind, means to buy a bell for foggy mornings, he told the board.
    "
  `)
})

test('the article is in the data of the file', async () => {
  const { data } = await toMarkdown.process(page)
  expect(data.article?.headline).toBe('Ferry sails again from Monday')
  expect(data.article?.published).toBe('2025-03-25T09:30:00Z')
  expect(JSON.stringify(data.article)).toBe(JSON.stringify(extract(page)))
})

test('what is left keeps its attributes and its place in the source', () => {
  const tree = unified().use(rehypeParse).parse(page)
  const before = JSON.stringify(tree)
  const pruned = unified().use(rehypeArticle).runSync(tree)
  const article = elements(pruned).find(({ tagName }) => tagName === 'article')
  expect(article?.properties.className).toEqual(['story'])
  const link = elements(pruned).find(({ tagName }) => tagName === 'a')
  expect(page.slice(link?.position?.start.offset, link?.position?.end.offset)).toBe(
    '<a href="/fares">Season tickets</a>',
  )
  expect(toHtml(pruned)).not.toContain('Read more')
  expect(JSON.stringify(tree)).toBe(before)
})

test.each(samples)('of $name all words of the body stay', ({ html, url }) => {
  const tree = unified().use(rehypeParse).parse(html)
  const words = (text: string) => new Set(text.match(/\p{L}+/gu) ?? [])
  const { body } = extract(html, { url, format: 'html' })
  const left = words(textOf(unified().use(rehypeArticle, { url }).runSync(tree)))
  const missing = [...words(body)].filter((word) => !left.has(word))
  expect(missing).toEqual([])
})

test('options are those of extract', () => {
  const tree = unified().use(rehypeParse).parse(page)
  const run = (options: ExtractOptions) =>
    unified().use(rehypeArticle, options).runSync(structuredClone(tree))
  expect(() => run({ strict: true, maxNodes: 5 })).toThrow(DechromeError)
  expect(() => run({ maxNodes: -1 })).toThrow(TypeError)
})

test('a page of nothing gives an empty tree', () => {
  expect(unified().use(rehypeArticle).runSync({ type: 'root', children: [] })).toEqual({
    type: 'root',
    children: [],
  })
})

test('it is typed, and the default export is the named one', () => {
  expectTypeOf(rehypeArticle).toEqualTypeOf<Plugin<[options?: ExtractOptions], Root, Root>>()
  expect(byDefault).toBe(rehypeArticle)
})

function elements(root: Root): Element[] {
  const found: Element[] = []
  const lists: Root['children'][] = [root.children]
  for (const list of lists)
    for (const node of list)
      if (node.type === 'element') {
        found.push(node)
        lists.push(node.children)
      }
  return found
}

function textOf(root: Root): string {
  return toHtml(root)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[#\w]+;/g, ' ')
}
