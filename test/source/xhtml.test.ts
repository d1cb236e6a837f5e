import { describe, expect, test } from 'vitest'
import { extract, isProbablyArticle } from '../../src'

const xhtml = { contentType: 'application/xhtml+xml; charset=utf-8' }
const story = 'It rained in Oslo all day on Tuesday, and nobody who was out in it minded very much.'
const pageOf = (head: string, body: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${body}</body></html>`
const rain = `<h1>Rain</h1><p>${story}</p>`

describe('XHTML served as XHTML', () => {
  test.each([
    ['title and script', pageOf('<title/><script src="x.js"/>', rain)],
    ['style and textarea', pageOf('<style/>', `<form><textarea rows="2" /></form>${rain}`)],
    ['an anchor', pageOf('', `<a name="top"/>${rain}`)],
    ['a box and an iframe', pageOf('', `<div class="nav"/><iframe src="/ad" />${rain}`)],
    ['with marks of tags in its values', pageOf('', `<div title="a > b" lang='en'/>${rain}`)],
    [
      'after a comment and void elements',
      pageOf('<meta name="a" content="b"/>', `<!-- <div/> --><hr/>${rain}`),
    ],
    ['after a script that compares', pageOf('<script>if (a <b) print("<p/>")</script>', rain)],
  ])('an element that closes itself is closed: %s', (_, page) => {
    const { headline, body } = extract(page, xhtml)
    expect({ headline, body }).toEqual({ headline: 'Rain', body: story })
  })

  test('a CDATA section is text', () => {
    const page = pageOf(
      '<title><![CDATA[Rain & snow]]></title>',
      `<p><![CDATA[${story} 2 < 3 & 4 > 3.]]></p>`,
    )
    const { headline, body } = extract(page, xhtml)
    expect({ headline, body }).toEqual({ headline: 'Rain & snow', body: `${story} 2 < 3 & 4 > 3.` })
  })

  test('markup that breaks off is read up to there', () => {
    for (const end of ['<script>x', '<div title="a', '<div', '<!-- x']) {
      expect(extract(pageOf('<title/>', rain) + end, xhtml).body).toBe(story)
    }
    expect(extract(`${pageOf('<title/>', rain)}<![CDATA[`, xhtml).body).toContain(story)
  })

  test('is probably an article', () => {
    const page = pageOf('<script src="x.js"/>', `<p>${story}</p>`.repeat(8))
    expect(isProbablyArticle(page, xhtml)).toBe(true)
  })
})

describe('a file that begins as XML', () => {
  const file = `<?xml version="1.0"?>\n${pageOf('<title/>', rain)}`

  test.each([undefined, 'application/xml', 'text/xml'])('is XHTML by its namespace (%s)', (contentType) => {
    expect(extract(file, { contentType }).body).toBe(story)
  })

  test('is HTML where it is sent as HTML: its title does not close', () => {
    expect(extract(file, { contentType: 'text/html' }).body).toBe('')
  })

  test('is HTML without the namespace', () => {
    expect(extract(file.replace('http://www.w3.org/1999/xhtml', 'x')).body).toBe('')
  })
})
