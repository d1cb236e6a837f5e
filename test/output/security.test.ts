import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { htmlOf, markdownOf, pageFrom } from './page'

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src="https://a.example/x.jpg" srcset="javascript:alert(1) 2x" onload="alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#106;&#97;vascript&colon;alert(1)">x</a>',
  '<a href="&#x1;javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="blob:https://a.example/1">x</a>',
  '<a href="https://a.example" onclick="alert(1)" style="x" id="location" name="body" target="_top" ping="//b.example">x</a>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a><script>alert(1)</script></svg>',
  '<math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math href="javascript:alert(1)"><mi>x</mi></math>',
  '<style>@import "//b.example"; p { color: red }</style>',
  '<p style="background: url(javascript:alert(1))" class="a" id="b" data-x="c" onmouseover="alert(1)">x</p>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="javascript:/a/">',
  '<link rel="stylesheet" href="//b.example/a.css">',
  '<form action="javascript:alert(1)"><input name="attributes" value="x"><button formaction="javascript:alert(1)">x</button></form>',
  '<iframe src="javascript:alert(1)" srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="https://a.example/film" srcdoc="<script>alert(1)</script>"></iframe>',
  '<video src="javascript:alert(1)" poster="javascript:alert(1)"><source src="data:text/html,x"></video>',
  '<embed src="javascript:alert(1)"><object data="javascript:alert(1)">x</object>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<select><template><style><!--</style><a rel="--></style></template><img src=x onerror=alert(1)>"></select>',
  '<pre class="language-js&quot;onclick=alert(1)"><code class="language-x&quot; onload=&quot;alert(1)">x</code></pre>',
  '<table><tr><td background="javascript:alert(1)" colspan="1e9" onclick=x>a</td><td>b</td></tr></table>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;</p>',
  '<ol start="1 onclick=alert(1)"><li value="x">x</li></ol>',
  '<time datetime="&quot;><script>alert(1)</script>">x</time>',
  '<a href="https://a.example/&quot;><script>alert(1)</script>">x</a>',
  '<img alt="&quot;><script>alert(1)</script>" src="/x.jpg">',
  '<marquee onstart=alert(1)>x</marquee><details open ontoggle=alert(1)>x</details>',
]

const allowedAttributes = new Set([
  'href',
  'src',
  'alt',
  'title',
  'class',
  'start',
  'colspan',
  'rowspan',
  'datetime',
])
const forbidden = new Set(
  'script style iframe object embed form input button svg math meta base link template noscript video audio source'.split(
    ' ',
  ),
)
const safeUrl = /^(?:https?:\/\/|mailto:|tel:)/
const rawTag = /<(?!https?:|mailto:)[a-z/!]/i
const otherTarget = /\]\((?!https?:|mailto:|tel:)/
const languageClass = /^language-[\w+#.-]+$/

/** Every element of HTML as a browser reads it. */
function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
  const elements: DefaultTreeAdapterTypes.Element[] = []
  const nodes: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) nodes.push(...node.childNodes)
  }
  return elements
}

function around(payload: string): string {
  return `<p>Rain fell.</p>${payload}<p>${payload}</p><ul><li>${payload}</li></ul><figure>${payload}</figure><p>Snow.</p>`
}

describe('hostile markup', () => {
  it.each(payloads)('is harmless in html: %s', (payload) => {
    for (const { tagName, attrs } of elementsOf(htmlOf(pageFrom(around(payload))))) {
      expect(forbidden.has(tagName), tagName).toBe(false)
      for (const { name, value } of attrs) {
        expect(allowedAttributes).toContain(name)
        if (name === 'href' || name === 'src') expect(value).toMatch(safeUrl)
        if (name === 'class') expect(value).toMatch(languageClass)
      }
    }
  })

  it.each(payloads)('is a fixpoint in html: %s', (payload) => {
    const once = htmlOf(pageFrom(around(payload)))
    const keep = (text: string) => (text === '' ? 'other' : 'body')
    expect(htmlOf(pageFrom(once, ({ text }) => keep(text)))).toBe(once)
  })

  it.each(payloads)('is harmless in markdown: %s', (payload) => {
    const markdown = markdownOf(pageFrom(around(payload)))
    expect(markdown.replaceAll('\\<', '')).not.toMatch(rawTag)
    expect(markdown).not.toMatch(otherTarget)
  })

  it('keeps the words around it', () => {
    for (const payload of payloads) {
      const html = htmlOf(pageFrom(around(payload)))
      expect(html.startsWith('<p>Rain fell.</p>')).toBe(true)
      expect(html.endsWith('<p>Snow.</p>')).toBe(true)
    }
  })
})
