import { describe, expect, it } from 'vitest'
import { bodyText } from '../../src/article/body'
import { dumpFrom, htmlOf, markdownOf } from './page'

describe('a text dump', () => {
  it('becomes paragraphs and headings, its marks taken literally', () => {
    const page = dumpFrom('The *mill*\nRain fell [again].\nA photo of the mill', false, ({ index }) =>
      index === 0 ? 'subhead' : index === 1 ? 'body' : 'caption',
    )
    expect(markdownOf(page)).toBe('## The \\*mill\\*\n\nRain fell \\[again].\n\nA photo of the mill\n')
    expect(htmlOf(page)).toBe('<h2>The *mill*</h2>\n<p>Rain fell [again].</p>\n<p>A photo of the mill</p>')
  })

  it('becomes a list where several lines have bullets, and a table where they have bars', () => {
    const page = dumpFrom('• Rain\n• Snow\n\nTown | Inches\nBergen | 9')
    expect(markdownOf(page)).toBe('- Rain\n- Snow\n\n| Town | Inches |\n| - | - |\n| Bergen | 9 |\n')
  })

  it('becomes a table where several lines have tabs, an empty cell and the paragraph after it too', () => {
    const page = dumpFrom('Town\tInches\tDays\nBergen\t9\t20\nOslo\t\t3\n\nIt rained.\tMore tomorrow.')
    expect(markdownOf(page)).toBe(
      '| Town | Inches | Days |\n| - | - | - |\n| Bergen | 9 | 20 |\n| Oslo | | 3 |\n\nIt rained. More tomorrow.\n',
    )
    expect(bodyText(page)).toBe(
      'Town | Inches | Days\nBergen | 9 | 20\nOslo |  | 3\n\nIt rained. More tomorrow.',
    )
  })

  it('is escaped in HTML', () => {
    expect(htmlOf(dumpFrom('<script>alert(1)</script> & more'))).toBe(
      '<p>&lt;script>alert(1)&lt;/script> &amp; more</p>',
    )
  })
})

const source = `# The mill

Rain **fell _again_**, said [the \`mayor\`](/mayor "Who") of 2*3*4 and snake_case_words. \\*Not\\* this.

> It rained.
> And how.

- one
  - two
    1. three
- four

3. five
4. six

\`\`\`js
if (a) {

  b('*')
}
\`\`\`

| Town | Rain |
|------|:----:|
| Oslo | 1 \\| 2 |

---

[![The mill](/mill.jpg)](javascript:alert(1)) ![](/river.jpg)`

describe('a Markdown dump', () => {
  const page = dumpFrom(source, true)

  it('becomes the elements that it marks', () => {
    expect(htmlOf(page)).toBe(
      [
        '<h1>The mill</h1>',
        '<p>Rain <strong>fell <em>again</em></strong>, said <a href="https://news.example/mayor">the <code>mayor</code></a> of 2*3*4 and snake_case_words. *Not* this.</p>',
        '<blockquote><p>It rained. And how.</p></blockquote>',
        '<ul><li>one<ul><li>two<ol start="1"><li>three</li></ol></li></ul></li><li>four</li></ul>',
        '<ol start="3"><li>five</li><li>six</li></ol>',
        '<pre><code class="language-js">if (a) {\n\n  b(\'*\')\n}\n</code></pre>',
        '<table><tr><th>Town</th><th>Rain</th></tr><tr><td>Oslo</td><td>1 | 2</td></tr></table>',
        '<p><img src="https://news.example/mill.jpg" alt="The mill"> <img src="https://news.example/river.jpg" alt=""></p>',
      ].join('\n'),
    )
  })

  it('comes out of markdown as it went in', () => {
    const markdown = markdownOf(page)
    expect(markdownOf(dumpFrom(markdown, true))).toBe(markdown)
  })
})
