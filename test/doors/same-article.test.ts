import { describe, expect, test } from 'vitest'
import { extract, type Input } from '../../src'
import { doors } from './doors'
import { type Sample, samples } from './samples'

/** Everything that is the same through every door. */
function read(input: Input, url: string) {
  const article = extract(input, { url, format: 'html' })
  return {
    ...article.toJSON(),
    markdown: article.markdown,
    html: article.html,
    blocks: article.blocks.map(({ role, kind, text }) => `${role} ${kind} ${text}`),
  }
}

const expected = new Map(samples.map(({ name, html, url }) => [name, read(html, url)]))

const paragraph =
  '<p>It rained in Oslo all day,\r\nand nobody who was out in it minded it very much, as they told the paper at night.</p>'
const withReturns = `<html><head></head><body><article><h1>Rain</h1>${paragraph}<pre>if (rain) {\r\n  wait()\r}\r\n\r\ngo()</pre>${paragraph.replace('Oslo', 'Bergen')}</article></body></html>`
const withoutReturns = withReturns.replaceAll('\r\n', '\n').replaceAll('\r', '\n')

test.each([
  ['a string', withReturns],
  ['bytes', new TextEncoder().encode(withReturns)],
])('%s gives line feeds alone, whatever the line ends of the page', (_, input) => {
  expect(read(input, 'https://wet.example/')).toEqual(read(withoutReturns, 'https://wet.example/'))
})

describe.each(Object.entries(doors))('%s', (_, open) => {
  test('gives line feeds alone, whatever the line ends of the page', () => {
    const article = extract(open(withReturns).input)
    expect(article.body).toContain('if (rain) {\n  wait()\n}\n\ngo()')
    expect(article.toJSON(['html', 'markdown', 'blocks'])).toEqual(
      extract(withoutReturns).toJSON(['html', 'markdown', 'blocks']),
    )
  })

  test.each<Sample>(samples)('gives of $name what its HTML gives', ({ name, html, url }) => {
    const { input, show } = open(html)
    const before = show()
    expect(read(input, url)).toEqual(expected.get(name))
    expect(show()).toBe(before)
  })
})
