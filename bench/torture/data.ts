import { gzipSync } from 'node:zlib'
import type { TortureCase, TortureGroup } from './case'

const paragraph = '<p>The rain stayed for a week, and the river rose by the hour.</p>'
const article = '"@type":"NewsArticle","headline":"Rain"'

function jsonLd(name: string, make: (size: number) => string, large?: number, expect = {}): TortureCase {
  return {
    name: `JSON-LD: ${name}`,
    make: (size) => `<script type="application/ld+json">${make(size)}</script>${paragraph}`,
    small: 3_000,
    ...(large !== undefined && { large }),
    expect,
  }
}

/** Structured data. */
export const structuredData: TortureGroup = {
  name: 'structured data',
  cases: [
    jsonLd('open and deep', (size) => '{"@graph":['.repeat(size), 100_000),
    jsonLd('closed and deep', (size) => '{"@graph":['.repeat(size) + ']}'.repeat(size), 50_000),
    jsonLd('deep arrays', (size) => '['.repeat(size) + ']'.repeat(size), 100_000),
    jsonLd(
      'deep authors',
      (size) => `{${article},"author":${'{"author":'.repeat(size)}1${'}'.repeat(size)}}`,
      50_000,
    ),
    jsonLd('a wide graph', (size) => `{"@graph":[${Array(size).fill(`{${article}}`).join(',')}]}`, 10_000),
    jsonLd(
      'many keys',
      (size) => `{${Array.from({ length: size }, (_, i) => `"k${i}":1`).join(',')}}`,
      50_000,
    ),
    jsonLd(
      'many authors',
      (size) => `{${article},"author":[${Array(size).fill('{"name":"Anna Field"}').join(',')}]}`,
      30_000,
    ),
    jsonLd('broken', (size) => `{${article},${'"a":"b" '.repeat(size)}`, 50_000),
    jsonLd('backslashes', (size) => `{"headline":"${'\\'.repeat(size)}`, 500_000),
    jsonLd('line breaks in texts', (size) => `{${article},"description":"${'a\n'.repeat(size)}"}`, 200_000),
    jsonLd(
      'prototypes',
      () => `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${article}}`,
      undefined,
      { headline: 'Rain' },
    ),
    jsonLd('keys twice', () => `{${article},"headline":"Snow"}`),
    jsonLd('in a comment', () => `<!-- {${article}} -->`),
    jsonLd('a comma too many', () => `{${article},}`),
    jsonLd('arrays of arrays', () => `[[[{${article}}]]]`),
    jsonLd(
      'wrong types',
      () => '{"@type":["NewsArticle",{}],"headline":[{}],"author":[[null]],"datePublished":{"a":1}}',
    ),
  ],
}

function bytes(name: string, make: () => Uint8Array, empty = true): TortureCase {
  return { name, make, small: 1, expect: { empty } }
}

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const noise = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 5) * 31) % 256)

/** What is no page at all. */
export const noPages: TortureGroup = {
  name: 'no pages',
  cases: [
    bytes('nothing', () => new Uint8Array(0)),
    bytes('white space', () => latin(' \n\t '.repeat(999))),
    bytes('a document without content', () => latin('<html></html>')),
    bytes('a doctype', () => latin('<!doctype')),
    bytes('PDF', () => latin(`%PDF-1.7\n${'stream \x00\x01\x02'.repeat(99)}`)),
    bytes('PNG', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise)),
    bytes('gzip', () => new Uint8Array(gzipSync(paragraph))),
    bytes('noise', () => noise, false),
    bytes('JSON', () => latin('{"a":[1,2,{"b":"<p>x</p>"}]}'), false),
    bytes(
      'a feed',
      () => latin('<?xml version="1.0"?><rss><channel><item><title>a</title></item></channel></rss>'),
      false,
    ),
    {
      name: 'NUL and lone surrogates',
      make: (size) => `<p>${'words \0 \ud800 \udfff \ufeff \ufffe '.repeat(size)}</p>`,
      small: 500,
      large: 100_000,
      expect: { blocks: 'words' },
    },
  ],
}
