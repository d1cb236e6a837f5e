import { describe, expect, it } from 'vitest'
import { absoluteUrl, hostNames, slugText } from '../../src/text/address'

describe('absoluteUrl', () => {
  it.each([
    ['/a', 'https://reed.example/b', 'https://reed.example/a'],
    ['//cdn.example/a', 'https://reed.example/b', 'https://cdn.example/a'],
    ['https://reed.example/a', null, 'https://reed.example/a'],
    ['/a', null, null],
    ['javascript:alert(1)', 'https://reed.example/', null],
    ['http://[', 'https://reed.example/', null],
  ])('%s on %s', (href, base, url) => {
    expect(absoluteUrl(href, base)).toBe(url)
  })

  // Node compiles what is called often; what it makes of `URL.canParse` reads such hosts wrongly.
  it('reads a host in letters beyond ASCII on the ten thousandth page as on the first', () => {
    const read = Array.from({ length: 10_000 }, () => absoluteUrl('https://möwe.example/', null))
    expect(new Set(read)).toEqual(new Set(['https://xn--mwe-sna.example/']))
  })
})

it.each([
  ['https://www.the-reed.co.uk/a', ['the-reed', 'the-reed.co.uk']],
  ['https://archive.example/web/2014/http://www.otter.example/a', ['otter', 'otter.example']],
  ['https://otter.example/guides/https-everywhere', ['otter', 'otter.example']],
  ['nonsense', []],
])('names of the host of %s', (url, names) => {
  expect(hostNames(url)).toEqual(names)
})

it.each([
  ['https://reed.example/news/rain-in-oslo_2.html', 'rain in oslo 2'],
  ['https://reed.example/%E9%9B%A8/', '雨'],
  ['https://reed.example/%E9%', '%E9%'],
  ['nonsense', ''],
])('words of the address %s', (url, words) => {
  expect(slugText(url)).toBe(words)
})
