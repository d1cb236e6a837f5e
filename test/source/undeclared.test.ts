import { describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { decode } from '../../src/source/decode'
import { encode } from './encode'
import { languages } from './languages'

const cases = languages.flatMap(([language, encodings, text]) =>
  encodings.split(' ').map((encoding): [string, string, string] => [language, encoding, text]),
)

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

describe('bytes of which nothing says the encoding', () => {
  test.each(cases)('%s in %s are told by their letters', (_, encoding, text) => {
    const bytes = encode(text, encoding)
    expect(decode(bytes)).toBe(text)
    expect(decode(bytes, 'text/html')).toBe(text)
  })

  test.each(cases)('%s in %s are told in a page of much ASCII', (_, encoding, text) => {
    const script = '<script>const rain = "in Oslo"; for (const it of rain) print(it)</script>\n'.repeat(300)
    const [title, prose] = text.split('\n')
    const page = `<title>${title}</title>${script}<a href="/home">Home</a><h1>${title}</h1><p>${prose}</p>`
    expect(extract(encode(page, encoding)).headline).toBe(title)
    expect(decode(encode(page, encoding))).toBe(page)
  })

  test.each(languages)('%s in UTF-16 without a mark', (_, __, text) => {
    for (const isBig of [false, true]) {
      expect(decode(utf16(text, isBig))).toBe(text)
      expect(extract(utf16(`<h1>${text}</h1>`, isBig)).warnings).toEqual([])
    }
  })

  test('a few are windows-1252, whatever they look like', () => {
    expect(decode(encode('Привет, мир', 'windows-1251'))).toBe('Ïðèâåò, ìèð')
  })

  test('what no encoding explains is windows-1252', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, index) => (index % 5 ? 0x41 + (index % 26) : 0xff))
    expect(decode(noise)).toBe(String.fromCharCode(...noise))
  })

  test('what a page declares counts, though another encoding is likelier', () => {
    const russian = languages.find(([language]) => language === 'ru')![2]
    const bytes = encode(`<meta charset=koi8-r><p>${russian}</p>`, 'windows-1251')
    expect(decode(bytes)).toBe(new TextDecoder('koi8-r').decode(bytes))
  })
})
