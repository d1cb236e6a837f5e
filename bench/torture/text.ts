import type { TortureCase, TortureGroup } from './case'

const sentence = 'The rain stayed for a week, and the river rose by the hour. '

function filled(name: string, before: string, piece: string, after: string): TortureCase {
  return { name, make: (size) => `${before}${piece.repeat(size)}${after}`, small: 3_000 }
}

function dump(name: string, piece: string): TortureCase {
  return { name, make: (size) => piece.repeat(size), small: 2_000, options: { format: 'text' } }
}

const p = '<p>words</p>'

/** Long texts and long runs of one character: where patterns backtrack. */
export const longTexts: TortureGroup = {
  name: 'long texts',
  cases: [
    filled('one text node', '<p>', sentence, '</p>'),
    filled('one word', '<p>', 'a', '</p>'),
    filled('white space', '<p>a', ' ', 'b</p>'),
    filled('line breaks', '<p>a', '\n\t', 'b</p>'),
    filled('no-break spaces', '<p>a', '\u00a0', 'b</p>'),
    filled('<', '', '<', p),
    filled('</', '', '</', p),
    filled('<!--', '', '<!--', p),
    filled('<![CDATA[', '', '<![CDATA[', p),
    filled('<a "', '', '<a "', p),
    filled('&', '<p>', '&', '</p>'),
    filled('&amp', '<p>', '&amp', '</p>'),
    filled('title of hyphens', '<title>', 'a - ', `</title>${p}`),
    filled('title of bars', '<title>', 'a | ', `</title>${p}`),
    filled('heading of bars', '<h1>', 'a | ', `</h1>${p}`),
    filled('address', '<base href="https://a.example/', 'a/', `">${p}`),
    filled('style of spaces', '<div style="display', ' ', `:none">${p}`),
    filled('srcset', '<p>words <img srcset="', 'a.jpg 1x, ', '"></p>'),
    filled('commas', '<p>', ',', '</p>'),
    filled('digits', '<p>', '1', '</p>'),
    filled('stops', '<p>', '.', '</p>'),
    filled('quotes', '<p>', '"', '</p>'),
    filled('meta date', '<meta property=article:published_time content="', '2025-', `">${p}`),
    filled('author', '<meta name=author content="', 'Anna and ', `">${p}`),
    filled('script', '<script>', '{"a":', `</script>${p}`),
    filled('emoji', '<p>', '\u{1f469}\u200d\u{1f4bb}', '</p>'),
    filled('combining marks', '<p>a', '\u0301', '</p>'),
    filled('Japanese', '<p>', '雨が降った。', '</p>'),
  ],
}

/** Dumps without tags. */
export const dumps: TortureGroup = {
  name: 'text dumps',
  cases: [
    dump('lines of prose', `${sentence}\n`),
    dump('one long line', sentence),
    dump('a log', '2025-03-25T18:09:33Z INFO worker 12 took 35 ms for /a/b\n'),
    dump('short lines', 'News\n'),
    dump('blank lines', '\n'),
    dump('lines of dates', 'Tue, 25 Mar 2025 18:09:33 GMT\n'),
    dump('lines of names', 'By Anna Field and Bo Lind, Carl Strand\n'),
    dump('ranks', '1. A title of some words\n2. Another title here\n'),
    dump('related', 'Read more\nA title of some words\n'),
    dump('comments', 'Anna Field\n3 days ago\nI was there, and it rained.\nReply\n'),
    dump('titles', 'Of Rain and Roads\n\n'),
    dump('tags', '#rain #roads\n'),
    dump('tables', '1\tAlpha\t93\t1,000\n'),
    dump('pipes', '| a | b |\n|---|---|\n'),
    dump('stars', '**'),
    dump('brackets', '['),
    dump('links', '[a](b) '),
    dump('open links', '[a]('),
    dump(
      'hard-wrapped',
      'The rain stayed for a week, and the river rose by the hour\nand the road was shut\n',
    ),
    dump('wrapped without stops', 'the rain stayed for a week and the river rose by the hour and then\n'),
    dump('labels with numbers', `Section 12\n`),
    dump('captions', 'A bridge at dusk. Photo: Bo Lind\n'),
    dump('colons', 'a:'),
    dump('carriage returns', 'words\r'),
  ].flatMap((one) => [
    one,
    { ...one, name: `${one.name}, as Markdown`, options: { format: 'markdown' as const } },
  ]),
}
