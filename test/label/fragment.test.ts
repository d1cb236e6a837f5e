import { describe, expect, it, test } from 'vitest'
import { extract } from '../../src'

const sentences = [
  'The ferry sailed again on Monday, and the people of the island were glad of it, said the harbour master in a long statement.',
  'Tickets cost four crowns, and the first boat leaves the quay at seven in the morning, the council said.',
  'The old ferry was sold in 2023, when its engine failed, and the islanders had to rely on fishing boats since.',
]
const prose = sentences.map((text) => `<p>${text}</p>`).join('')

describe('a fragment without a page around it keeps', () => {
  it.each([
    [
      'a table at its end',
      '<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>4</td></tr></table>',
      'Monday | 4',
    ],
    ['a list at its end', '<ul><li>Bring water</li><li>Bring money</li></ul>', '- Bring money'],
    ['code at its end', '<pre>npm install ferry</pre>', 'npm install ferry'],
  ])('%s', (_, html, kept) => {
    expect(extract(`<article><h1>Ferry returns</h1>${prose}${html}</article>`).body).toContain(kept)
  })

  it('no buttons', () => {
    const { body } = extract(
      `<h1>Ferry returns</h1>${prose}<p>Share on Facebook</p><p>Accept all cookies</p>`,
    )
    expect(body).toBe(sentences.join('\n\n'))
  })
})

test.each([
  ['other', '5 min read'],
  ['social', 'Share on Facebook'],
  ['copyright', '© 2025 Courier. All rights reserved.'],
  ['tags', 'Tags: ferry, island'],
])('between paragraphs a block is %s: %s', (role, text) => {
  const main = `<main><article><h1>Ferry returns</h1><p>${text}</p>${prose}</article></main>`
  const page = `<html><head><title>Ferry returns</title></head><body><nav><a href="/">Home</a></nav>${main}<footer>About</footer></body></html>`
  const { blocks, body } = extract(page)
  expect(blocks.find((block) => block.text === text)?.role).toBe(role)
  expect(body).toBe(sentences.join('\n\n'))
})

test('a title that is the name of the site is no headline', () => {
  const page = `<html><head><title>Quayside Courier</title></head><body><h1>Ferry returns to Lantern Point</h1>${prose}</body></html>`
  expect(extract(page).headline).toBe('Ferry returns to Lantern Point')
})

test('prose without links is no listing, whatever a short address says', () => {
  const page = `<html><head><title>Ferry returns</title></head><body><h1>Ferry returns</h1>${prose}</body></html>`
  expect(extract(page, { url: 'https://courier.example/ferry' }).pageType).toBe('article')
})
