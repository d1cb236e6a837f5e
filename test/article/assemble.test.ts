import { queryObjects } from 'node:v8'
import { Element } from 'domhandler'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/article/assemble'
import { extract } from '../../src/extract'
import { metadataOfText } from '../../src/metadata/front-matter'
import { resolveOptions } from '../../src/options'
import type { Article } from '../../src/types'
import { dumpFrom, pageFrom } from '../output/page'

const fields = {
  headline: 'Rain',
  dek: null,
  summary: null,
  byline: null,
  authors: [],
  published: null,
  modified: null,
  siteName: null,
  language: null,
  dir: null,
  url: null,
  image: null,
  section: null,
  tags: [],
  candidates: metadataOfText('', resolveOptions({})).candidates,
} as const satisfies Partial<Article>

function articleOf(html: string, calls: string[] = []): Article {
  const page = pageFrom(html)
  page.drafts[0]!.reasons = [
    { rule: 'short', points: -0.5, words: 'few words' },
    { rule: 'prose', points: 2, words: 'reads like prose' },
  ]
  const write = (name: string) => () => {
    calls.push(name)
    return name
  }
  return assemble(
    page,
    { ...fields, authors: [], tags: [] },
    { markdown: write('markdown'), html: write('html') },
  )
}

describe('assemble', () => {
  it('writes markdown and html when first read, once', () => {
    const calls: string[] = []
    const article = articleOf('<p>Rain.</p>', calls)
    expect(calls).toEqual([])
    expect([article.html, article.html, article.markdown]).toEqual(['html', 'html', 'markdown'])
    expect(calls).toEqual(['html', 'markdown'])
  })

  it('gives the plain fields to JSON, the large ones when asked for', () => {
    const article = articleOf('<p>Rain.</p>')
    const plain = JSON.parse(JSON.stringify(article))
    expect(plain).toMatchObject({ headline: 'Rain', body: 'Rain.', pageType: 'article', warnings: [] })
    expect(Object.keys(plain)).not.toEqual(expect.arrayContaining(['blocks', 'markdown', 'html']))
    const { blocks, html } = JSON.parse(JSON.stringify(article.toJSON(['blocks', 'html'])))
    expect(html).toBe('html')
    expect(blocks).toEqual([
      {
        index: 0,
        role: 'body',
        kind: 'paragraph',
        text: 'Rain.',
        path: 'p',
        reasons: [
          { rule: 'prose', points: 2, words: 'reads like prose' },
          { rule: 'short', points: -0.5, words: 'few words' },
        ],
      },
    ])
  })

  it('can be cloned', () => {
    expect(structuredClone(articleOf('<p>Rain.</p>'))).toMatchObject({ body: 'Rain.', markdown: 'markdown' })
  })

  it('lets the tree go', () => {
    const page = pageFrom('<p>Rain <b>fell</b>.</p>')
    const article = assemble(
      page,
      { ...fields, authors: [], tags: [] },
      { markdown: () => '', html: () => '' },
    )
    expect(page.boxes.every(({ element }) => element === null)).toBe(true)
    expect(page.drafts.every(({ leaves }) => leaves.length === 0)).toBe(true)
    expect(article.blocks[0]?.text).toBe('Rain fell.')
  })
})

describe('an article', () => {
  it('keeps no node of the page alive', () => {
    const before = queryObjects(Element)
    const article = extract(
      '<body><p>Rain <b>fell</b> in Oslo all day, and nobody minded it.</p><p>Menu</p></body>',
    )
    expect(queryObjects(Element)).toBe(before)
    expect(article.blocks).toHaveLength(2)
  })
})

describe('blocks', () => {
  it('say where they stand in the page', () => {
    const { blocks } = articleOf(
      '<html><body><main><h1>a</h1><p>b</p><ul><li>c</li><li>d</li></ul></main></body></html>',
    )
    expect(blocks.map(({ path }) => path)).toEqual([
      'body > main > h1',
      'body > main > p:nth-child(2)',
      'body > main > ul:nth-child(3) > li',
      'body > main > ul:nth-child(3) > li:nth-child(2)',
    ])
  })

  it('have their line, and no path, in a dump', () => {
    const page = dumpFrom('a\n\n b ')
    const { blocks } = assemble(
      page,
      { ...fields, authors: [], tags: [] },
      { markdown: () => '', html: () => '' },
    )
    expect(blocks.map(({ text, line, path }) => ({ text, line, path }))).toEqual([
      { text: 'a', line: 1, path: undefined },
      { text: 'b', line: 3, path: undefined },
    ])
  })
})
