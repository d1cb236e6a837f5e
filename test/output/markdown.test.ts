import { describe, expect, it } from 'vitest'
import { markdownOf, pageFrom } from './page'

const cases: [name: string, html: string, expected: string][] = [
  ['headings and paragraphs', '<h2>The mill</h2><p>Rain.</p>', '## The mill\n\nRain.'],
  ['formatting', '<p><b>a</b> <em>b</em> <del>c</del> <code>d`e</code></p>', '**a** _b_ ~~c~~ ``d`e``'],
  ['literal marks', '<p>*a* _b_ [c](d) &lt;e> # f</p>', '\\*a\\* \\_b\\_ \\[c]\\(d) \\<e> # f'],
  ['a literal number', '<p>1. a</p>', '1\\. a'],
  ['links', '<p><a href="/x y_(z)">Rain</a></p>', '[Rain](https://news.example/x%20y_\\(z\\))'],
  ['a bare link', '<p><a href="https://a.example/">https://a.example/</a></p>', '<https://a.example/>'],
  ['quotes', '<blockquote><p>a</p><blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  [
    'nested lists',
    '<ul><li>a<ul><li>b</li></ul></li></ul><ol start="4"><li>c</li><li>d</li></ol>',
    '- a\n  - b\n\n4. c\n5. d',
  ],
  [
    'code',
    '<pre><code class="hljs language-python">if a:\n    b()\n</code></pre>',
    '```python\nif a:\n    b()\n```',
  ],
  ['code in a list', '<ul><li>a<pre>b\nc</pre></li></ul>', '- a\n\n  ```\n  b\n  c\n  ```'],
  ['code spans side by side', '<p><code>a</code><kbd>b</kbd></p>', '`ab`'],
  ['code with a fence in it', '<pre>```\na\n```</pre>', '````\n```\na\n```\n````'],
  [
    'code lines by a highlighter',
    '<div class="highlight-source-go"><pre><div>a</div><div>  b</div></pre></div>',
    '```go\na\n  b\n```',
  ],
  [
    'a table',
    '<table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td><td>2<br>3</td></tr></table>',
    '| a | b\\|c |\n| - | - |\n| 1 | 2 3 |',
  ],
  ['a table without a head', '<table><tr><td>1</td><td>2</td></tr></table>', '| | |\n| - | - |\n| 1 | 2 |'],
  [
    'a spanned table',
    '<table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">1</td></tr></table>',
    '| a | b |\n| - | - |\n| 1 | |',
  ],
  [
    'an image with a caption',
    '<figure><img src="a.jpg" alt="Rain [1]"><figcaption>The mill.</figcaption></figure>',
    '![Rain \\[1\\]](https://news.example/2025/a.jpg)\n\nThe mill.',
  ],
  ['a break', '<p>a<br>b</p>', 'a\\\nb'],
  ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', '- a\n\n  b'],
]

describe('markdown', () => {
  it.each(cases)('writes %s', (_, html, expected) => {
    expect(markdownOf(pageFrom(html))).toBe(`${expected}\n`)
  })

  it('holds no raw HTML', () => {
    const html =
      '<p>a<sup>2</sup> <sub>b</sub> <mark>c</mark> <abbr title="x">d</abbr> <time datetime="2025">e</time></p>'
    expect(markdownOf(pageFrom(html))).toBe('a2 b _c_ d e\n')
  })

  it('is empty for a page without a body', () => {
    expect(markdownOf(pageFrom('<p>Rain</p>', () => 'other'))).toBe('')
  })
})
