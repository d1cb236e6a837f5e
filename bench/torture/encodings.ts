import type { TortureCase, TortureGroup } from './case'

/** Labels of every encoding of the WHATWG standard, a few of them for each, and some that are none. */
export const labels =
  `utf-8 utf8 unicode-1-1-utf-8 866 ibm866 iso-8859-2 latin2 iso-8859-3 iso-8859-4 iso-8859-5 cyrillic iso-8859-6
  arabic iso-8859-7 greek iso-8859-8 hebrew iso-8859-8-i logical iso-8859-10 latin6 iso-8859-13 iso-8859-14
  iso-8859-15 latin9 iso-8859-16 koi8-r koi koi8-u koi8-ru macintosh mac windows-874 tis-620 windows-1250 cp1250
  windows-1251 windows-1252 ascii latin1 iso-8859-1 l1 windows-1253 windows-1254 latin5 windows-1255 windows-1256
  windows-1257 windows-1258 x-mac-cyrillic gbk gb2312 chinese gb18030 big5 big5-hkscs euc-jp iso-2022-jp shift_jis
  sjis windows-31j euc-kr ks_c_5601-1987 replacement iso-2022-kr hz-gb-2312 utf-16be utf-16le utf-16 ucs-2
  x-user-defined utf-7 utf-32 none-such`.split(/\s+/)

const head = (label: string) =>
  `<meta charset="${label}"><title>Rain</title><p>The rain stayed for a week.</p>`

function labelled(label: string): TortureCase {
  // The bytes end inside a character of every encoding of more than one byte.
  return {
    name: label,
    make: () => Uint8Array.of(...Buffer.from(head(label)), 0xe2, 0x82, 0x1b, 0x24, 0x42, 0x81),
    small: 1,
    isFixed: true,
  }
}

/** Charsets, named rightly and wrongly. */
export const encodings: TortureGroup = {
  name: 'encodings',
  cases: [
    ...labels.map(labelled),
    {
      name: 'UTF-8 that ends inside a character, large',
      make: (size) => Buffer.from(`<p>${'€ rain '.repeat(size)}</p>€`).subarray(0, -1),
      small: 1_000,
    },
    {
      name: 'a charset after 1,024 bytes',
      make: () => Buffer.from(`<!--${' '.repeat(2_000)}-->${head('iso-8859-1')}`),
      small: 1,
      isFixed: true,
      expect: { blocks: 'The rain' },
    },
    {
      name: 'UTF-16 cut in a pair',
      make: () => Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x3d, 0xd8),
      small: 1,
      isFixed: true,
    },
  ],
}
