import { describe, expect, test } from 'vitest'
import { decode } from '../../src/source/decode'
import { encode } from './encode'
import { languages } from './languages'

const blanks = /\s+/
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
  return new Uint8Array(view.buffer)
}

describe('the encoding is told', () => {
  test.each<[how: string, bytes: Uint8Array, contentType: string, text: string]>([
    ['by a UTF-8 mark, over any header', latin('\xef\xbb\xbf\xc3\xa9'), 'text/html; charset=latin1', 'é'],
    ['by a UTF-16 mark', utf16('\ufeffé', false), '', 'é'],
    ['by a big-endian UTF-16 mark', utf16('\ufeffé', true), '', 'é'],
    ['by the header', latin('\x8a\xbf\x8e\x9a'), 'text/plain; charset=Shift_JIS', '漢字'],
    ['by the header, quoted', latin('\xc0\xcf'), 'text/html;charset="windows-1251"', 'АП'],
    [
      'by the header, over a meta',
      latin('<meta charset=gbk>\xc0\xcf'),
      'a/b; charset=koi8-r',
      '<meta charset=gbk>юо',
    ],
    ['by a meta', latin('<html><meta charset="euc-kr">\xc7\xd1'), '', '<html><meta charset="euc-kr">한'],
    [
      'by a pragma',
      latin('<META content="text/html; charset=big5" HTTP-EQUIV=Content-Type>\xa4\xa4'),
      '',
      '<META content="text/html; charset=big5" HTTP-EQUIV=Content-Type>中',
    ],
    [
      'by an XML declaration',
      latin('<?xml version="1.0" encoding="ISO-8859-2"?>\xb1'),
      '',
      '<?xml version="1.0" encoding="ISO-8859-2"?>ą',
    ],
    ['by what it looks like: UTF-8', utf8('naïve €'), '', 'naïve €'],
    ['by what it looks like: windows-1252', latin('na\xefve \x80 \x93quoted\x94'), '', 'naïve € “quoted”'],
    ['by zeros in every second byte', utf16('<p>plain text é</p>', false), '', '<p>plain text é</p>'],
  ])('%s', (_, bytes, contentType, text) => {
    expect(decode(bytes, contentType)).toBe(text)
  })
})

describe('a wrong label does no harm', () => {
  test.each<[what: string, bytes: Uint8Array, contentType: string, text: string]>([
    ['an unknown one in the header', utf8('é'), 'text/html; charset=klingon', 'é'],
    ['an unknown one in a meta', latin('<meta charset=x-none>\xe9'), '', '<meta charset=x-none>é'],
    ['the Latin-1 of an unconfigured server', utf8('“é”'), 'text/html; charset=ISO-8859-1', '“é”'],
    [
      'UTF-8 for what is none',
      latin('\xe9t\xe9 d\xe9j\xe0 \xe9\xe9\xe9\xe9'),
      'a/b; charset=utf-8',
      'été déjà éééé',
    ],
    ['UTF-16 in a meta', utf8('<meta charset=utf-16>é'), '', '<meta charset=utf-16>é'],
    ['UTF-7, which nobody should read', latin('+ADw-p+AD4-'), 'a/b; charset=utf-7', '+ADw-p+AD4-'],
    ['a meta in a comment', latin('<!-- <meta charset=big5> -->\xe9'), '', '<!-- <meta charset=big5> -->é'],
    [
      'a meta in a script',
      latin('<script>"<meta charset=big5>"</script>\xe9'),
      '',
      '<script>"<meta charset=big5>"</script>é',
    ],
  ])('%s', (_, bytes, contentType, text) => {
    expect(decode(bytes, contentType)).toBe(text)
  })
})

