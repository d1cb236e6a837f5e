import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { batch, folder, pageOf, pages, results } from './batch-process'
import { dechrome } from './harness'
import { html, http, record } from './warc'

vi.setConfig({ testTimeout: 60_000 })

/** A folder of these files. */
function filled(files: Record<string, string | Buffer>): string {
  const root = folder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

async function headlines(names: string[]) {
  const { code, stdout, stderr } = await dechrome(['--ndjson', ...names])
  const found = results(stdout).map(({ article, error }) => article?.headline ?? error?.code)
  return { code, stderr, found }
}

describe('an input that is not there', () => {
  test.each([
    ['a file', 'nope.html', 'no such file'],
    ['a file of lines', 'nope.ndjson', 'no such file'],
    ['a glob', 'nope/*.html', 'no file matches'],
  ])('is a record in its place, and the others are read: %s', async (_, name, words) => {
    const root = filled({ 'a.html': pageOf(1), 'b.html': pageOf(2) })
    const gone = join(root, name)
    const { code, stdout, stderr } = await dechrome([
      '--ndjson',
      join(root, 'a.html'),
      gone,
      join(root, 'b.html'),
    ])
    expect(results(stdout).map(({ article }) => article?.headline)).toEqual(['Ferry 1', undefined, 'Ferry 2'])
    expect(results(stdout)[1]).toEqual({
      id: gone,
      ok: false,
      error: { code: 'unreadable', message: words, file: gone },
    })
    expect({ code, stderr }).toEqual({ code: 1, stderr: `dechrome: ${gone}: ${words}\n` })
  })

  test('stands there alone too', async () => {
    const { code, found } = await headlines([join(folder(), 'nope.html')])
    expect({ code, found }).toEqual({ code: 1, found: ['unreadable'] })
  })
})

test('an address is none, and says why', async () => {
  const { stderr } = await dechrome(['--ndjson', 'https://ferry.example/news?page=2'])
  expect(stderr).toBe(
    'dechrome: https://ferry.example/news?page=2: is an address: a batch reads files, and records that hold their page\n',
  )
})

test.each([
  ['a folder', '.'],
  ['a glob', '*'],
])('the output is no input where %s holds it', async (_, name) => {
  const root = filled({ 'a.html': pageOf(1), 'out.ndjson': pages(2) })
  const output = join(root, 'out.ndjson')
  const { code, stderr } = await dechrome(['--ndjson', '--output', output, join(root, name)])
  const ids = results(readFileSync(output, 'utf8')).map(({ id }) => id)
  expect({ code, ids }).toEqual({ code: 0, ids: [join(root, 'a.html')] })
  expect(stderr).toBe(`dechrome: ${output}: passed over, it is the output\n`)
})

test('a file of lines that breaks off is a record behind them, and the next file is read', async () => {
  const root = filled({ 'a.ndjson.gz': gzipSync(pages(3)).subarray(0, -9), 'b.ndjson': pages(1) })
  const { code, found } = await headlines([root])
  expect({ code, last: found.slice(-2) }).toEqual({ code: 1, last: ['unreadable', 'Ferry 0'] })
})

describe('a folder', () => {
  test('says which files it passes over', async () => {
    const root = filled({
      'a.html': pageOf(1),
      'y.php': pageOf(2),
      'z.php': pageOf(2),
      'deep/feed.xml': '<rss/>',
      noext: pageOf(3),
    })
    const { code, stderr, found } = await headlines([root])
    expect({ code, found }).toEqual({ code: 0, found: ['Ferry 1'] })
    expect(stderr).toBe(
      `dechrome: ${root}: 4 files passed over for the ending (.php 2, none 1, .xml 1); name them, or a glob, to have them read\n`,
    )
  })

  test('leaves out what is hidden, as a glob does', async () => {
    const root = filled({ 'a.html': pageOf(1), '.b.html': pageOf(2), '.git/c.html': pageOf(3) })
    expect(await headlines([root])).toEqual({ code: 0, stderr: '', found: ['Ferry 1'] })
    expect(await headlines([join(root, '**/*.html')])).toEqual({ code: 0, stderr: '', found: ['Ferry 1'] })
    expect((await headlines([join(root, '.b.html')])).found).toEqual(['Ferry 2'])
  })

  test('gives pages that are zipped, and those that links lead to', async () => {
    const root = filled({ 'a.html.gz': gzipSync(pageOf(1)), 'b.htm.gz': gzipSync(pageOf(2)) })
    symlinkSync(join(filled({ 'c.html': pageOf(3) }), 'c.html'), join(root, 'c.html'))
    expect(await headlines([root])).toEqual({ code: 0, stderr: '', found: ['Ferry 1', 'Ferry 2', 'Ferry 3'] })
  })

  test('has a record for a zipped page that is broken', async () => {
    const root = filled({ 'a.html.gz': gzipSync(pageOf(1)).subarray(0, 60), 'b.html': pageOf(2) })
    expect((await headlines([root])).found).toEqual(['unreadable', 'Ferry 2'])
  })
})

describe('a file whose name tells nothing is taken for what it holds', () => {
  const warc = record({ content: http(pageOf(4), [html]) })

  test.each<[string, string, string | Buffer, string[]]>([
    ['a page', 'y.php', pageOf(1), ['Ferry 1']],
    ['a page without an ending', 'index', `\n${pageOf(1)}`, ['Ferry 1']],
    ['a zipped page', 'page.gz', gzipSync(pageOf(1)), ['Ferry 1']],
    ['lines', 'part-00000', pages(2), ['Ferry 0', 'Ferry 1']],
    ['zipped lines', 'lines.gz', gzipSync(pages(2)), ['Ferry 0', 'Ferry 1']],
    ['lines that begin with a bad one', 'out.json', `rain\n${pages(1)}`, ['invalid-json', 'Ferry 0']],
    ['WARC records', 'crawl.gz', gzipSync(warc), ['Ferry 4']],
    ['nothing', 'empty', '', []],
  ])('%s', async (_, name, content, expected) => {
    const root = filled({ [name]: content })
    expect(await headlines([join(root, name)])).toEqual({ code: 0, stderr: '', found: expected })
    expect((await headlines([join(root, '*')])).found).toEqual(expected)
  })
})

test.each(['1', '2'])('an error names the file and the line, jobs %s', async (jobs) => {
  const root = filled({ 'm1.jsonl': `${pages(1)}no\n`, 'm2.jsonl': `${pages(1)}{"id":7}\n` })
  const files = ['m1.jsonl', 'm2.jsonl'].map((name) => join(root, name))
  const { code, stdout } = await batch(['--jobs', jobs, ...files])
  expect(code).toBe(0)
  const failed = results(stdout).filter(({ ok }) => !ok)
  expect(failed.map(({ id, error }) => [id, error!.code, error!.file, error!.line])).toEqual([
    [null, 'invalid-json', files[0], 2],
    [7, 'invalid-record', files[1], 2],
  ])
})

test('a single page may be zipped as well', async () => {
  const root = filled({ 'a.html.gz': gzipSync(pageOf(1)) })
  expect(await dechrome([join(root, 'a.html.gz')])).toEqual(await dechrome([], { stdin: pageOf(1) }))
})
