import { expect, it, test } from 'vitest'
import { extract } from '../../src'

const sentences = [
  'The harbour board of Lantern Point voted on Tuesday night to reopen the ferry crossing.',
  'Fares stay as they were, and tickets bought before the closure remain valid until the summer.',
  'Nobody could wait for the new pier any longer, the chair of the board said after the meeting.',
]
const text = `<p>${sentences.join('</p><p>')}</p>`

test.each(['article', 'main'])(
  'a short heading alone in its <%s> is the headline where the title is the site’s',
  (tag) => {
    const article = extract(`<title>Quayside Courier</title><${tag}><h1>Ferry returns</h1>${text}</${tag}>`)
    expect(article).toMatchObject({ headline: 'Ferry returns', body: sentences.join('\n\n') })
  },
)

it.each([
  ['"The ferry sails again."', 'The ferry sails again.'],
  ['**The ferry sails again.**', 'The ferry sails again.'],
])('the summary %s loses what is wrapped around it', (description, summary) => {
  const head = `<meta name="description" content='${description}'>`
  expect(extract(`${head}<h1>Ferry returns</h1>${text}`).summary).toBe(summary)
})

test('NUL is in no field, from a string, bytes or a dump', () => {
  const page = `<title>Ferry\0 returns</title><h1>Ferry\0 returns</h1>${text.replace('Fares', 'Fa\0res')}`
  for (const input of [page, new TextEncoder().encode(page)])
    expect(extract(input)).toMatchObject({ headline: 'Ferry returns', body: sentences.join('\n\n') })
  expect(extract('\0')).toMatchObject({ headline: null, body: '' })
  expect(extract(`Ferry re\0turns\n\n${sentences.join('\n\n')}`).headline).toBe('Ferry returns')
})

test('an empty root without a title is a shell that scripts would fill', () => {
  const codes = (html: string) => extract(html).warnings.map(({ code }) => code)
  expect(codes('<div id="root"></div><script src="a.js"></script>')).toEqual(['empty-shell'])
  expect(codes('<div></div>')).toEqual([])
})

test('a row whose first cell is empty begins with no blank', () => {
  const row = '<tr><td></td><td>Ferry</td><td>12</td></tr>'
  const { blocks } = extract(`<h1>Ferry returns</h1>${text}<table>${row}${row.replace('12', '9')}</table>`)
  expect(blocks.filter(({ kind }) => kind === 'tableRow').map(({ text }) => text)).toEqual([
    '| Ferry | 12',
    '| Ferry | 9',
  ])
})

test('toJSON takes the large fields that there are, and no others', () => {
  const article = extract(`<h1>Ferry returns</h1>${text}`)
  const given = (fields: unknown) => Object.keys(article.toJSON(fields as []))
  expect(given(null)).toEqual(Object.keys(article.toJSON()))
  expect(given(['blocks', 'bogus'])).toEqual(Object.keys(article.toJSON(['blocks'])))
})

test('a site rule takes the date that an element of microdata means', () => {
  const page = `<h1>Ferry returns</h1><span class="d" content="2025-03-25T10:00Z">x</span>${text}`
  expect(extract(page, { rules: [{ hosts: ['*'], published: '.d' }] }).published).toBe('2025-03-25T10:00Z')
})
