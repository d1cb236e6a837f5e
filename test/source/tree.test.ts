import { type ChildNode, Element, isTag, isText, Text } from 'domhandler'
import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { buildTree } from '../../src/source/tree'
import { outline } from './outline'

const roomy = { maxDepth: 1_000_000, maxNodes: 10_000_000, everyAttribute: true }

/** htmlparser2 leaves a reference right after `<` as it is in `title` and `textarea`; the standard reads it. */
const unreadReference = /<\/?&/

function ours(html: string): string[] {
  return outline(buildTree(html, roomy).root)
}

const wellFormed = [
  '<!doctype html><html lang="en"><head><title>A &amp; B</title></head><body><p>One</p></body></html>',
  '<div class="a b" id=c data-x=\'1 > 0\' hidden>text <b>bold</b> tail</div>',
  '<ul><li>one<ul><li>two</ul><li>three</ul>',
  '<table><tr><td>1<td>2<tr><th>3<tbody><tr><td>4</table>',
  '<p>one<p>two<div>three</div>',
  '<h1>a<h2>b</h2>',
  '<dl><dt>a<dd>b<dt>c</dl>',
  '<select><option>a<option selected>b<optgroup label=x><option>c</select>',
  '<img src=a.png><br/><hr>text<input disabled>',
  '<image src=a.png>',
  '<script>if (a < b && c) document.write("<p>no</p>")</script><style>a > b {}</style>',
  '<script>a</scripty></script >after',
  '<title>a <b> &lt; c</title><textarea><p>&amp;</textarea>',
  '<noscript><p>kept <img src=x></p></noscript>',
  '<svg viewBox="0 0 1 1"><linearGradient/><foreignObject><p>html</p></foreignObject></svg>after',
  '<svg><title>a</title><path d="M0"/><style>b</style></svg>',
  '<math><mi>x</mi><mo>=</mo></math>',
  '<p>a &lt; b &copy; &notin; &amp;amp; &#x41;&#66; &unknown; &amp',
  '<a href="?a=1&copy=2&amp;b=3">link</a>',
  'a<!-- comment -- > still -->b<!-->c<!--->d<!--x--!>e',
  '<![CDATA[gone]]>a<svg><![CDATA[kept & raw]]></svg>',
  '<?xml version="1.0"?>a<!ELEMENT b>c</ >d</>e',
]

const odd = [
  '',
  '   ',
  'a < b > c <3 <',
  'a </',
  '</p>',
  '</br>',
  '</div>text</span>',
  '<b><i>x</b>y</i>z',
  '<form>a<form id=2>b</form>c</form>d',
  '<div><form></div><form>again</form>',
  '<a>one<a>two</a>',
  '<p><table><tr><td><p>x</table>y',
  '<DIV Class=X CLASS=y>Case</div>',
  '<div a=1 a=2 =b c= d / e/ f=g/h>x</div>',
  '<div "quoted" \'x\'>y</div>',
  '<p =>x',
  '<title/>x</title>y',
  '<svg/>a<svg><br/><p/>b</svg>',
  '<plaintext>all <b>text</b>',
  '<textarea>never closed <p>',
  '<script>never closed <p>',
  '<!-- never closed <p>',
  '<p title="never closed>text',
  '<p title=open',
  '<math><svg><foreignobject></foreignObject><mtext></math>x',
  '<div constructor=a toString __proto__=b hasOwnProperty>x</div>',
  'nul \0 and \ud800 lone \udc00',
  '<\0p>x</\0p>',
]

describe('the tree of htmlparser2', () => {
  test.each([...wellFormed, ...odd])('%s', (html) => {
    expect(ours(html)).toEqual(outline(parseDocument(html)))
  })

  const piece = fc.constantFrom(
    ...'div p a b li ul table tr td th tbody form select option svg title foreignObject math h1 button script'
      .split(' ')
      .flatMap((name) => [`<${name}>`, `<${name} class="x">`, `</${name}>`, `<${name}/>`]),
    ...[
      '<br>',
      '</p>',
      '<img src=a>',
      ' text ',
      'a &amp; b',
      '&lt',
      '<',
      '</',
      '<!--',
      '-->',
      '"',
      "'",
      '=',
      '>',
    ],
    ...['<!', '<?', ']]>', '&#', '/', ' x=', '\n', '</script', '<textarea>', '</textarea>'],
  )

  test('holds for generated pages', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        // The last mark ends a tag that the page would cut: htmlparser2 leaves a character of it as text.
        const html = `${pieces.join('')}>`
        fc.pre(!unreadReference.test(html))
        expect(ours(html)).toEqual(outline(parseDocument(html)))
      }),
      { numRuns: 5000, seed: 7 },
    )
  })
})

describe('broken pages lose no more than in a browser', () => {
  test.each([
    ['CDATA that nothing closes', '<body><![CDATA[<div id=top></div><p>Post</p></body>', 'Post'],
    ['CDATA in SVG', '<svg><text><![CDATA[b > c]]></text></svg>', 'b > c'],
    ['a frame in a noscript', '<noscript><iframe src=x /></noscript><p>Text</p><iframe></iframe>', 'Text'],
    ['a frame outside of one', '<iframe></noscript><p>a</p></iframe>', '</noscript><p>a</p>'],
  ])('%s', (_name, html, text) => {
    expect(ours(html).filter((line) => line.startsWith('text '))).toEqual([`text ${text}`])
  })
})

describe('white space', () => {
  function texts(html: string): string[] {
    return ours(html).filter((line) => line.startsWith('text '))
  }

  test('between blocks makes no nodes', () => {
    const { root } = buildTree('<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n', roomy)
    expect(root.children).toHaveLength(1)
    expect((root.children[0] as Element).children).toHaveLength(2)
  })

  test.each([
    ['between words', '<p><b>a</b> <i>b</i></p>', ['text a', 'text  ', 'text b']],
    ['after a picture', '<p><img> <b>a</b></p>', ['text  ', 'text a']],
    ['in code', '<pre>\n  <code> </code> a</pre>', ['text \n  ', 'text  ', 'text  a']],
  ])('%s is kept', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })
})

describe('nodes', () => {
  const { root } = buildTree('<p>a<b>c</b>d</p><p>e</p>', roomy)

  test("pass domhandler's own tests", () => {
    const paragraph = root.children[0] as Element
    expect(paragraph).toBeInstanceOf(Element)
    expect(isTag(paragraph)).toBe(true)
    expect(paragraph.firstChild).toBeInstanceOf(Text)
    expect(isText(paragraph.children[0] as ChildNode)).toBe(true)
    expect(paragraph.cloneNode(true).children).toHaveLength(3)
  })

  test('know their parent and neighbours', () => {
    const [first, second] = root.children as Element[]
    expect(first?.parent).toBe(root)
    expect(first?.next).toBe(second)
    expect(second?.prev).toBe(first)
    expect(first?.children.map((child) => child.parent)).toEqual([first, first, first])
    expect(first?.children[2]?.prev).toBe(first?.children[1])
  })
})
