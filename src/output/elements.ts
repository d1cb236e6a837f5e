/** Block-level elements that are kept around blocks, and what they are written as. */
export const containers: ReadonlyMap<string, string> = new Map([
  ['ul', 'ul'],
  ['ol', 'ol'],
  // Obsolete lists that look like `<ul>`.
  ['menu', 'ul'],
  ['dir', 'ul'],
  ['li', 'li'],
  ['dl', 'dl'],
  ['dt', 'dt'],
  ['dd', 'dd'],
  ['blockquote', 'blockquote'],
  ['figure', 'figure'],
  ['figcaption', 'figcaption'],
])

/** Parts of a table around its cells, with the parents they need; kept around data rows only. */
export const rows: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['thead', new Set(['table'])],
  ['tbody', new Set(['table'])],
  ['tfoot', new Set(['table'])],
  ['tr', new Set(['table', 'thead', 'tbody', 'tfoot'])],
])

/** Elements that mean nothing outside one of these parents. */
export const neededParent: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['ul', 'ol'])],
  ['dt', new Set(['dl'])],
  ['dd', new Set(['dl'])],
  ['figcaption', new Set(['figure'])],
])

/** Elements that hold nothing but these: what else comes is put into one. */
export const onlyChild: ReadonlyMap<string, string> = new Map([
  ['ul', 'li'],
  ['ol', 'li'],
  ['dl', 'dd'],
])

/** Elements that may hold text without a paragraph. */
export const holdsText: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'figcaption'])

/** Inline elements that are kept, and what they are written as. */
export const inlines: ReadonlyMap<string, string> = new Map([
  ['a', 'a'],
  ['em', 'em'],
  ['i', 'i'],
  ['strong', 'strong'],
  ['b', 'b'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
  ['ins', 'ins'],
  ['mark', 'mark'],
  ['abbr', 'abbr'],
  ['time', 'time'],
  ['q', 'q'],
  ['code', 'code'],
  // Keys, output and teletype are set like code, and Markdown has nothing nearer.
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])

/** Attributes that are kept, by element: the name in the source and the property of hast. */
export const attributes: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  ['a', [['href', 'href']]],
  ['abbr', [['title', 'title']]],
  ['time', [['datetime', 'dateTime']]],
  ['ol', [['start', 'start']]],
  [
    'td',
    [
      ['colspan', 'colSpan'],
      ['rowspan', 'rowSpan'],
    ],
  ],
  [
    'th',
    [
      ['colspan', 'colSpan'],
      ['rowspan', 'rowSpan'],
    ],
  ],
])