describe('what the bytes disprove is not believed', () => {
  const russian = 'Паром снова ходит с понедельника'
  const japanese = '渡し船は月曜日から再び運航する'

  test.each<[what: string, bytes: Uint8Array, contentType: string, text: string]>([
    [
      'UTF-8 of the header gives way to a meta',
      encode(`<meta charset="windows-1251">${russian}`, 'windows-1251'),
      'text/html; charset=utf-8',
      `<meta charset="windows-1251">${russian}`,
    ],
    [
      'and so it does in Japanese',
      encode(`<meta charset="shift_jis">${japanese}`, 'shift_jis'),
      'text/html; charset=utf-8',
      `<meta charset="shift_jis">${japanese}`,
    ],
    [
      'a header gives way to UTF-8 in the meta and in the bytes',
      utf8(`<meta charset="utf-8">${russian}`),
      'text/html; charset=windows-1251',
      `<meta charset="utf-8">${russian}`,
    ],
    ['a header gives way to UTF-8 in the bytes', utf8(japanese), 'text/html; charset=gbk', japanese],
    ['a meta does', utf8(`<meta charset="koi8-r">${russian}`), '', `<meta charset="koi8-r">${russian}`],
    [
      'UTF-8 that is cut inside a character is UTF-8',
      utf8(russian).subarray(0, -1),
      'text/html; charset=windows-1251',
      `${russian.slice(0, -1)}\ufffd`,
    ],
    ['two letters that could be UTF-8 are not', latin('\xd0\xbf'), 'text/html; charset=windows-1251', 'Рї'],
  ])('%s', (_, bytes, contentType, text) => {
    expect(decode(bytes, contentType)).toBe(text)
  })

  test.each(languages)('%s stays what it is declared to be', (_, encodings, text) => {
    for (const encoding of encodings.split(' '))
      expect(decode(encode(text, encoding), `text/html; charset=${encoding}`)).toBe(text)
  })
})

test.each([
  ['cp-1251', 'windows-1251'],
  ['win-1251', 'windows-1251'],
  ['windows_1251', 'windows-1251'],
  ['x-shift-jis', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['SJIS-win', 'shift_jis'],
  ['euc_jp', 'euc-jp'],
  ['cp949', 'euc-kr'],
  ['KOI8R', 'koi8-r'],
  ['latin-2', 'iso-8859-2'],
])('%s is known to be %s', (label, encoding) => {
  const bytes = latin('<p>\xb3\xc1\xc8\xe6</p>')
  expect(decode(bytes, `text/html; charset="${label}"`)).toBe(new TextDecoder(encoding).decode(bytes))
})

test('utf8mb4 is known to be UTF-8', () => {
  expect(decode(utf8('<meta charset="utf8mb4">é'), '')).toBe('<meta charset="utf8mb4">é')
  // One fault in it does not make it something else, as it would if nothing were declared.
  expect(decode(latin('\xe9'), 'a/b; charset=utf8mb4')).toBe('\ufffd')
})

test('a fault or two leaves UTF-8 what it is', () => {
  const bytes = utf8('Größe, Maß und Übung ändern sich früh')
  bytes[2] = 0xff
  expect(decode(bytes)).toContain('Maß und Übung ändern sich früh')
})

test('a character cut in two is one unreadable mark', () => {
  const bytes = utf8('déjà vu à l’été')
  expect(decode(bytes.subarray(0, bytes.length - 1))).toBe('déjà vu à l’ét\ufffd')
})

test('every label of the standard decodes without a throw', () => {
  const labels =
    `866 arabic big5 cn-big5 euc-jp euc-kr gb18030 gb2312 gbk greek hebrew hz-gb-2312 ibm866 iso-2022-cn
    iso-2022-jp iso-2022-kr iso-8859-1 iso-8859-6-e iso-8859-8-i iso-8859-16 koi8-r koi8-u ksc5601 l1 latin5 logical
    macintosh replacement shift_jis sun_eu_greek tis-620 unicode-1-1-utf-8 utf-16 utf-16be utf-8 windows-874
    windows-1250 windows-1258 x-cp1252 x-gbk x-mac-cyrillic x-sjis x-user-defined`.split(blanks)
  const bytes = Uint8Array.from({ length: 512 }, (_, index) => (index * 7) % 256)
  for (const label of labels) expect(decode(bytes, `text/html; charset=${label}`), label).toBeTypeOf('string')
})
