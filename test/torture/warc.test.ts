import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decodeBody } from '../../src/cli/batch/warc/body'
import { Damage } from '../../src/cli/batch/warc/parts'
import { readRecords } from '../../src/cli/batch/warc/records'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const decoded = (body: Uint8Array, contentEncoding?: string, transferEncoding?: string) =>
  decodeBody({ kind: 'page', id: null, body, contentEncoding, transferEncoding } as Parameters<
    typeof decodeBody
  >[0])

describe('a bomb stays zipped', () => {
  const zeros = Buffer.alloc(300_000_000)
  test.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['br', brotliCompressSync(zeros)],
  ])('%s', (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(decoded(bomb, encoding)).toBe(bomb)
  })

  test('what unfolds to less does not', () => {
    expect(decoded(gzipSync(Buffer.alloc(50_000_000)), 'gzip')).toHaveLength(50_000_000)
  })

  test('encodings without end', () => {
    const body = gzipSync('rain')
    expect(decoded(body, 'gzip, '.repeat(100_000))).toBe(body)
  })
})

describe('chunks', () => {
  const chunked = (body: string) => text(decoded(Buffer.from(body, 'latin1'), undefined, 'chunked'))

  test('of one byte each', () => {
    expect(chunked(`${'1\r\na\r\n'.repeat(1_000_000)}0\r\n\r\n`)).toBe('a'.repeat(1_000_000))
  })

  test.each([
    ['4\r\nrain\r\n0\r\n\r\n', 'rain'],
    ['2\r\nra\r\n2\r\nin', 'rain'],
    ['ffffffff\r\nrain', 'rain'],
    ['rain, not chunked', 'rain, not chunked'],
    ['2\r\nra\r\nin, not chunked', 'rain, not chunked'],
    ['-1\r\nrain', '-1\r\nrain'],
    ['', ''],
  ])('%j', (body, expected) => {
    expect(chunked(body)).toBe(expected)
  })
})

describe('a record', () => {
  async function* file(piece: string, times: number) {
    const pieces = ['WARC/1.0\r\n', ...Array.from({ length: times }, () => piece)]
    let offset = 0
    for (const piece of pieces) {
      yield { bytes: Buffer.from(piece), offset }
      offset += piece.length
    }
  }

  test.each([
    ['whose header does not end', 'a: b\r\n'.repeat(1_000), 'a header without an end'],
    ['whose header line does not end', 'a'.repeat(100_000), 'a header line without an end'],
  ])('%s is broken, however long the file', async (_, piece, message) => {
    const found = []
    for await (const record of readRecords(file(piece, 1_000))) found.push(record)
    expect(found).toEqual([new Damage(0, message)])
  })
})
