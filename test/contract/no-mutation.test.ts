import { expect, test } from 'vitest'
import { type ExtractOptions, extract } from '../../src'
import { page } from '../cli/page'

test('the bytes stay as they are', () => {
  const bytes = new TextEncoder().encode(`\ufeff${page}`)
  const copy = bytes.slice()
  const article = extract(bytes)
  void article.markdown
  expect(bytes).toEqual(copy)
})

test('so do the options', () => {
  const options: ExtractOptions = Object.freeze({ url: 'https://a.example', now: new Date(0) })
  extract(page, options)
  expect(options).toEqual({ url: 'https://a.example', now: new Date(0) })
})

test('changing one article leaves the next alone', () => {
  const before = JSON.stringify(extract(page))
  const article = extract(page)
  article.authors.push('Nobody')
  article.blocks.length = 0
  article.warnings.push({ code: 'binary', message: '' })
  for (const candidates of Object.values(article.candidates)) candidates.length = 0
  expect(JSON.stringify(extract(page))).toBe(before)
})

test('bytes that change afterwards do not reach the article', () => {
  const bytes = new TextEncoder().encode(page)
  const article = extract(bytes)
  bytes.fill(0x41)
  expect(article.markdown).toBe(extract(page).markdown)
  expect(article.html).toBe(extract(page).html)
})
