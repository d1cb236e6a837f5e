import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { bodyText } from '../../src/article/body'
import { htmlOf, markdownOf, pageFrom } from './page'

const deep = 100_000
const wide = 70_000

const pages: [name: string, html: string][] = [
  ['nested quotes', '<blockquote>'.repeat(deep)],
  ['nested lists', '<ul><li>'.repeat(deep)],
  ['nested tables', '<table><tr><td>'.repeat(deep)],
  ['nested formatting', `<p>${'<b><i>'.repeat(deep / 2)}`],
  ['nested layout', '<div>'.repeat(deep)],
  ['many breaks in formatting', `<p><em>${'a<br>'.repeat(wide)}</em></p>`],
  [
    'many rows in a table body',
    `<table><tbody>${'<tr><td>a</td><td>b</td></tr>'.repeat(5000)}</tbody></table>`,
  ],
  ['many breaks in a figure', `<figure>${'<p>a</p>'.repeat(21_000)}</figure>`],
  ['one long text of marks', `<p>${'*_[`<'.repeat(20_000)}</p>`],
]

describe('limits', () => {
  it.each(pages)('writes %s', { timeout: 60_000 }, (_, html) => {
    const page = pageFrom(`<p>Rain.</p>${html}The last words.`)
    expect(bodyText(page)).toContain('The last words.')
    expect(htmlOf(page)).toContain('The last words.')
    expect(markdownOf(page)).toContain('The last words.')
  })

  it('does not grow with the spans of a table', () => {
    const cell = '<td colspan="10000000" rowspan="99999999">a</td>'
    const page = pageFrom(`<table>${`<tr>${cell.repeat(20)}</tr>`.repeat(200)}</table>`)
    expect(markdownOf(page).length).toBeLessThan(200_000)
    expect(htmlOf(page).split('<td').length - 1).toBe(4000)
  })

  it('keeps the words of a very uneven table', () => {
    const html = `<table><tr>${'<td>a</td>'.repeat(50)}</tr>${'<tr><td>b</td></tr>'.repeat(2000)}</table>`
    const markdown = markdownOf(pageFrom(html))
    expect(markdown).toContain('a | a')
    expect(markdown.split('b').length - 1).toBe(2000)
  })
})

it('writes a line of a dump with more spans than a call takes arguments', { timeout: 60_000 }, () => {
  const line = `The canal opened on Friday. ${'a **b** '.repeat(150_000)}`
  const { html } = extract(`# Canal\n\n${line}`, { format: 'markdown' })
  expect(html.match(/<strong>b<\/strong>/g)).toHaveLength(150_000)
})
