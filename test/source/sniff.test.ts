import { describe, expect, test } from 'vitest'
import { type Format, sniffFormat } from '../../src/source/sniff'

const prose = 'The council met on Monday and decided little. Rain fell all the while, and nobody minded it.'

describe.each<[Format, [what: string, text: string, contentType?: string][]]>([
  [
    'html',
    [
      ['a document', '<!DOCTYPE html><title>x</title>'],
      ['a document after white space and a mark', '\ufeff \n<HTML lang=en><body>x'],
      ['a fragment', '<h1>Rain</h1><p>It rained in Oslo all day.</p>'],
      ['an unclosed paragraph', '<p>It rained in Oslo.'],
      ['a comment before the page', '<!-- cached --><div>x</div>'],
      ['XHTML after its declaration', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
      ['text before the first tag', `Skip to content\n<div>${prose}</div>\n<div>${prose}</div>`],
      ['one line with a closed tag', 'It <b>rained</b> in Oslo.'],
      ['a page sent as text/plain', '<!doctype html><p>x', 'text/plain'],
      ['paragraphs sent as text/plain', `<h1>Rain</h1>\n<p>${prose}</p>\n`, 'text/plain;charset=UTF-8'],
      ['XHTML by its type', 'x', 'application/xhtml+xml; charset=utf-8'],
      ['a long script first', `<script>${'var a = 1;\n'.repeat(9000)}</script><p>x</p>`],
      ['a lone picture', '<img src=a.jpg>'],
      ['a tag of a line with an attribute', '<font color="red">It rained in Oslo.'],
      ['an unclosed element of a site', '<my-article><p>It rained in Oslo.'],
      ['an element of a site alone', '<my-article lang="en">It rained in Oslo.</my-article>'],
      ['a page in upper case', '<CENTER><FONT SIZE=2>x</FONT></CENTER>'],
    ],
  ],
  [
    'text',
    [
      ['nothing', ''],
      ['prose', prose],
      ['a comparison', `${prose}\nWhere a < b and b > c, a < c holds.`],
      ['a text that mentions a tag', `<b> is the tag for bold.\n${prose}\n${prose}`],
      ['a text that begins with a tag', '<img> is the tag for pictures, and it has no end.'],
      ['a text that begins with a placeholder', `<user-name> is what you are called.\n${prose}`],
      ['a text about HTML', `${prose}\nWrite <b>x</b> for bold.\n${prose}\n${prose}\n${prose}`],
      ['an e-mail address in angles', `Ann <ann@example.org> wrote:\n${prose}`],
      ['stray stars', `**${prose}**\n\n${prose}**`],
      ['a table of ranks', `# Title Score\n1 Alpha 93\n2 Beta 91\n${prose}`],
      ['comments in code', `# one\nx = 1\n# two\ny = 2\n# three\n${prose}`],
      ['a fragment sent as text/plain', '<b>not read</b> as HTML', 'text/plain; charset=utf-8'],
      ['a text about a tag sent as text/plain', '<p> begins a paragraph, and </p> ends it.', 'text/plain'],
      ['markup sent as CSV', '<p>1</p>,<p>2</p>', 'text/csv'],
      ['prose sent as text/html', prose, 'text/html'],
    ],
  ],
  [
    'markdown',
    [
      ['a title and sections', `# Rain\n\n${prose}\n\n## Later\n\n${prose}`],
      ['links', `See [the minutes](https://a.example/m) and [more](/more).\n\n${prose}\n\n[map](./map.png)`],
      ['a title and a list with bold words', `# Rain\n\n- **one** is\n- **two** is\n\n${prose}`],
      ['a table', `## Scores\n\n| a | b |\n|---|---|\n| 1 | 2 |`],
      ['code', '## Use\n\n```js\nlet a = "<p>x</p>"\n```\n'],
      [
        'a README that begins with a tag',
        `<p align="center"><img src="a.png"></p>\n\n# A\n\n## B\n\n${prose}\n\n## C`,
      ],
      ['anything of that type', prose, 'text/markdown'],
    ],
  ],
])('%s', (format, cases) => {
  test.each(cases)('%s', (_, text, contentType) => {
    expect(sniffFormat(text, contentType)).toBe(format)
  })
})

test('a huge text is told by its beginning', () => {
  expect(sniffFormat(`${prose} < `.repeat(200_000))).toBe('text')
})
