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

describe.each(Object.entries(doors))('%s', (_, open) => {
  test.each<Sample>(samples)('gives of $name what its HTML gives', ({ name, html, url }) => {
    const { input, show } = open(html)
    const before = show()
    expect(read(input, url)).toEqual(expected.get(name))
    expect(show()).toBe(before)
  })
})
