import type { TortureCase, TortureGroup } from './case'

const sentence = 'The rain stayed for a week, and the river rose by the hour. '

function filled(name: string, before: string, piece: string, after: string, large = 200_000): TortureCase {
  return { name, make: (size) => `${before}${piece.repeat(size)}${after}`, small: 3_000, large }
}

function dump(name: string, piece: string, large: number): TortureCase {
  return { name, make: (size) => piece.repeat(size), small: 2_000, large, options: { format: 'text' } }
}

const p = '<p>words</p>'

/** Long texts and long runs of one character: where patterns backtrack. */
export const longTexts: TortureGroup = {
  name: 'long texts',
  cases: [
    filled('one text node', '<p>', sentence, '</p>', 100_000),
    filled('one word', '<p>', 'a', '</p>', 5_000_000),
    filled('white space', '<p>a', ' ', 'b</p>', 5_000_000),
    filled('line breaks', '<p>a', '\n\t', 'b</p>', 2_000_000),
    filled('no-break spaces', '<p>a', '\u00a0', 'b</p>', 2_000_000),
    filled('<', '', '<', p, 500_000),
    filled('</', '', '</', p, 500_000),
    filled('<!--', '', '<!--', p, 500_000),
    filled('<![CDATA[', '', '<![CDATA[', p, 300_000),
    filled('<a "', '', '<a "', p, 500_000),
    filled('&', '<p>', '&', '</p>', 500_000),
    filled('&amp', '<p>', '&amp', '</p>', 500_000),
    filled('title of hyphens', '<title>', 'a - ', `</title>${p}`, 100_000),
    filled('title of bars', '<title>', 'a | ', `</title>${p}`, 100_000),
    filled('heading of bars', '<h1>', 'a | ', `</h1>${p}`, 100_000),
    filled('address', '<base href="https://a.example/', 'a/', `">${p}`, 500_000),
    filled('style of spaces', '<div style="display', ' ', `:none">${p}`, 500_000),
    filled('srcset', '<p>words <img srcset="', 'a.jpg 1x, ', '"></p>', 100_000),
    filled('commas', '<p>', ',', '</p>', 1_000_000),
    filled('digits', '<p>', '1', '</p>', 1_000_000),
    filled('stops', '<p>', '.', '</p>', 1_000_000),
    filled('quotes', '<p>', '"', '</p>', 1_000_000),
    filled('meta date', '<meta property=article:published_time content="', '2025-', `">${p}`, 100_000),
    filled('author', '<meta name=author content="', 'Anna and ', `">${p}`, 100_000),
    filled('script', '<script>', '{"a":', `</script>${p}`, 200_000),
    filled('emoji', '<p>', '\u{1f469}\u200d\u{1f4bb}', '</p>', 200_000),
    filled('combining marks', '<p>a', '\u0301', '</p>', 500_000),
    filled('Japanese', '<p>', '雨が降った。', '</p>', 200_000),
  ],
}

/** Dumps without tags. */
export const dumps: TortureGroup = {
  name: 'text dumps',
  cases: [
    dump('lines of prose', `${sentence}\n`, 50_000),
    dump('one long line', sentence, 50_000),
    dump('a log', '2025-03-25T18:09:33Z INFO worker 12 took 35 ms for /a/b\n', 50_000),
    dump('short lines', 'News\n', 100_000),
    dump('blank lines', '\n', 1_000_000),
    dump('lines of dates', 'Tue, 25 Mar 2025 18:09:33 GMT\n', 50_000),
    dump('lines of names', 'By Anna Field and Bo Lind, Carl Strand\n', 50_000),
    dump('ranks', '1. A title of some words\n2. Another title here\n', 30_000),
    dump('related', 'Read more\nA title of some words\n', 30_000),
    dump('comments', 'Anna Field\n3 days ago\nI was there, and it rained.\nReply\n', 20_000),
    dump('titles', 'Of Rain and Roads\n\n', 50_000),
    dump('tags', '#rain #roads\n', 50_000),
    dump('tables', '1\tAlpha\t93\t1,000\n', 50_000),
    dump('pipes', '| a | b |\n|---|---|\n', 50_000),
    dump('stars', '**', 500_000),
    dump('brackets', '[', 500_000),
    dump('links', '[a](b) ', 100_000),
    dump('open links', '[a](', 200_000),
    dump(
      'hard-wrapped',
      'The rain stayed for a week, and the river rose by the hour\nand the road was shut\n',
      30_000,
    ),
    dump('captions', 'A bridge at dusk. Photo: Bo Lind\n', 50_000),
    dump('colons', 'a:', 300_000),
    dump('carriage returns', 'words\r', 100_000),
  ].flatMap((one) => [
    one,
    { ...one, name: `${one.name}, as Markdown`, options: { format: 'markdown' as const } },
  ]),
}
