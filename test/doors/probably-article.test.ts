import { expect, test } from 'vitest'
import { type Input, isProbablyArticle } from '../../src'
import { hostile } from '../contract/hostile'
import { dump, page } from '../plugins/page'
import { doors } from './doors'

const links = `<ul>${'<li><a href="/a">A link, and its words</a></li>'.repeat(200)}</ul>`
const sentence = 'The board said on Tuesday that the ferry would sail again, and nobody minded the wait. '
const script = `<script>${'var a = "<p>" + b, c = "not a text that anybody reads."; '.repeat(50)}</script>`

test.each<[string, Input, boolean]>([
  ['an article', page, true],
  ['its bytes', new TextEncoder().encode(page), true],
  ['a dump', dump, true],
  ['lines parted by br', `<div>${sentence}${sentence}<br><br>${sentence.repeat(4)}<br></div>`, true],
  [
    'text in capital tags',
    `<HTML><BODY><P>${sentence.repeat(3)}<P>${sentence.repeat(3)}</BODY></HTML>`,
    true,
  ],
  ['Chinese', `<p>${'渡轮将从星期一起恢复航行，董事会星期二晚上说。'.repeat(8)}</p>`, true],
  [
    'hard-wrapped text',
    `${'The board said on Tuesday evening, after a long wait,\nthat the old ferry would sail again from Monday on.\n'.repeat(8)}`,
    true,
  ],
  ['links', links, false],
  ['labels of a dump', 'Home\nSport\nWeather\n'.repeat(100), false],
  ['one sentence', `<p>${sentence}</p>`, false],
  ['an empty shell', `<html><head>${script}</head><body><div id="app"></div></body></html>`, false],
  ['nothing', '', false],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), false],
])('%s', (_, input, expected) => {
  expect(isProbablyArticle(input)).toBe(expected)
})

const linked = `<p>${sentence.slice(0, 30)}<a href="/a">${sentence.slice(30, 50)}</a>${sentence.slice(50)}</p>`

test.each(Object.entries(doors))('%s: an article is one, links are none', (_, open) => {
  expect(isProbablyArticle(open(page).input)).toBe(true)
  expect(isProbablyArticle(open(`<html><body>${linked.repeat(8)}</body></html>`).input)).toBe(true)
  expect(isProbablyArticle(open(`<html><body>${links}</body></html>`).input)).toBe(false)
})

test('the format may be given', () => {
  const text = `About <p>: ${sentence}\n`.repeat(8)
  expect(isProbablyArticle(text, { format: 'text' })).toBe(true)
})

test('a wrong input or option is refused', () => {
  expect(() => isProbablyArticle(42 as unknown as Input)).toThrow(TypeError)
  expect(() => isProbablyArticle(page, { maxBytes: -1 })).toThrow(TypeError)
})

test.each(hostile)('it never throws: %s', (_, input) => {
  expect(isProbablyArticle(input)).toBeTypeOf('boolean')
})
