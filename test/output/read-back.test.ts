import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { collapse } from '../../src/text/collapse'
import { markdownOf, pageFrom } from './page'

const markup: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const special = /[&<>"]/g

function encode(text: string): string {
  return text.replace(special, (char) => markup[char]!)
}

/** The text and the attributes of Markdown, as a CommonMark engine with GitHub's extensions reads it. */
function read(markdown: string): { text: string; html: string } {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  let text = ''
  const nodes = [...parseDocument(html).children]
  for (let node = nodes.shift(); node; node = nodes.shift()) {
    if (node.type === 'text') text += node.data
    else if ('children' in node) nodes.unshift(...node.children)
  }
  return { text: collapse(text), html }
}

const words = [
  ...['Rain', 'the mill', '*', '**', '_', '__', '`', '``', '[', ']', '(', ')', '[a](b)', '![a](b)', '<', '>'],
  ...['<b>', '</b>', '&amp;', '&', '#', '# a', '1.', '1)', '-', '+', '- a', '>', '~', '~~', '|', '\\', '\\*'],
  ...[
    'http://a.example',
    'www.a.example',
    'a@b.example',
    ':',
    '---',
    '===',
    '```',
    '!',
    '"',
    '^',
    '{',
    '$',
    'é',
    '日本',
  ],
]
const texts = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .chain((parts) => fc.constantFrom(' ', '').map((joint) => collapse(parts.join(joint))))
const wrappers: [name: string, wrap: (text: string) => string][] = [
  ['paragraphs', (text) => `<p>${text}</p>`],
  ['headings', (text) => `<h2>${text}</h2>`],
  ['list items', (text) => `<ul><li>${text}<ol><li>${text}</li></ol></li></ul>`],
  ['quotes', (text) => `<blockquote><p>${text}</p></blockquote>`],
  ['cells', (text) => `<table><tr><th>${text}</th></tr><tr><td>${text}</td></tr></table>`],
  ['code', (text) => `<pre>${text}</pre>`],
  ['formatting', (text) => `<p><b>${text}</b>x<i>${text}</i>, <code>${text}</code></p>`],
  ['code spans', (text) => `<p>${text}<code>${text}</code><code>${text}</code>${text}</p>`],
  ['code in lists', (text) => `<ul><li>${text}<pre>${text}\n${text}</pre></li><li>${text}</li></ul>`],
  ['links', (text) => `<p><a href="/x">${text}</a></p>`],
]

describe('markdown, read back', () => {
  it.each(wrappers)('says what the page says in %s', (_, wrap) => {
    fc.assert(
      fc.property(texts, (text) => {
        const page = pageFrom(wrap(encode(text)))
        const expected = collapse(page.drafts.map((draft) => draft.text).join(' '))
        const bare = (value: string) => value.replaceAll(' ', '')
        expect(bare(read(markdownOf(page)).text)).toBe(bare(expected))
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('keeps addresses whole', () => {
    const hrefs = [
      '/a b',
      '/a)b(',
      '/a<b>',
      '/a\nb',
      '/a"b',
      '/a`b',
      '/a\\b',
      '/a*b*_c_',
      '/?a=1&copy=2',
      '/#[x]',
    ]
    const html = hrefs.map((href) => `<p><a href="${encode(href)}">x</a></p>`).join('')
    const links = [...read(markdownOf(pageFrom(html))).html.matchAll(/<a href="([^"]*)">x<\/a>/g)]
    expect(links.map((link) => link[1]!.replaceAll('&amp;', '&'))).toEqual(
      hrefs.map((href) =>
        new URL(href, 'https://news.example').href
          .replaceAll('`', '%60')
          .replaceAll('[', '%5B')
          .replaceAll(']', '%5D'),
      ),
    )
  })
})
