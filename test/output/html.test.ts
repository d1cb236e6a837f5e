import { describe, expect, it } from 'vitest'
import { htmlOf, pageFrom } from './page'

const pictureName = /src="[^"]*(\/\d.jpg|logo.png)"/g

const cases: [name: string, html: string, expected: string][] = [
  ['a paragraph', '<p>Rain  fell\n all day.</p>', '<p>Rain fell all day.</p>'],
  [
    'text in layout elements',
    '<div><section>Rain.</section><div>Snow.</div></div>',
    '<p>Rain.</p>\n<p>Snow.</p>',
  ],
  [
    'text without any block',
    'Rain <b>fell</b> in <a href="/o">Oslo</a>.',
    '<p>Rain <b>fell</b> in <a href="https://news.example/o">Oslo</a>.</p>',
  ],
  ['two breaks', '<p>Rain.<br><br>Snow.</p>', '<p>Rain.</p>\n<p>Snow.</p>'],
  ['one break', '<p><br>Rain,<br>snow.<br></p>', '<p>Rain,<br>snow.</p>'],
  [
    'formatting',
    '<p><b>a</b> <i>b</i> <s>c</s> <kbd>d</kbd> <span>e</span> <sup>2</sup></p>',
    '<p><b>a</b> <i>b</i> <del>c</del> <code>d</code> e <sup>2</sup></p>',
  ],
  ['spaces inside formatting', '<p>a<b> bold </b>word</p>', '<p>a <b>bold</b> word</p>'],
  [
    'a subhead that is a paragraph',
    '<div><p>x y</p></div><h2>The <b>mill</b></h2>',
    '<p>x y</p>\n<h2>The mill</h2>',
  ],
  [
    'a link around a block',
    '<a href="/x"><div>Rain.</div></a>',
    '<p><a href="https://news.example/x">Rain.</a></p>',
  ],
  ['formatting around blocks', '<b><p>Rain.</p><p>Snow.</p></b>', '<p><b>Rain.</b></p>\n<p><b>Snow.</b></p>'],
  ['a link without address', '<p><a name="top">Rain</a> fell.</p>', '<p>Rain fell.</p>'],
  [
    'a quote',
    '<blockquote>Rain.<p>Snow.</p></blockquote>',
    '<blockquote><p>Rain.</p><p>Snow.</p></blockquote>',
  ],
  [
    'nested lists',
    '<ul><li>a<ol start="3"><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>',
    '<ul><li>a<ol start="3"><li>b</li></ol></li><li>c<p>d</p></li></ul>',
  ],
  [
    'a list inside a list',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  ],
  ['items without a list', '<div><li>a</li><li>b</li></div>', '<p>a</p>\n<p>b</p>'],
  ['text in a list', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
  [
    'definitions',
    '<dl><div><dt>a</dt><dd>b<p>c</p></dd></div></dl>',
    '<dl><dt>a</dt><dd>b<p>c</p></dd></dl>',
  ],
  [
    'code with its language',
    '<pre class="brush: js"><span>if (a)</span>\n  b &lt; c\n</pre>',
    '<pre><code class="language-js">if (a)\n  b &lt; c\n</code></pre>',
  ],
  [
    'a data table',
    '<table><thead><tr><th>a</th><th colspan="2">b</th></tr></thead><tbody><tr><td>1</td><td>2</td><td><p>3</p><p>4</p></td></tr></tbody></table>',
    '<table><thead><tr><th>a</th><th colspan="2">b</th></tr></thead><tbody><tr><td>1</td><td>2</td><td>3<br>4</td></tr></tbody></table>',
  ],
  ['a layout table', '<table><tr><td><h2>a</h2><p>b</p></td></tr></table>', '<h2>a</h2>\n<p>b</p>'],
  [
    'a table that only frames a text, with empty cells as margins',
    `<table><tr><td></td><td>b</td></tr><tr><td></td><td>${'The mill turned. '.repeat(6)}</td></tr></table>`,
    `<p>b</p>\n<p>${'The mill turned. '.repeat(6).trim()}</p>`,
  ],
  [
    'a table of one column without prose',
    '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
    '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
  ],
  [
    'a table inside a layout table',
    '<table><tr><td><h2>a</h2><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
    '<h2>a</h2>\n<table><tr><td>1</td><td>2</td></tr></table>',
  ],
  [
    'a caption',
    '<figure><img src="a.jpg" alt="Rain"><figcaption>The mill.</figcaption></figure>',
    '<figure><img src="https://news.example/2025/a.jpg" alt="Rain"><figcaption>The mill.</figcaption></figure>',
  ],
  [
    'a table caption',
    '<table><caption>Rain</caption><tr><td>1</td><td>2</td></tr></table>',
    '<p>Rain</p>\n<table><tr><td>1</td><td>2</td></tr></table>',
  ],
  [
    'a film',
    '<p>Rain.</p><div><iframe src="//film.example/7" title="The flood"></iframe></div><p>Snow.</p>',
    '<p>Rain.</p>\n<p><a href="https://film.example/7">The flood</a></p>\n<p>Snow.</p>',
  ],
]

describe('html', () => {
  it.each(cases)('writes %s', (_, html, expected) => {
    expect(htmlOf(pageFrom(html))).toBe(expected)
  })

  it('leaves out blocks that are not kept, and the items and quotes that held them alone', () => {
    const html = '<ul><li>Rain.</li><li>Advertisement</li></ul><blockquote>Advertisement</blockquote>'
    const page = pageFrom(html, ({ text }) => (text === 'Advertisement' ? 'ad' : 'body'))
    expect(htmlOf(page)).toBe('<ul><li>Rain.</li></ul>')
  })

  it('makes a heading of a subhead that is a bold paragraph', () => {
    const page = pageFrom('<p><b>The mill</b></p><p>Rain.</p>', ({ text }) =>
      text === 'The mill' ? 'subhead' : 'body',
    )
    expect(htmlOf(page)).toBe('<h3>The mill</h3>\n<p>Rain.</p>')
  })

  it('keeps pictures among kept blocks only', () => {
    const html =
      '<img src="/logo.png"><nav>Menu</nav><img src="/1.jpg"><p>Rain.</p><img src="/2.jpg"><p>Snow.</p><img src="/3.jpg">'
    const page = pageFrom(html, ({ text }) =>
      text === '' ? 'other' : text === 'Menu' ? 'navigation' : 'body',
    )
    const sources = [...htmlOf(page).matchAll(pictureName)].map((found) => found[1])
    expect(sources).toEqual(['/1.jpg', '/2.jpg'])
  })

  it('leaves relative links as they are where no base is known', () => {
    const page = pageFrom('<p><a href="../a b?c=d#e">Rain</a></p>', undefined, null)
    expect(htmlOf(page)).toBe('<p><a href="../a%20b?c=d#e">Rain</a></p>')
  })

  it('is empty for a page without a body', () => {
    expect(htmlOf(pageFrom('<p>Rain</p>', () => 'other'))).toBe('')
  })
})
