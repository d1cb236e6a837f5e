import { load } from 'cheerio'
import { Document, Element, Text } from 'domhandler'
import { fromHtml } from 'hast-util-from-html'
import { parseDocument } from 'htmlparser2'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { DechromeError, extract, type Input, isProbablyArticle } from '../../src'
import { page } from '../plugins/page'
import { doors } from './doors'

const story = 'The ferry sails again from Monday, the board said, after eleven weeks in the yard for repairs.'
const more = 'Fares stay as they were until the summer, it added, and children under ten years sail free.'
const open = (html: string) => new JSDOM(html).window.document

describe('what is accepted', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['an object', {}],
    ['an array', []],
    ['a function', () => page],
    ['a function whose root is none', Object.assign(() => {}, { root: () => [] })],
    ['a Map', new Map()],
    ['a window', new JSDOM('').window],
    ['a text node', open('<p>x').querySelector('p')?.firstChild],
    ['an mdast tree', { type: 'paragraph', children: [] }],
  ])('%s is not', (_, input) => {
    expect(() => extract(input as Input)).toThrow(TypeError)
  })

  test('the message names what is', () => {
    expect(() => extract({} as Input)).toThrow(
      "Expected a string, bytes (Buffer, Uint8Array or ArrayBuffer), a DOM document or element, Cheerio's `$`, a domhandler tree or a hast tree, got Object",
    )
    expect(() => extract(new Response(page) as unknown as Input)).toThrow('extractResponse')
    const parse5 = () => extract(parse(page) as unknown as Input)
    expect(parse5).toThrow("got a tree of parse5's own: parse with `treeAdapter: adapter`")
    expect(parse5).toThrow('parse5-htmlparser2-tree-adapter')
  })

  test.each<[string, Input]>([
    ['a DOM element', open(page).querySelector('main')!],
    ['a DOM fragment', JSDOM.fragment(page)],
    ['a domhandler element', load(page)('main')[0]!],
    [
      'a hast element',
      fromHtml(page, { fragment: true }).children.find(
        (node) => node.type === 'element' && node.tagName === 'main',
      ) as Input,
    ],
  ])('%s is a page by itself', (_, input) => {
    expect(extract(input).body).toBe(extract(page).body)
  })
})

describe('what Cheerio has selected', () => {
  const $ = load(`<nav><a href="/">Home</a></nav><article><p>${story}</p></article>
    <p class="ad">Boots!</p><article><h2>Fares</h2><p>${more}</p></article>`)

  test.each<[string, Input, string]>([
    ['one element', $('article').first(), story],
    ['elements in their order', $('article'), `${story}\n\nFares\n\n${more}`],
    ['elements in elements once', $('article, p, h2').not('.ad'), `${story}\n\nFares\n\n${more}`],
    ['texts', $('article:first p').contents(), story],
    ['nothing', $('aside'), ''],
  ])('%s: it is read, and nothing else', (_, input, body) => {
    const article = extract(input)
    expect(article.body).toBe(body)
    expect(article.blocks.map(({ text }) => text).join('\n\n')).toBe(body)
    expect(isProbablyArticle(input)).toBe(false)
  })

  test.each<[string, Input]>([
    ['its root', $.root()],
    ['its page', $('html')],
  ])('%s is the page', (_, input) => {
    expect(extract(input).toJSON(['blocks'])).toEqual(extract($).toJSON(['blocks']))
  })

  test('a selection of all that is deep takes time by its length', () => {
    const $ = load(`${'<div>'.repeat(20_000)}<p>${story}</p>`, { xml: { xmlMode: false } })
    expect(extract($('*')).body).toBe(story)
  })
})

describe('the caller keeps the tree', () => {
  test.each(Object.entries(doors))('%s: what is read later does not come from it', (_, open) => {
    const { input } = open(page)
    const article = extract(input)
    const tree = (typeof input === 'function' ? input.root()[0] : input) as {
      children: unknown[]
      textContent?: string
    }
    if (Array.isArray(tree.children) && !('nodeName' in tree)) emptied(tree)
    else (tree as unknown as globalThis.Document).body.innerHTML = ''
    const expected = extract(page)
    expect(article.markdown).toBe(expected.markdown)
    expect(article.html).toBe(expected.html)
    expect(article.blocks.map(({ role, text }) => [role, text])).toEqual(
      expected.blocks.map(({ role, text }) => [role, text]),
    )
  })

  test('a frozen hast tree is read', () => {
    const tree = frozen(fromHtml(page))
    expect(extract(tree).body).toBe(extract(page).body)
  })
})

