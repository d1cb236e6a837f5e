import type { TortureCase, TortureGroup } from './case'

const sentence = 'The rain stayed for a week, and the river rose by the hour. '
const word = 'innermost'

const elements =
  'div span p b a blockquote ul ol li table tr td dl section article form button font em svg math select template noscript object'.split(
    ' ',
  )

function nested(name: string): TortureCase {
  return {
    name: `${name} in ${name}`,
    make: (size) => `<body><p>${sentence}</p>${`<${name}>`.repeat(size)}${word}`,
    small: 3_000,
  }
}

const closed: TortureCase = {
  name: 'div in div, all closed',
  make: (size) => `${'<div>'.repeat(size)}${word}${'</div>'.repeat(size)}`,
  small: 3_000,
  expect: { warnings: ['max-depth'], blocks: word },
}

const withText: TortureCase = {
  name: 'text at every depth',
  make: (size) => '<div>a few words '.repeat(size),
  small: 3_000,
  expect: { warnings: ['max-depth'], blocks: 'a few words a few words' },
}

const fields: TortureCase = {
  name: 'fields at every depth',
  make: (size) => `<article><p>${sentence.repeat(9)}</p>${'<div><input type=email>'.repeat(size)}${word}`,
  small: 3_000,
}

const lists: TortureCase = {
  name: 'lists in lists',
  make: (size) => '<ul><li>item words'.repeat(size),
  small: 3_000,
  expect: { warnings: ['max-depth'], blocks: 'item words' },
}

const tables: TortureCase = {
  name: 'tables in tables',
  make: (size) => '<table><tr><td>cell words'.repeat(size),
  small: 2_000,
  expect: { warnings: ['max-depth'], blocks: 'cell words' },
}

const quotes: TortureCase = {
  name: 'quotes in quotes, with sentences',
  make: (size) => `<blockquote>${sentence}`.repeat(size),
  small: 1_000,
  expect: { warnings: ['max-depth'] },
}

const crossed: TortureCase = {
  name: 'formatting that crosses',
  make: (size) => '<a href=x><b><i><u>words </a></b></i></u><p>'.repeat(size),
  small: 1_000,
  expect: { blocks: 'words' },
}

const unclosed: TortureCase = {
  name: 'formatting that stays open over paragraphs',
  make: (size) => `${'<a><b><i><u>'.repeat(size)}${'<p>words'.repeat(size)}`,
  small: 1_000,
  expect: { blocks: 'words' },
}

const endTags: TortureCase = {
  name: 'end tags of nothing',
  make: (size) => `${'<div>'.repeat(size)}${'</p></span></b>'.repeat(size)}${word}`,
  small: 2_000,
  expect: { blocks: word },
}

/** Depth, and tags that do not match. */
export const nesting: TortureGroup = {
  name: 'nesting',
  cases: [
    ...elements.map(nested),
    closed,
    withText,
    fields,
    lists,
    tables,
    quotes,
    crossed,
    unclosed,
    endTags,
  ],
}
