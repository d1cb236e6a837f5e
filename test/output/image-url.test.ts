import { describe, expect, it } from 'vitest'
import { largest } from '../../src/output/image-url'
import { htmlOf, pageFrom } from './page'

const site = 'https://news.example'
const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

const images: [name: string, html: string, url: string | null][] = [
  ['its own address', '<img src="/a.jpg">', '/a.jpg'],
  ['its own address before a larger one', '<img src="/a.jpg" srcset="/b.jpg 800w">', '/a.jpg'],
  ['a late address', `<img src="${blank}" data-src="/a.jpg">`, '/a.jpg'],
  ['a late address before a small preview', '<img src="/tiny.jpg" data-original="/a.jpg">', '/a.jpg'],
  ['the largest late address', `<img src="${blank}" data-srcset="/a.jpg 400w, /b.jpg 800w">`, '/b.jpg'],
  [
    'the list of sizes behind a stand-in',
    '<img src="/img/placeholder.png?x=1" srcset="/a.jpg 1x, /b.jpg 2x">',
    '/b.jpg',
  ],
  [
    'the sources of a picture',
    `<picture><source srcset="/a.webp 400w, /b.webp 900w"><img src="${blank}"></picture>`,
    '/b.webp',
  ],
  [
    'the image for readers without scripts',
    `<img src="/tiny.jpg"><noscript><img src="/a.jpg"></noscript>`,
    '/a.jpg',
  ],
  ['attributes of any name', '<img src="/a.jpg" sources="b" fallback="c" tagname="d">', '/a.jpg'],
  ['no address', '<img alt="Rain">', null],
  ['a stand-in alone', `<img src="${blank}">`, null],
  [
    'a late attribute that holds no address',
    `<img src="${blank}" data-src="{&quot;a&quot;:&quot;/b.jpg&quot;}">`,
    null,
  ],
  ['one pixel', '<img src="/a.gif" width="1" height="1">', null],
  ['no pixel', '<img src="/a.gif" width="0px">', null],
  ['a whole width', '<img src="/a.jpg" width="100%" height="auto">', '/a.jpg'],
]

describe('images', () => {
  it.each(images)('have %s', (_, html, url) => {
    const written = htmlOf(pageFrom(`<p>Rain.</p><div>${html}</div><p>Snow.</p>`))
    const found = written.split('src="')[1]?.split('"')[0] ?? null
    expect(found).toBe(url === null ? null : site + url)
    expect(written.split('<img').length - 1).toBe(url === null ? 0 : 1)
  })
})

describe('frames', () => {
  it('that no reader sees are left out', () => {
    const frames = ['height="0" width="0"', 'style="display: none; border: 0"'].map(
      (attributes) => `<iframe src="https://count.example/ns" ${attributes}></iframe>`,
    )
    expect(htmlOf(pageFrom(`<p>Rain.</p>${frames.join('')}<p>Snow.</p>`))).toBe('<p>Rain.</p>\n<p>Snow.</p>')
  })
})

const lists: [srcset: string, url: string][] = [
  ['', ''],
  ['a.jpg', 'a.jpg'],
  ['a.jpg, b.jpg 2x', 'b.jpg'],
  ['a.jpg 2x, b.jpg', 'a.jpg'],
  ['a.jpg 400w,\n b.jpg 1200w,\n c.jpg 800w', 'b.jpg'],
  // Commas inside addresses do not part them.
  ['/w_400,h_300/a.jpg 400w, /w_800,h_600/a.jpg 800w', '/w_800,h_600/a.jpg'],
  ['a.jpg 1.5x, b.jpg 1.25x', 'a.jpg'],
]

describe('largest', () => {
  it.each(lists)('reads %j', (srcset, url) => {
    expect(largest(srcset)).toBe(url)
  })
})