describe('a live DOM is read as it is shown', () => {
  test('text in a noscript that scripts keep unread', () => {
    const { window } = new JSDOM(`<article><noscript><p>${story}</p><p>${more}</p></noscript></article>`, {
      runScripts: 'dangerously',
    })
    expect(window.document.querySelectorAll('noscript p')).toHaveLength(0)
    expect(extract(window.document).body).toBe(`${story}\n\n${more}`)
  })

  test('open shadow roots, what is slotted in its place', () => {
    const document = open(
      `<x-story><p>${story}</p><p slot="none">Not shown at all, for no slot takes it.</p></x-story>`,
    )
    const root = document.querySelector('x-story')!.attachShadow({ mode: 'open' })
    root.innerHTML = `<h1>Ferry returns</h1><slot></slot><p>${more}</p>`
    expect(extract(document).body).toBe(`${story}\n\n${more}`)
  })

  test('shadow roots of linkedom, which knows no slots', () => {
    const { document } = parseHTML(`<html><body><x-story><p>${more}</p></x-story></body></html>`)
    document.querySelector('x-story')!.attachShadow({ mode: 'open' }).innerHTML = `<p>${story}</p>`
    expect(extract(document).body).toBe(`${story}\n\n${more}`)
  })

  test('a form whose fields have the names of properties', () => {
    const fields = ['childNodes', 'nodeType', 'localName', 'attributes', 'shadowRoot'].map(
      (name) => `<input name="${name}">`,
    )
    const html = `<form class="story">${fields.join('')}<p>${story}</p><p>${more}</p></form>`
    expect(extract(open(html)).body).toBe(extract(html).body)
  })

  test('tags and attributes in capital letters', () => {
    const html = `<HTML LANG="en"><HEAD><META NAME="author" CONTENT="Anna Field"></HEAD><BODY><P>${story}<P>${more}</BODY></HTML>`
    expect(extract(parseHTML(html).document).authors).toEqual(['Anna Field'])
  })
})

describe('trees that no parser makes', () => {
  test('domhandler nodes whose links are missing', () => {
    const paragraph = new Element('p', {})
    paragraph.children = [new Text(story)]
    const root = new Document([paragraph])
    expect(extract(root).body).toBe(story)
    expect(paragraph.parent).toBeNull()
  })

  test('a tree that holds itself stops at the limit', () => {
    const paragraph = { type: 'element', tagName: 'div', properties: {}, children: [] as object[] }
    paragraph.children.push(paragraph, paragraph)
    const { warnings } = extract({ type: 'root', children: [paragraph] }, { maxNodes: 1000 })
    expect(warnings.map(({ code }) => code)).toContain('max-nodes')
  })

  test('names of prototypes are attributes as any other', () => {
    const properties = JSON.parse('{"__proto__":"x","constructor":"y","className":["lead"]}')
    const tree = {
      type: 'root',
      children: [{ type: 'element', tagName: 'p', properties, children: [{ type: 'text', value: story }] }],
    }
    expect(extract(tree).body).toBe(story)
  })
})

describe('limits hold', () => {
  const deep = `${'<div>'.repeat(700)}<p>${story}</p>${'</div>'.repeat(700)}<p>${more}</p>`
  const makers: [string, (html: string) => Input][] = [
    ['htmlparser2', (html) => parseDocument(html)],
    ['hast', (html) => fromHtml(html)],
    ['linkedom', (html) => parseHTML(`<html><body>${html}</body></html>`).document],
  ]

  test.each(makers)('%s: depth is flattened and text kept, as in a string', (_, make) => {
    const article = extract(make(deep), { maxDepth: 20 })
    expect(article.body).toBe(extract(deep, { maxDepth: 20 }).body)
    expect(article.warnings.map(({ code }) => code)).toEqual(['max-depth'])
    expect(() => extract(make(deep), { maxDepth: 20, strict: true })).toThrow(DechromeError)
  })

  test.each(makers)('%s: nodes are counted', (_, make) => {
    const article = extract(make(page), { maxNodes: 10 })
    expect(article.warnings.map(({ code }) => code)).toContain('max-nodes')
    expect(() => extract(make(page), { maxNodes: 10, strict: true })).toThrow(DechromeError)
  })

  test('a hast tree of a hundred thousand levels takes no stack', () => {
    let node: object = { type: 'text', value: story }
    for (let i = 0; i < 100_000; i++)
      node = { type: 'element', tagName: 'div', properties: {}, children: [node] }
    expect(extract({ type: 'root', children: [node] }).body).toBe(story)
  })
})

/** Take every child, text and attribute out of a tree of plain nodes. */
function emptied(root: { children: unknown[] }): void {
  const lists = [root.children]
  for (let list = lists.pop(); list; list = lists.pop()) {
    for (const node of list as Record<string, unknown>[]) {
      if (Array.isArray(node.children)) lists.push(node.children)
      for (const name of ['data', 'value'] as const) if (typeof node[name] === 'string') node[name] = ''
    }
    list.length = 0
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const each of Object.values(value)) frozen(each)
  }
  return value
}
