import { gzipSync } from 'node:zlib'
import type { TortureCase, TortureGroup } from './case'

const paragraph = '<p>The rain stayed for a week, and the river rose by the hour.</p>'
const article = '"@type":"NewsArticle","headline":"Rain"'

const fixed = { isFixed: true } as const

function jsonLd(name: string, make: (size: number) => string, rest: Partial<TortureCase> = {}): TortureCase {
  return {
    name: `JSON-LD: ${name}`,
    make: (size) => `<script type="application/ld+json">${make(size)}</script>${paragraph}`,
    small: 3_000,
    ...rest,
  }
}

/** Structured data. */
export const structuredData: TortureGroup = {
  name: 'structured data',
  cases: [
    jsonLd('open and deep', (size) => '{"@graph":['.repeat(size)),
    jsonLd('closed and deep', (size) => '{"@graph":['.repeat(size) + ']}'.repeat(size)),
    jsonLd('deep arrays', (size) => '['.repeat(size) + ']'.repeat(size)),
    jsonLd(
      'deep authors',
      (size) => `{${article},"author":${'{"author":'.repeat(size)}1${'}'.repeat(size)}}`,
    ),
    jsonLd('a wide graph', (size) => `{"@graph":[${Array(size).fill(`{${article}}`).join(',')}]}`),
    jsonLd('many keys', (size) => `{${Array.from({ length: size }, (_, i) => `"k${i}":1`).join(',')}}`),
    jsonLd(
      'many authors',
      (size) => `{${article},"author":[${Array(size).fill('{"name":"Anna Field"}').join(',')}]}`,
    ),
    jsonLd('broken', (size) => `{${article},${'"a":"b" '.repeat(size)}`),
    jsonLd('backslashes', (size) => `{"headline":"${'\\'.repeat(size)}`),
    jsonLd('line breaks in texts', (size) => `{${article},"description":"${'a\n'.repeat(size)}"}`),
    jsonLd(
      'prototypes',
      () => `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${article}}`,
      { ...fixed, expect: { headline: 'Rain' } },
    ),
    jsonLd('keys twice', () => `{${article},"headline":"Snow"}`, fixed),
    jsonLd('in a comment', () => `<!-- {${article}} -->`, fixed),
    jsonLd('a comma too many', () => `{${article},}`, fixed),
    jsonLd('arrays of arrays', () => `[[[{${article}}]]]`, fixed),
    jsonLd(
      'wrong types',
      () => '{"@type":["NewsArticle",{}],"headline":[{}],"author":[[null]],"datePublished":{"a":1}}',
      fixed,
    ),
  ],
}

function bytes(name: string, make: () => Uint8Array, empty = true): TortureCase {
  return { name, make, small: 1, isFixed: true, expect: { empty } }
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
    bytes('a gzip bomb', () => new Uint8Array(gzipSync(Buffer.alloc(100_000_000)))),
    bytes('JPEG', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...noise)),
    bytes('GIF', () => Uint8Array.of(...latin('GIF89a'), ...noise)),
    bytes('WebP', () => Uint8Array.of(...latin('RIFF\x24\x00\x00\x00WEBPVP8 '), ...noise)),
    bytes('ZIP, as of an office file', () => Uint8Array.of(...latin('PK\x03\x04'), ...noise)),
    bytes('MP4', () => Uint8Array.of(...latin('\x00\x00\x00\x20ftypisom\x00\x00\x02\x00'), ...noise)),
    bytes('a program', () => Uint8Array.of(...latin('\x7fELF'), ...noise)),
    bytes('a font', () => Uint8Array.of(...latin('wOF2'), ...noise)),
    bytes('zeros', () => new Uint8Array(100_000)),
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
      expect: { blocks: 'words' },
    },
  ],
}
