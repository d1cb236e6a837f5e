import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DechromeError } from '../../src/errors'
import { resolveOptions } from '../../src/options'
import { readSource } from '../../src/source'
import type { ExtractOptions, Input, Warning } from '../../src/types'
import { outline } from './outline'

function read(input: unknown, options: ExtractOptions = {}) {
  const warnings: Warning[] = []
  const source = readSource(input as Input, resolveOptions(options), warnings)
  return { source, codes: warnings.map(({ code }) => code) }
}

describe('input', () => {
  const page = '<p>Größe</p>'
  const bytes = new TextEncoder().encode(page)
  const expected = outline((read(page).source as { root: Parameters<typeof outline>[0] }).root)

  test.each<[string, unknown]>([
    ['Uint8Array', bytes],
    ['Buffer', Buffer.from(page)],
    ['ArrayBuffer', bytes.buffer],
    ['DataView', new DataView(bytes.buffer)],
    ['part of a larger buffer', Buffer.from(`..${page}..`).subarray(2, 2 + bytes.length)],
  ])('%s reads as the string does', (_, input) => {
    const { source } = read(input)
    expect(source.format === 'html' && outline(source.root)).toEqual(expected)
  })

  test.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'number'],
    [{}, 'Object'],
    [['<p>'], 'Array'],
    [new URL('https://a.example'), 'URL'],
  ])('%s is refused by name', (input, name) => {
    expect(() => read(input)).toThrow(TypeError)
    expect(() => read(input)).toThrow(`Expected a string, bytes (Buffer, Uint8Array or ArrayBuffer), `)
    expect(() => read(input)).toThrow(`, got ${name}`)
  })
})

describe('format', () => {
  test.each<[ExtractOptions, string, object]>([
    [{ format: 'text' }, '<p>x</p>', { format: 'text', text: '<p>x</p>', markdown: false }],
    [{ format: 'markdown' }, 'x', { format: 'text', text: 'x', markdown: true }],
    [{}, '# A\n\n## B\n\nc', { format: 'text', text: '# A\n\n## B\n\nc', markdown: true }],
    [{}, '\ufeffplain', { format: 'text', text: 'plain', markdown: false }],
  ])('%j of %j', (options, input, source) => {
    expect(read(input, options).source).toEqual(source)
  })

  test('html is read as told', () => {
    expect(read('no tag', { format: 'html' }).source.format).toBe('html')
  })
})

describe('binary files', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 37 + (index >> 3)) % 256)

  test.each<[string, Input]>([
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['PDF', Buffer.from('%PDF-1.7 ...')],
    ['PDF as a string', '%PDF-1.7 ...'],
    ['gzip', gzipSync('<p>x</p>')],
    ['noise', noise],
    ['noise as a string', Buffer.from(noise).toString('utf8')],
    ['NULs', new Uint8Array(5000)],
  ])('%s gives an empty text and a warning', (_, input) => {
    expect(read(input)).toEqual({ source: { format: 'text', text: '', markdown: false }, codes: ['binary'] })
  })

  test.each(['a\0b', '<p>a\0b</p>', '\ud800 lone', 'x\udfff'])('%j is no binary file', (input) => {
    expect(read(input).codes).toEqual([])
  })
})

describe('limits', () => {
  test.each<[string, Input, ExtractOptions]>([
    ['max-bytes', 'one two three', { maxBytes: 7 }],
    ['max-bytes', Buffer.from('one two three'), { maxBytes: 7 }],
    ['max-depth', '<div><div><div>x</div></div></div>', { maxDepth: 2 }],
    ['max-nodes', '<p>x</p><p>y</p>', { maxNodes: 2 }],
  ])('%s of %j warns, and throws where strict', (code, input, options) => {
    expect(read(input, options).codes).toEqual([code])
    const strict = () => read(input, { ...options, strict: true })
    expect(strict).toThrow(DechromeError)
    expect(strict).toThrow(expect.objectContaining({ code, name: 'DechromeError' }))
  })

  test.each<[Input, number, string]>([
    ['one two', 3, 'one'],
    ['a\u{1f600}b', 2, 'a'],
    [Buffer.from('aäö'), 4, 'aä'],
    [Buffer.from('aäö'), 5, 'aäö'],
  ])('%j is cut at a character (%i)', (input, maxBytes, text) => {
    expect(read(input, { maxBytes }).source).toMatchObject({ text })
  })

  test('what fits passes under strict', () => {
    expect(read('<p>x</p>', { strict: true, maxBytes: 8, maxDepth: 1, maxNodes: 2 }).codes).toEqual([])
  })
})
