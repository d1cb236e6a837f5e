import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

function texts(html: string): string[] {
  return extract(html, { format: 'html' }).blocks.map(({ text }) => text)
}

describe('the text of a block', () => {
  it.each([
    ['links of a menu that touch', '<div><a href=/a>Home</a><a href=/b>News</a></div>', 'Home News'],
    [
      'buttons that touch',
      '<div><button>Accept all</button><button>settings</button></div>',
      'Accept all settings',
    ],
    [
      'a button after words',
      '<p>More rain is expected<button>Share</button></p>',
      'More rain is expected Share',
    ],
    [
      'a time from the name before it and the number after it',
      '<div><span>Ada Reed</span><time>May 3, 2024</time><span>12</span></div>',
      'Ada Reed May 3, 2024 12',
    ],
    ['a picture between words', '<p>rain<img src=a.png>falls</p>', 'rain falls'],
  ])('parts %s', (_, html, text) => {
    expect(texts(html)).toEqual([text])
  })

  it.each([
    ['parts of one name', '<p><a href=/a>pine</a><a href=/b>apple</a></p>', 'pineapple'],
    ['a link within a word', '<p>Mc<a href=/a>Donald</a>s</p>', 'McDonalds'],
    ['a letter that is set apart', '<p><b>N</b>ine days of rain</p>', 'Nine days of rain'],
    ['a time and its marks', '<p>It rained (<time>May 3</time>, all day)</p>', 'It rained (May 3, all day)'],
    ['soft hyphens', '<p>reser\u00advoirs</p>', 'reservoirs'],
    ['soft hyphens in a cell', '<table><tr><td>reser\u00advoirs<td>3</table>', 'reservoirs | 3'],
    ['spaces of no width', '<p>reser\u200bvoirs \u200b</p>', 'reservoirs'],
  ])('keeps together %s', (_, html, text) => {
    expect(texts(html)).toEqual([text])
  })

  it.each([
    [
      'after a link',
      '<p>See <a href=/a>the report<span class=sr-only> (opens in a new tab)</span></a>.</p>',
      'See the report.',
    ],
    ['before a price', '<p><span class="price screen-reader-text">Sale price</span>29 kr</p>', '29 kr'],
    [
      'by a class of CSS modules',
      '<p>Rain<b class="css-1f3-VisuallyHidden">, image</b> falls</p>',
      'Rain falls',
    ],
  ])('leaves out what only screen readers say %s', (_, html, text) => {
    expect(texts(html)).toEqual([text])
  })

  it.each([
    ['where a block has nothing else', '<a href=/f><span class=sr-only>Facebook</span></a>', 'Facebook'],
    ['that a wide window shows', '<p>Rain<span class="not-sr-only"> falls</span></p>', 'Rain falls'],
  ])('keeps words %s', (_, html, text) => {
    expect(texts(html)).toEqual([text])
  })

  it('keeps the picture beside words that are left out, and leaves them out of Markdown', () => {
    const prose = 'It rained in Oslo all day, and nobody minded it, as everyone had a coat.'
    const page = `<article><h1>Rain</h1><p><img src="https://example.com/rain.jpg" width="600" height="400"><i class="sr-only">Picture</i>${prose}</p></article>`
    expect(extract(page).markdown).toContain(`![](https://example.com/rain.jpg)${prose}`)
  })
})
