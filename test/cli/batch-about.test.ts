import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { batch, folder, results } from './batch-process'
import { dechrome } from './harness'
import { html, http, read, record } from './warc'

vi.setConfig({ testTimeout: 60_000 })

const story = 'The ferry left at noon, and the harbour was quiet until the evening, people said.'
const page = `<title>The ferry</title><article><h1>The ferry</h1><p class="date">Posted 2 hours ago</p>${`<p>${story}</p>`.repeat(5)}</article>`

/** When the pages of these records were published, or what they fail by. */
async function answers(records: object[], argv: string[] = []) {
  const stdin = records.map((fields) => JSON.stringify(fields)).join('\n')
  const { stdout } = await batch(argv, stdin)
  return results(stdout).map(({ article, error }) => (error ? error.message : article!.published))
}

describe.each(['1', '2'])('jobs %s', (jobs) => {
  test('`now` is what "2 hours ago" counts from, before that of the command line', async () => {
    const records = [
      { html: page, now: '2025-03-25T18:00:00Z' },
      { html: page, now: '2025-03-25T18:00:00+02:00' },
      { html: page, now: null },
    ]
    const argv = ['--jobs', jobs]
    const [first, second, none] = await answers(records, argv)
    expect(first).toContain('2025-03-25T16')
    expect(second).toContain('2025-03-25T14')
    expect(none).toBe(null)
    const [own, , given] = await answers(records, [...argv, '--now', '2024-01-01T12:00:00Z'])
    expect(own).toBe(first)
    expect(given).toContain('2024-01-01T10')
  })

  test("a `now` or `contentType` that is none is the record's error", async () => {
    const records = [{ now: 'soon' }, { now: '2025-13-45' }, { now: 1742925600 }, { contentType: 7 }]
    expect(
      await answers(
        records.map((about) => ({ html: page, ...about })),
        ['--jobs', jobs],
      ),
    ).toEqual([
      "now must be a date such as 2025-03-25T18:00:00Z, got 'soon'",
      "now must be a date such as 2025-03-25T18:00:00Z, got '2025-13-45'",
      'now must be a string',
      'contentType must be a string',
    ])
  })

  test('`contentType` says what `html` really is', async () => {
    const text = `# The ferry\n\n${story}\n\nIt is *not* late, and a tag such as <b> is one.`
    const stdin = [undefined, 'text/markdown; charset=utf-8', 'text/plain'].map((contentType) =>
      JSON.stringify({ html: text, contentType }),
    )
    const { stdout } = await batch(['--jobs', jobs], stdin.join('\n'))
    const [asHtml, asMarkdown, asText] = results(stdout).map(({ article }) => article!)
    expect(asHtml!.headline).not.toBe('The ferry')
    expect(asMarkdown!.headline).toBe('The ferry')
    expect(asText!.body).toContain('a tag such as <b> is one')
  })

  test('a WARC record is dated by its own WARC-Date', async () => {
    const pages = ['2025-03-25T18:00:00Z', '2024-02-01T09:30:00Z', 'long ago', undefined].map((date, id) =>
      record({ id: `${id}`, date, content: http(page, [html]) }),
    )
    const { code, found, path } = await read(Buffer.concat(pages), 'crawl.warc', ['--jobs', jobs])
    expect(code).toBe(0)
    expect(found.map(({ article }) => article!.published)).toEqual([
      expect.stringContaining('2025-03-25T16'),
      expect.stringContaining('2024-02-01T07'),
      null,
      null,
    ])
    const range = { warc: path, offset: 0, length: pages[0]!.length }
    const [own, given] = await answers([range, { ...range, now: '2020-01-01T12:00:00Z' }], ['--jobs', jobs])
    expect(own).toBe(found[0]!.article!.published)
    expect(given).toContain('2020-01-01T10')
  })
})

test('`contentType` of a place in a WARC file goes before what the server said', async () => {
  const latin = Buffer.from(`<h1>Café</h1><p>${story} Café.</p>`, 'latin1')
  const bytes = record({ content: http(latin, ['Content-Type: text/html; charset=utf-8']) })
  const warc = join(folder(), 'crawl.warc')
  writeFileSync(warc, bytes)
  const range = { warc, offset: 0, length: bytes.length, contentType: 'text/html; charset=iso-8859-1' }
  const { stdout } = await dechrome(['--ndjson'], { stdin: JSON.stringify(range) })
  expect(results(stdout)[0]!.article!.headline).toBe('Café')
})
