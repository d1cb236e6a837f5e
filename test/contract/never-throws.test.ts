import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExtractOptions, extract, type Input } from '../../src'
import { page } from '../cli/page'
import { hostile } from './hostile'

/** Read everything an article has, what is made on reading too. */
function readAll(input: Input, options?: ExtractOptions): void {
  const article = extract(input, options)
  JSON.stringify(article)
  for (const { reasons } of article.blocks) JSON.stringify(reasons)
  expect(article.body).toBeTypeOf('string')
  expect(article.markdown).toBeTypeOf('string')
  expect(article.html).toBeTypeOf('string')
  expect(article.confidence).toBeGreaterThanOrEqual(0)
  expect(article.confidence).toBeLessThanOrEqual(1)
}

describe.each(['auto', 'html', 'text', 'markdown'] as const)('read as %s', (format) => {
  test.each(hostile)('%s', (_, input) => readAll(input, { format, url: 'https://a.example/b/' }))
})

test('any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (input) => readAll(input)),
    { numRuns: 200, seed: 3 },
  )
})

test('any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (input) => readAll(input)),
    { numRuns: 200, seed: 5 },
  )
})

test('a page cut anywhere, or with a piece taken out', () => {
  const position = fc.nat({ max: page.length })
  fc.assert(
    fc.property(position, position, (from, to) => {
      readAll(page.slice(0, from))
      readAll(page.slice(0, Math.min(from, to)) + page.slice(Math.max(from, to)))
    }),
    { numRuns: 100, seed: 11 },
  )
})
