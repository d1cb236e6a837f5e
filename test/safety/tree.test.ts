import { JSDOM } from 'jsdom'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { after, around, before, formsOf } from './outputs'
import { attacks } from './payloads'

const harmless = new Set(
  [
    'p h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption div ul ol li dl dt dd table thead tbody tfoot tr th td',
    'a em i strong b sub sup del ins mark abbr time q code br hr img',
  ].flatMap((list) => list.split(' ')),
)
const attributes = new Set('href src alt title class start colspan rowspan datetime align'.split(' '))
const address = /^(?:https?:\/\/|mailto:|tel:)/
const languageClass = /^language-[\w+#.-]+$/

function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = []
  const nodes: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) nodes.push(...node.childNodes)
  }
  return found
}

describe.each(attacks)('%s: %s', (_, payload) => {
  const forms = formsOf(payload)

  test('leaves harmless elements and attributes alone', () => {
    for (const [form, html] of Object.entries(forms)) {
      for (const { tagName, attrs } of elementsOf(html)) {
        expect(harmless, form).toContain(tagName)
        for (const { name, value } of attrs) {
          expect(attributes, form).toContain(name)
          if (name === 'href' || name === 'src') expect(value, form).toMatch(address)
          if (name === 'class') expect(value, form).toMatch(languageClass)
        }
      }
    }
  })

  test('runs nothing in jsdom, and keeps the article around it', () => {
    for (const [form, html] of Object.entries(forms)) {
      let ran = false
      const { window } = new JSDOM('<body></body>', {
        runScripts: 'dangerously',
        beforeParse: (fresh) => {
          fresh.alert = () => {
            ran = true
          }
        },
      })
      window.document.body.innerHTML = html
      for (const type of ['click', 'mouseover', 'focus', 'load', 'error', 'toggle'])
        for (const element of window.document.querySelectorAll('body *'))
          element.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }))
      expect(ran, form).toBe(false)
      expect(window.document.body.textContent, form).toContain(before)
    }
  })

  test('is the same when it is parsed and written again', () => {
    const { window } = new JSDOM('')
    const holder = window.document.createElement('div')
    for (const [form, html] of Object.entries(forms)) {
      holder.innerHTML = html
      const once = holder.innerHTML
      holder.innerHTML = once
      expect(holder.innerHTML, form).toBe(once)
    }
  })
})

/** What opens a raw text, a drawing or an attribute that swallows the rest of the page. */
const open = [
  '<script>alert(1)',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  // A browser leaves the drawing at `<p>`; we read on in it.
  '<svg><p><style><!--</style><img src=x onerror=alert(1)>--></style>',
  '<img src=x srcset=",,,\'"" onerror=alert(1) x=">',
]

test('an attack takes the text after it along only where it leaves something open', () => {
  const swallowed = attacks.filter(([, payload]) => !extract(around(payload)).body.includes(after))
  expect(swallowed.map(([, payload]) => payload)).toEqual(open)
})

test.each([
  '<img src="https://evil.example/pixel.gif" width="1" height="1">',
  '<img src="https://evil.example/pixel.gif" width="0" height="0" alt="">',
  '<img src="https://evil.example/pixel.gif" style="width:1px;height:1px">',
  '<img src="https://evil.example/pixel.gif" style="display:none">',
  '<noscript><img height="1" width="1" style="display:none" src="https://evil.example/tr?id=1&ev=PageView"></noscript>',
  '<iframe src="https://evil.example/ns.html" height="0" width="0" style="display:none;visibility:hidden"></iframe>',
])('a tracking pixel is gone: %s', (pixel) => {
  for (const html of Object.values(formsOf(pixel))) expect(html).not.toContain('evil.example')
})
