import { describe, expect, test } from 'vitest'
import { extract } from '../../src'

/** Room for a busy machine; each takes a few seconds at most on its own. */
const TIMEOUT_MS = 120_000
const MILLION = 1_000_000
const sentence = 'The rain stayed for a week, and the river rose by the hour. '

const codesOf = ({ warnings }: { warnings: readonly { code: string }[] }) => warnings.map(({ code }) => code)
const textOf = ({ blocks }: { blocks: readonly { text: string }[] }) =>
  blocks.map(({ text }) => text).join(' ')

describe('a million levels are flattened, their text kept', () => {
  test.each(['div', 'span', 'b', 'blockquote', 'ul', 'li', 'table', 'td', 'section', 'x-element'])(
    '%s',
    (name) => {
      const article = extract(`<p>${sentence}</p>${`<${name}>`.repeat(MILLION)}innermost`)
      expect(textOf(article)).toContain('innermost')
      expect(article.markdown).toBeTypeOf('string')
      expect(article.html).toBeTypeOf('string')
    },
    TIMEOUT_MS,
  )
})

test(
  'a text of 20 MB is read to its end',
  () => {
    const html = `<p>${sentence.repeat(330_000)}The end.</p>`
    const { body, warnings } = extract(html)
    expect(html.length).toBeGreaterThan(19_000_000)
    expect(body.length).toBe(html.length - '<p></p>'.length)
    expect(codesOf({ warnings })).toEqual([])
  },
  TIMEOUT_MS,
)

test.each([
  ['emoji', '\u{1f469}\u200d\u{1f4bb}'],
  ['letters beyond the first plane', '\u{20bb7}'],
])(
  '20 MB of %s are read',
  (_, sign) => {
    const html = `<meta name=author content="Anna Field"><p>${sign.repeat(19_000_000 / sign.length)}</p>`
    expect(textOf(extract(html))).toContain(sign)
  },
  TIMEOUT_MS,
)

test(
  'half a million < are text',
  () => {
    expect(textOf(extract(`${'<'.repeat(MILLION / 2)}<p>${sentence}</p>`, { format: 'html' }))).toContain(
      'The rain stayed',
    )
  },
  TIMEOUT_MS,
)

test('JSON-LD 5,000 deep does not hide what stands beside it', () => {
  const deep = `${'{"author":'.repeat(5_000)}1${'}'.repeat(5_000)}`
  const json = `{"@type":"NewsArticle","about":${deep},"headline":"Rain in the valley"}`
  const { headline } = extract(`<script type="application/ld+json">${json}</script><p>${sentence}</p>`)
  expect(headline).toBe('Rain in the valley')
})

test(
  'a page of 5 MB with a paragraph for every four bytes is read up to the limit',
  () => {
    const article = extract('<p>a'.repeat((5 * MILLION) / 4))
    expect(codesOf(article)).toContain('max-nodes')
    expect(article.blocks.length).toBe(200_000)
  },
  TIMEOUT_MS,
)

test(
  'a page over 20 MB is cut, and says so',
  () => {
    const article = extract(`<p>${sentence.repeat(400_000)}</p>`)
    expect(codesOf(article)).toContain('max-bytes')
    expect(article.body.length).toBeGreaterThan(19_000_000)
  },
  TIMEOUT_MS,
)
