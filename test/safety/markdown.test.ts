import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { after, before, rendered } from './outputs'

/** Texts that Markdown would read as something else. */
const texts = [
  '*quay* and _wall_ and **pier** and __dock__ and ***both***',
  'snake_case_name, 2 * 3 * 4 and a*b*c',
  '# of boats was low, ## too',
  '1. January was cold in the harbour, 2) so was March',
  '- that is what she said, + and this * too',
  '> so they said, and > again',
  '[quay](https://quay.example/) and [wall][1] and [pier]',
  '![quay](https://pictures.example/a.png)',
  '[quay]: https://quay.example/',
  '`quay` and ``wall`` and ```pier```',
  '~quay~ and ~~wall~~ and ~~~pier~~~',
  '<b>quay</b> and <https://quay.example/> and <!-- wall --> and <?pier?>',
  'Tom & Jerry, &amp; &lt;b&gt; &#42; &copy; &quay;',
  'a | b | c and \\| d',
  'C:\\boats\\quay \\* \\_ \\\\',
  'https://quay.example/a_b_c and www.quay.example/*a* and mina@quay.example',
  'A note[^1] and [^1]: more',
  '- [ ] not a task and [x] none either',
  '$a_1 * b$ and ^up^ and ==mark== and :smile: and {#id}',
  '--- and *** and === and ___',
  '+1 for the quay, -1 for the wall',
  '10) ten boats in all',
  '| a | b | and |-|-|',
]

/** What a reader sees of HTML, white space collapsed. */
function textOf(html: string): string {
  let text = ''
  const nodes: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value
    if (node.nodeName === 'p') text += ' '
    if ('childNodes' in node) nodes.push(...[...node.childNodes].reverse())
  }
  return text.replace(whiteSpace, ' ').trim()
}

const whiteSpace = /\s+/g
const special = /[&<>]/g

function asHtml(text: string): string {
  return text.replace(special, (mark) => `&#${mark.charCodeAt(0)};`)
}

describe.each(texts)('text that looks like Markdown: %s', (text) => {
  const { body, markdown, html } = extract(
    `<main><h1>Quay to be repaired</h1><p>${before}</p><p>${asHtml(text)}</p><p>${after}</p></main>`,
  )

  test('is text in the body', () => expect(body).toContain(text))

  test.each([false, true])('reads the same when it is rendered; raw HTML let through: %s', (dangerous) => {
    const shown = rendered(markdown, dangerous)
    expect(textOf(shown)).toBe(body.replace(whiteSpace, ' '))
    expect(textOf(shown)).toBe(textOf(html))
  })
})
