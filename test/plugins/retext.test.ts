import type { Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { retext } from 'retext'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import { type Plugin, unified } from 'unified'
import { expect, expectTypeOf, test } from 'vitest'
import { type ExtractOptions, extract } from '../../src'
import byDefault, { retextArticle } from '../../src/plugins/retext'
import { dump } from './page'

const keywordsOf = (keywords: { matches: { node: Parameters<typeof textOf>[0] }[] }[] = []) =>
  keywords.map(({ matches }) => textOf(matches[0]!.node))

test('retext-keywords sees the article alone', async () => {
  const read = retext().use(retextPos).use(retextKeywords, { maximum: 50 })
  const all = await read().process(dump)
  const file = await retext()
    .use(retextArticle)
    .use(retextPos)
    .use(retextKeywords, { maximum: 50 })
    .process(dump)
  expect(keywordsOf(all.data.keywords)).toEqual(
    expect.arrayContaining(['Cookie', 'toll', 'Facebook', 'engine']),
  )
  expect(keywordsOf(file.data.keywords)).toEqual(expect.arrayContaining(['ferry', 'engine']))
  for (const noise of ['Cookie', 'cookie', 'toll', 'prize', 'Facebook', 'Weather']) {
    expect(keywordsOf(file.data.keywords)).not.toContain(noise)
  }
})

test('the sentences that are left are those of the body, with their places', () => {
  const tree = retext().parse(dump)
  const before = JSON.stringify(tree)
  const pruned = unified().use(retextArticle).runSync(tree)
  expect(textOf(pruned)).toBe(extract(dump, { format: 'text' }).body)
  const [paragraph] = pruned.children
  expect(paragraph?.position?.start.offset).toBe(dump.indexOf('The harbour ferry'))
  expect(JSON.stringify(tree)).toBe(before)
})

test('noise in the lines around goes, even where no blank line parts it from the article', () => {
  const text = dump.replaceAll('\n\n', '\n')
  const pruned = unified().use(retextArticle).runSync(retext().parse(text))
  expect(textOf(pruned)).toBe(extract(text, { format: 'text' }).body.replaceAll('\n\n', '\n'))
})

test('the article is in the data of the file', async () => {
  const { data } = await retext().use(retextArticle).process(dump)
  expect(data.article?.headline).toBe('Ferry sails again from Monday')
  expect(JSON.stringify(data.article)).toBe(JSON.stringify(extract(dump, { format: 'text' })))
})

test('a text of nothing gives an empty tree', () => {
  expect(unified().use(retextArticle).runSync(retext().parse(''))).toMatchObject({
    type: 'RootNode',
    children: [],
  })
})

test('it is typed, and the default export is the named one', () => {
  expectTypeOf(retextArticle).toEqualTypeOf<Plugin<[options?: ExtractOptions], Root, Root>>()
  expect(byDefault).toBe(retextArticle)
})
