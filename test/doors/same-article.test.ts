import { describe, expect, test } from 'vitest'
import { extract, type Input } from '../../src'
import { doors } from './doors'
import { samples } from './samples'

/** What must not depend on the door; paths may, for some parsers put a `tbody` into every table. */
function whole(input: Input, url: string) {
  const { candidates: _, ...article } = extract(input, { url, format: 'html' }).toJSON()
  return article
}

function rolesOf(input: Input, url: string) {
  return extract(input, { url, format: 'html' }).blocks.map(
    ({ role, kind, text }) => `${role} ${kind} ${text}`,
  )
}

describe.each(Object.entries(doors))('%s', (_, open) => {
  test.each(samples)('gives of $name what its HTML gives', ({ html, url }) => {
    const { input, show } = open(html)
    const before = show()
    expect(whole(input, url)).toEqual(whole(html, url))
    expect(rolesOf(input, url)).toEqual(rolesOf(html, url))
    const { markdown } = extract(input, { url })
    expect(markdown).toEqual(extract(html, { url, format: 'html' }).markdown)
    expect(show()).toBe(before)
  })
})
