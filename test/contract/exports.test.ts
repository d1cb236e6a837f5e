import { expect, expectTypeOf, test } from 'vitest'
import type { Article, ExtractOptions, Input } from '../../src'
import * as dechrome from '../../src'

test('the package exports this and no more', () => {
  expect(Object.keys(dechrome).sort()).toEqual([
    'DechromeError',
    'createSiteMemory',
    'extract',
    'extractResponse',
    'isProbablyArticle',
  ])
})

test('extract takes an input and options, and gives an article', () => {
  expectTypeOf(dechrome.extract).parameters.toEqualTypeOf<[input: Input, options?: ExtractOptions]>()
  expectTypeOf(dechrome.extract).returns.toEqualTypeOf<Article>()
})

const texts = ['headline', 'dek', 'summary', 'byline', 'published', 'modified', 'siteName', 'language', 'dir']
const empty = {
  ...Object.fromEntries(texts.map((name) => [name, null])),
  url: null,
  image: null,
  section: null,
}

test('an article of nothing has every field', () => {
  const article = dechrome.extract('')
  expect(article).toMatchObject({
    ...empty,
    authors: [],
    tags: [],
    body: '',
    markdown: '',
    html: '',
    blocks: [],
  })
  expect(article.pageType).toBeTypeOf('string')
  expect(article.confidence).toBeLessThan(0.5)
  expect(article.warnings).toEqual([])
  expect(article.candidates).toBeTypeOf('object')
})

test('as JSON it has the plain fields, the large ones when asked for', () => {
  const record = JSON.parse(JSON.stringify(dechrome.extract('<p>It rained in Oslo all day.</p>')))
  expect(Object.keys(record)).toEqual(
    expect.arrayContaining(['headline', 'authors', 'body', 'confidence', 'candidates']),
  )
  for (const large of ['blocks', 'markdown', 'html']) expect(record).not.toHaveProperty(large)
})

test('errors can be told apart', () => {
  const strict = () => dechrome.extract('<p>a</p><p>b</p>', { strict: true, maxNodes: 1 })
  expect(strict).toThrow(dechrome.DechromeError)
  expect(() => dechrome.extract(42 as unknown as Input)).toThrow(TypeError)
})
