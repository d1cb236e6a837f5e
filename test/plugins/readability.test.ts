import * as mozilla from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { isProbablyReaderable, Readability, type ReadableDocument } from '../../src/plugins/readability'
import { samples } from '../doors/samples'
import { page } from './page'

const url = 'https://courier.example/2025/03/ferry.html'
const open = (html: string) => new JSDOM(html, { url }).window.document
const empty = '<!doctype html><html><head><title>Nothing</title></head><body></body></html>'

describe('Readability', () => {
  test('gives the fields of Mozilla, in its types', () => {
    const ours = new Readability(open(page)).parse()!
    const theirs = new mozilla.Readability(open(page)).parse()!
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort())
    for (const name of ['title', 'content', 'textContent', 'excerpt', 'lang'] as const) {
      expect(typeof ours[name]).toBe(typeof theirs[name])
    }
    expect(ours).toMatchObject({
      title: theirs.title,
      lang: theirs.lang,
      publishedTime: theirs.publishedTime,
    })
    expect(ours.length).toBe(ours.textContent.length)
  })

  test('wraps the content as Mozilla does, links absolute by the address of the document', () => {
    const { content } = new Readability(open(page)).parse()!
    const holder = new JSDOM(content).window.document
    expect(holder.querySelector('#readability-page-1.page p')?.textContent).toMatch('The harbour ferry')
    expect(holder.querySelector('a')?.href).toBe('https://courier.example/fares')
  })

  test('reads the text that extract reads, without the noise', () => {
    const { textContent, excerpt } = new Readability(open(page)).parse()!
    expect(textContent).toBe(extract(page).body)
    expect(textContent.startsWith(excerpt)).toBe(true)
    expect(textContent).not.toContain('Bridge toll')
  })

  test('leaves the document as it is, so that it can be parsed again', () => {
    const document = open(page)
    const before = document.documentElement.outerHTML
    const reader = new Readability(document)
    expect(reader.parse()).toEqual(reader.parse())
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('gives null where Mozilla does', () => {
    expect(new mozilla.Readability(open(empty)).parse()).toBeNull()
    expect(new Readability(open(empty)).parse()).toBeNull()
  })

  test('makes the content by a serializer', () => {
    const document = open(page)
    const paragraphs = new Readability(document, {
      serializer: (element: Element) => element.querySelectorAll('p').length,
    }).parse()?.content
    expect(paragraphs).toBe(4)
  })

  test('takes the options of Mozilla, and ours', () => {
    const options = { debug: false, charThreshold: 10, keepClasses: true, focus: 'precision' } as const
    expect(new Readability(open(page), options).parse()?.title).toBe('Ferry sails again from Monday')
    const limited = { maxElemsToParse: 3 }
    const message = (run: () => unknown) => {
      try {
        return run()
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(message(() => new Readability(open(page), limited).parse())).toBe(
      message(() => new mozilla.Readability(open(page), limited).parse()),
    )
  })

  test('refuses what is no document', () => {
    for (const input of [undefined, page, open(page).body]) {
      expect(() => new Readability(input as unknown as ReadableDocument)).toThrow(TypeError)
    }
  })

  test('reads documents of linkedom too', () => {
    const { document } = parseHTML(page)
    expect(new Readability(document).parse()?.textContent).toBe(extract(page).body)
  })
})

describe('isProbablyReaderable', () => {
  test.each(samples)('says of $name what Mozilla says', ({ html }) => {
    expect(isProbablyReaderable(open(html))).toBe(mozilla.isProbablyReaderable(open(html)))
  })

  test.each([
    ['an article', page, {}],
    ['nothing', empty, {}],
    ['an article of short paragraphs', page, { minContentLength: 1000 }],
    ['an article that is too short', page, { minScore: 1000 }],
    [
      'lines parted by br',
      `<div>${'A line of some words, '.repeat(40)}<br><br>${'And more. '.repeat(40)}</div>`,
      {},
    ],
    ['hidden text', `<p hidden>${'Hidden words, '.repeat(100)}</p>`, {}],
    ['text out of sight', `<p style="display: none">${'Hidden words, '.repeat(100)}</p>`, {}],
    ['paragraphs in lists', `<ul><li><p>${'Words in a list, '.repeat(100)}</p></li></ul>`, {}],
    ['comments', `<p class="comment">${'Words of a reader, '.repeat(100)}</p>`, {}],
    ['what the caller cannot see', page, { visibilityChecker: () => false }],
  ])('says of %s what Mozilla says', (_, html, options) => {
    expect(isProbablyReaderable(open(html), options)).toBe(mozilla.isProbablyReaderable(open(html), options))
  })

  test('takes the checker alone, as Mozilla does', () => {
    expect(isProbablyReaderable(open(page), () => false)).toBe(false)
  })
})
