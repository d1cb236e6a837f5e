import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { folder, pageOf, results } from './batch-process'
import { dechrome } from './harness'
import { html, http, read, record } from './warc'

function chunked(body: Buffer): Buffer {
  const half = body.length >> 1
  const parts = [body.subarray(0, half), body.subarray(half)].map((part) =>
    Buffer.concat([Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n')]),
  )
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

const page = Buffer.from(pageOf(5))

describe('a page in a WARC file gives what its HTML gives', () => {
  test.each([
    ['as it is', http(page, [html])],
    ['gzip', http(gzipSync(page), [html, 'Content-Encoding: gzip'])],
    ['deflate', http(deflateSync(page), [html, 'content-encoding: deflate'])],
    ['deflate without its wrapper', http(deflateRawSync(page), [html, 'Content-Encoding: deflate'])],
    ['brotli', http(brotliCompressSync(page), [html, 'Content-Encoding: br'])],
    ['twice', http(brotliCompressSync(gzipSync(page)), [html, 'Content-Encoding: gzip, br'])],
    ['chunked', http(chunked(page), [html, 'Transfer-Encoding: chunked'])],
    [
      'chunked gzip',
      http(chunked(gzipSync(page)), [html, 'Transfer-Encoding: Chunked', 'Content-Encoding: gzip']),
    ],
    [
      'decoded by the crawler, its headers left',
      http(page, [html, 'Transfer-Encoding: chunked', 'Content-Encoding: gzip']),
    ],
  ])('%s', async (_, content) => {
    const direct = await dechrome(['--ndjson'], {
      stdin: JSON.stringify({ id: 'urn:r', url: 'https://ferry.test/r', html: pageOf(5) }),
    })
    const { code, stderr, found } = await read(gzipSync(record({ content })))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(found).toEqual(results(direct.stdout))
    expect(found[0]!.article!.headline).toBe('Ferry 5')
  })

  test('in the charset of its header', async () => {
    const latin = Buffer.from(
      '<h1>Café</h1><p>It rained all day at the café, and nobody minded it.</p>',
      'latin1',
    )
    const { found } = await read(
      record({ content: http(latin, ['Content-Type: text/html; charset=iso-8859-1']) }),
      'a.warc',
    )
    expect(found[0]!.article!.body).toContain('at the café')
  })
})

test('what holds no page is passed over; texts and stored pages are read', async () => {
  const members = [
    record({ type: 'warcinfo', contentType: 'application/warc-fields', content: 'software: own\r\n' }),
    record({ type: 'request', id: 'asked', content: 'GET / HTTP/1.1\r\n\r\n' }),
    record({ id: 'moved', content: http('', ['Location: /b'], '301 Moved') }),
    record({ id: 'image', content: http('GIF89a', ['Content-Type: image/gif']) }),
    record({ id: 'one', content: http(pageOf(1), [html]) }),
    record({ type: 'revisit', id: 'again', content: http('', [html]) }),
    record({ type: 'metadata', contentType: 'application/warc-fields', content: 'a: b' }),
    record({ type: 'resource', id: 'two', contentType: 'text/html', content: pageOf(2) }),
    record({
      type: 'conversion',
      id: 'three',
      contentType: 'text/plain',
      content: 'Rain in Oslo\n\nIt rained all day there.',
    }),
  ]
  const ids = ['urn:one', 'urn:two', 'urn:three']
  const zipped = await read(Buffer.concat(members.map((member) => gzipSync(member))))
  expect(zipped).toMatchObject({ code: 0, stderr: '' })
  expect(zipped.found.map(({ id }) => id)).toEqual(ids)
  const plain = await read(Buffer.concat(members), 'crawl.warc')
  expect(plain.found).toEqual(zipped.found)
})

describe('a file that is cut off', () => {
  const whole = [1, 2].map((id) => record({ id: `${id}`, content: http(pageOf(id), [html]) }))

  test.each([
    ['zipped', Buffer.concat(whole.map((member) => gzipSync(member))), 'crawl.warc.gz'],
    ['plain', Buffer.concat(whole), 'crawl.warc'],
  ])('gives its whole records and the reason: %s', async (_, bytes, name) => {
    const { code, stderr, found, path } = await read(bytes.subarray(0, -100), name)
    const message = `the file ends inside a ${name.endsWith('.gz') ? 'gzip member' : 'record'}`
    const offset = name.endsWith('.gz') ? gzipSync(whole[0]!).length : whole[0]!.length
    expect(code).toBe(1)
    expect(found.map(({ id }) => id)).toEqual(['urn:1', null])
    expect(found[1]!.error).toEqual({ code: 'unreadable', message, file: path, offset })
    expect(stderr).toBe(`dechrome: ${path}: damaged at byte ${offset}, ${message}\n`)
  })

  test('does not keep the next one from being read', async () => {
    const root = folder()
    writeFileSync(join(root, 'a.warc'), whole[0]!.subarray(0, -100))
    writeFileSync(join(root, 'b.warc'), whole[1]!)
    const { code, stdout } = await dechrome(['--ndjson', root])
    expect(code).toBe(1)
    expect(results(stdout).map(({ id }) => id)).toEqual([null, 'urn:2'])
  })

  test('is told from one that is no WARC file', async () => {
    const { code, found } = await read(Buffer.from('<h1>Rain</h1>\n'), 'page.warc')
    expect(code).toBe(1)
    expect(found).toMatchObject([{ error: { message: 'no record begins where one should', offset: 0 } }])
  })
})

test('lines may say where a page stands in a WARC file', async () => {
  const members = [1, 2].map((id) => gzipSync(record({ id: `${id}`, content: http(pageOf(id), [html]) })))
  const warc = join(folder(), 'crawl.warc.gz')
  writeFileSync(warc, Buffer.concat(members))
  const offset = members[0]!.length
  const lines = [
    { id: 'b', warc, offset, length: members[1]!.length },
    { warc, offset: 0, length: members[0]!.length },
    { id: 'short', warc, offset: 0, length: 60 },
    { id: 'within', warc, offset: 7, length: 500 },
    { id: 'gone', warc: `${warc}.old`, offset: 0, length: 9 },
    { id: 'odd', warc, offset: -1, length: 9 },
  ]
  const { code, stdout } = await dechrome(['--ndjson'], {
    stdin: lines.map((line) => JSON.stringify(line)).join('\n'),
  })
  expect(code).toBe(0)
  expect(results(stdout).map(({ id, article, error }) => [id, article?.headline ?? error?.code])).toEqual([
    ['b', 'Ferry 2'],
    [`${warc}:0`, 'Ferry 1'],
    ['short', 'unreadable'],
    ['within', 'unreadable'],
    ['gone', 'unreadable'],
    ['odd', 'invalid-record'],
  ])
  expect(results(stdout)[0]!.article!.url).toBe('https://ferry.test/2')
})
