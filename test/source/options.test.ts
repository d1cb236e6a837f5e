import { expect, test } from 'vitest'
import { extract } from '../../src'
import { resolveOptions } from '../../src/options'
import type { ExtractOptions } from '../../src/types'

test('defaults stand in for what is not given', () => {
  expect(resolveOptions({ maxDepth: undefined, focus: 'recall' })).toEqual({
    everyAttribute: false,
    format: 'auto',
    focus: 'recall',
    maxBytes: 20_000_000,
    maxNodes: 2_000_000,
    maxDepth: 512,
    strict: false,
  })
})

test.each<[unknown, string]>([
  [{ focus: 'fast' }, "`focus` must be 'balanced', 'precision' or 'recall', got 'fast'"],
  [{ format: 'pdf' }, "`format` must be 'auto', 'html', 'text' or 'markdown', got 'pdf'"],
  [{ url: 7 }, '`url` must be a string or a URL, got 7'],
  [{ url: {} }, '`url` must be a string or a URL, got an object'],
  [{ url: null }, '`url` must be a string or a URL, got null'],
  [{ contentType: ['text/html'] }, '`contentType` must be a string, got an array'],
  [{ now: '2025-01-01' }, "`now` must be a valid Date, got '2025-01-01'"],
  [{ now: new Date('never') }, '`now` must be a valid Date, got an invalid Date'],
  [{ maxDepth: 0 }, '`maxDepth` must be a positive whole number or Infinity, got 0'],
  [{ maxBytes: Number.NaN }, '`maxBytes` must be a positive whole number or Infinity, got NaN'],
  [{ maxNodes: 1.5 }, '`maxNodes` must be a positive whole number or Infinity, got 1.5'],
  [{ strict: 'yes' }, "`strict` must be true or false, got 'yes'"],
  [
    { pageType: null },
    `\`pageType\` must be 'article', 'forum', 'product', 'collection', 'listing', 'documentation' or 'service', got null`,
  ],
  [null, 'Expected options to be an object, got null'],
  ['html', "Expected options to be an object, got 'html'"],
])('%j is refused: %s', (options, message) => {
  expect(() => resolveOptions(options as ExtractOptions)).toThrow(TypeError)
  expect(() => resolveOptions(options as ExtractOptions)).toThrow(message)
})

test('an address may be a URL', () => {
  const page = '<p>It rained <a href="/oslo">in Oslo</a> all day, and nobody minded it.</p>'
  const address = 'https://wet.example/2025/03/25/rain'
  const article = extract(page, { url: new URL(address) })
  expect(article.markdown).toContain('https://wet.example/oslo')
  expect(article.toJSON(['blocks', 'html'])).toEqual(
    extract(page, { url: address }).toJSON(['blocks', 'html']),
  )
})

test('site rules know an address that is a URL', () => {
  const rules = [{ hosts: ['wet.example'], headline: '.place' }]
  const page = '<h1>Weather</h1><p class="place">Oslo</p><p>It rained all day, and nobody minded it.</p>'
  expect(extract(page, { url: new URL('https://wet.example/'), rules }).headline).toBe('Oslo')
})

test.each<[Record<string, unknown>, string[]]>([
  [{ fromat: 'text' }, ['Unknown option `fromat`; did you mean `format`?']],
  [{ URL: 'https://post.example/' }, ['Unknown option `URL`; did you mean `url`?']],
  [
    { maxdepth: 3, strikt: true },
    [
      'Unknown option `maxdepth`; did you mean `maxDepth`?',
      'Unknown option `strikt`; did you mean `strict`?',
    ],
  ],
  [{ timeout: 500 }, ['Unknown option `timeout`']],
  [{ fromat: undefined, format: 'text', url: undefined }, []],
])('%j: of unknown options there is a warning', (options, messages) => {
  const { warnings } = extract('It rained in Oslo all day, and nobody minded it.', options as ExtractOptions)
  expect(warnings).toEqual(messages.map((message) => ({ code: 'unknown-option', message })))
})

test('an unknown option is no reason to throw, nor are many', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`x${n}`, n]))
  const { body, warnings } = extract('<p>It rained in Oslo.</p>', { ...many, strict: true } as ExtractOptions)
  expect(body).toBe('It rained in Oslo.')
  expect(warnings).toHaveLength(5)
})

test('no limit is a limit', () => {
  expect(resolveOptions({ maxBytes: Number.POSITIVE_INFINITY }).maxBytes).toBe(Number.POSITIVE_INFINITY)
})
