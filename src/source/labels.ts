/**
 * Labels that pages are sent with and the standard does not know, by their letters and digits alone, and
 * whose they are. https://encoding.spec.whatwg.org/#names-and-labels has the others.
 */
const otherLabels: ReadonlyMap<string, string> = new Map([
  // What MySQL calls UTF-8, and the number that Windows gives it.
  ['utf8mb3', 'utf-8'],
  ['utf8mb4', 'utf-8'],
  ['cp65001', 'utf-8'],
  // Names of PHP, whose encodings hold the characters that Windows has added.
  ['sjiswin', 'shift_jis'],
  ['eucjpwin', 'euc-jp'],
  // Numbers of Windows that the standard has under other names.
  ['cp932', 'shift_jis'],
  ['windows932', 'shift_jis'],
  ['xmscp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['windows936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['xwindows949', 'euc-kr'],
  ['cp950', 'big5'],
  ['windows950', 'big5'],
  ['cp874', 'windows-874'],
  // Names whose hyphens or underscores are misplaced.
  ['shiftjis', 'shift_jis'],
  ['xshiftjis', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['euckr', 'euc-kr'],
  ['euccn', 'gb2312'],
  ['koi8r', 'koi8-r'],
  ['koi8u', 'koi8-u'],
  ['big5hkscs', 'big5'],
  ['tis620', 'tis-620'],
  ['macroman', 'macintosh'],
])

/** `win-1251`, `cp-1251`, `x-cp-1251`, `windows_1251`. */
const windowsLabel = /^x?(?:cp|win|windows)(125[0-8])$/

const otherThanName = /[^a-z0-9]/g

/** The decoder of a label, misspellings known; none where it is unknown. */
export function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (!label) return undefined
  const known = decoderNamed(label)
  if (known) return known
  const name = label.toLowerCase().replace(otherThanName, '')
  const number = windowsLabel.exec(name)?.[1]
  return decoderNamed(number ? `windows-${number}` : (otherLabels.get(name) ?? name))
}

/** The decoder of a label as the standard writes it. */
function decoderNamed(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
