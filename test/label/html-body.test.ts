import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { blocksFromTree } from '../../src/blocks/from-tree'
import { keepHeadings } from '../../src/label/body/headings'
import { readLines } from '../../src/label/lines/line'

const paragraphs = [
  'The keeper of the weir at Lower Marl had seen the river rise before, but never in a dry spring like this one.',
  'She walked along the bank each morning, wrote the height into a book, and told nobody what she thought of it.',
  'By the end of the week the lower meadows were under water, and the sheep had been driven up to the old road.',
]
const [first, ...others] = paragraphs.map((text) => `<p>${text}</p>`)
const pageWith = (middle: string) =>
  `<html lang="en"><title>The weir</title><article><h1>The weir</h1>${first}${middle}${others.join('')}</article>`

const links =
  '<ul><li><a href="/mill">The mill at Upper Marl is sold to its miller</a></li><li><a href="/eels">Eels are back in the old cut after years</a></li></ul>'

describe('a list of links between the paragraphs', () => {
  it.each([
    ['in a box', `<div class="x1"><h3>Related</h3>${links}</div>`],
    ['without a box', `<h3>Related stories</h3>${links}`],
  ])('is related %s', (_where, list) => {
    const { body, blocks } = extract(pageWith(list))
    expect(body).toBe(paragraphs.join('\n\n'))
    expect(blocks.filter(({ role }) => role === 'related')).toHaveLength(3)
  })

  it.each([
    ['its heading says something else', `<h3>Both mills</h3>${links}`],
    [
      'its items say more than their links',
      `<h3>Related</h3>${links.replaceAll('</a>', '</a>, which our reader from Lower Marl tells at length below')}`,
    ],
  ])('stays where %s', (_why, list) => {
    expect(extract(pageWith(list)).body).toContain('Eels are back')
  })
})

const tableHead = /\| Option\s+\| Type\s+\|\n\| -/

describe('the middle of an article', () => {
  it.each([
    ['the head of its table of contents', '<p>Table of contents</p>'],
    ['a credit under a chart', '<p>Quelle: Pegelamt</p>'],
    [
      'a head of links that are left out',
      '<h3>More on the river</h3><aside class="related"><ul><li><a href="/a">Mill sold</a> 3 days ago</li><li><a href="/b">Eels back</a> 4 days ago</li><li><a href="/c">Road up</a> a week ago</li></ul></aside>',
    ],
  ])('is not %s', (_what, middle) => {
    expect(extract(pageWith(middle)).body).toBe(paragraphs.join('\n\n'))
  })
})

describe('what stands before the headline', () => {
  const page = (before: string) =>
    `<html lang="en"><title>The weir</title><body>${before}<article><h1>The weir</h1>${first}${others.join('')}</article></body></html>`

  it('is none of the article', () => {
    const slogan = '<div><div><h2>The paper of the whole valley!</h2></div></div>'
    expect(extract(page(slogan)).body).toBe(paragraphs.join('\n\n'))
  })
})

describe('a table of the body', () => {
  it('keeps its head', () => {
    const table =
      '<table><thead><tr><th>Option</th><th>Type</th></tr></thead><tbody><tr><td>retries</td><td>a number of times</td></tr><tr><td>backoff</td><td>how long to wait</td></tr></tbody></table>'
    expect(extract(pageWith(table)).markdown).toMatch(tableHead)
  })
})

describe('a list of definitions of the body', () => {
  it('keeps its terms with what is kept of their definitions', () => {
    const list =
      '<dl><dt>fs</dt><dt>io</dt><dd>Files and streams, which are read and written without waiting for the disk.</dd><div><dt><code>no</code></dt><dd><p>Nothing is shown of files that nobody has added to the index so far.</p></dd></div></dl>'
    const { body } = extract(pageWith(list))
    expect(body).toContain('fs\n\nio\n\nFiles and streams')
    expect(body).toContain('no\n\nNothing is shown')
  })

  it('drops them with definitions that are dropped', () => {
    const list = '<dl class="related"><dt>Related stories</dt><dd><a href="/mill">The mill</a></dd></dl>'
    expect(extract(pageWith(list)).body).toBe(paragraphs.join('\n\n'))
  })
})

describe('a table that lays out a page of old', () => {
  it('gives the paragraphs between its line breaks', () => {
    const page = `<TITLE>The weir</TITLE><TABLE><TR><TD><A HREF=a>Home</A><BR><A HREF=b>Links</A></TD><TD><FONT SIZE=5>The weir</FONT><BR><BR>${paragraphs.join('<BR>\n<BR>')}</TD></TR></TABLE>`
    expect(extract(page).body).toBe(paragraphs.join('\n\n'))
  })

  it('is none where a cell has an address', () => {
    const page = pageWith(
      '<table><tr><td>Weir House</td><td>1 Mill Lane<br>Lower Marl<br>MR1 2AB<br>United Kingdom</td></tr></table>',
    )
    expect(extract(page).blocks.filter(({ kind }) => kind === 'tableRow')).toHaveLength(1)
  })
})

describe('the end of an article', () => {
  const pageEnding = (end: string, head = '') =>
    `<html lang="en"><title>The weir</title>${head}<article><h1>The weir</h1>${first}${others.join('')}${end}</article>`

  it.each([
    ['a heading with nothing below', '<h2>Print, save and so on</h2>'],
    ['a plea', '<p>Subscribe now to our Sunday edition for the full story.</p>'],
    ['a credit', '<p>Photo: Hal Norrby / Marl Pictures</p>'],
    [
      'links to other pages',
      '<p><a href="/mill">The mill is sold</a></p><p><a href="/eels">Eels are back</a></p>',
    ],
    ['a name of its source', '<p>Source: Marl River Board, Lower Marl</p>'],
    ['a licence', '<p>Except where otherwise noted, content on this site is licensed under CC BY 4.0.</p>'],
  ])('is not %s', (_what, end) => {
    expect(extract(pageEnding(end)).body).toBe(paragraphs.join('\n\n'))
  })

  it('is not the life of its author', () => {
    const life =
      '<h4>Ada Brook</h4><p>I look after the books of the weir and after all who come to read them.</p>'
    const html = pageEnding(`<div>${life}</div>`, '<meta name="author" content="Ada Brook">')
    expect(extract(html).body).toBe(paragraphs.join('\n\n'))
  })

  it('is not the life of its author that begins with the name', () => {
    const life =
      '<p>Ada Brook is a reporter at the weir, and has written for the river board for ten years.</p>'
    const html = pageEnding(life, '<meta name="author" content="Ada Brook">')
    expect(extract(html).body).toBe(paragraphs.join('\n\n'))
  })

  it('may be a section of its own', () => {
    const section = `<h2>The weir in winter</h2><p>${paragraphs[0]!.replace('spring', 'winter')}</p>`
    expect(extract(pageEnding(section)).body).toContain('The weir in winter\n\nThe keeper')
  })
})

describe('a paragraph in a caption', () => {
  it('is a caption', () => {
    const figure =
      '<figure><img src="/weir.jpg" alt=""><figcaption><p>The weir at Lower Marl, seen from the old road in the spring of last year.</p></figcaption></figure>'
    const { body, blocks } = extract(pageWith(figure))
    expect(body).toBe(paragraphs.join('\n\n'))
    expect(blocks.find(({ text }) => text.startsWith('The weir at Lower'))?.role).toBe('caption')
  })
})

describe('what a page says to programs', () => {
  it('is no part of it: a plea for scripts, a button beside code', () => {
    const plea = '<noscript>You need to enable JavaScript to run this app.</noscript>'
    expect(extract(pageWith(plea)).body).toBe(paragraphs.join('\n\n'))
    const code = '<pre><code>weir --open 3</code></pre>'
    expect(extract(pageWith(`${code}<button class="x">Copy</button>`)).body).not.toContain('Copy')
    expect(extract(pageWith(`${code}<p>Copy that.</p>`)).body).toContain('Copy that.')
  })

  it('is read once: a formula that stands there as MathML and drawn', () => {
    const formula =
      '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>t</mi><mo>=</mo><mi>s</mi></mrow></semantics></math></span>' +
      '<span class="katex-html" aria-hidden="true"><span>t</span><span>=</span><span>s</span></span></span>'
    const { body, markdown } = extract(pageWith(`<p>The time at the weir is ${formula} on most days.</p>`))
    expect(body).toContain('The time at the weir is t=s on most days.')
    expect(markdown).toContain('The time at the weir is t=s on most days.')
  })
})

describe('a box that asks for an e-mail address', () => {
  const box = (field: string) =>
    `<div class="x7"><h3>Viikkokirje</h3><p>Padon ja joen kuulumiset sinulle joka torstai.</p>${field}</div>`
  const long = (middle: string) =>
    `<article><h1>The weir at Lower Marl</h1>${first}${others.join('')}${middle}<p>${paragraphs[0]} So it was.</p><p>${paragraphs[0]} So it is.</p></article>`

  it('is no part of the article, in whatever language', () => {
    const { body, blocks } = extract(long(box('<form><input type="email"><button>Tilaa</button></form>')))
    expect(body).not.toContain('joka torstai')
    expect(blocks.find(({ text }) => text.startsWith('Padon'))?.role).toBe('promo')
  })

  it('leaves the paragraphs beside it alone', () => {
    const html = long('<input type="email">')
    for (const each of paragraphs) expect(extract(html).body).toContain(each)
  })
})

it('a heading of one word that may be one of comments stands over the text among others like it', () => {
  const sections = ['Methods', 'Results', 'Discussion'].map((name) => `<h2>${name}</h2>${first}`)
  const { drafts } = blocksFromTree(parseDocument(`<article>${first}${sections.join('')}</article>`))
  for (const draft of drafts) draft.role = draft.level === 0 ? 'body' : 'subhead'
  const left = drafts.find(({ text }) => text === 'Discussion')!
  left.role = 'other'
  keepHeadings(readLines(drafts))
  expect(left.role).toBe('subhead')
})

describe('a heading that is a link', () => {
  const code =
    '<div><div><span>js</span><button>Copy</button></div><pre><code>weir.read(day)</code></pre></div>'

  it('to its own place stands over the text, a head of the code between', () => {
    const { markdown } = extract(pageWith(`<h2><a href="#reading"><span>Reading</span></a></h2>${code}`))
    expect(markdown).toContain('## [Reading](#reading)')
  })

  it('and one over another heading and its buttons stand too', () => {
    const units = '<div><button>Metric</button><button>Imperial</button></div>'
    const { markdown } = extract(
      pageWith(`<h2><a href="#heights">Heights</a></h2>${units}<h3><a href="#may">In May</a></h3>${first}`),
    )
    expect(markdown).toContain('## [Heights](#heights)\n\n### [In May](#may)')
  })

  it('to another page stays out', () => {
    const { markdown } = extract(pageWith(`<h2><a href="/reading"><span>Reading</span></a></h2>${code}`))
    expect(markdown).not.toContain('Reading')
  })
})

it('a row of buttons between the paragraphs is none of the body, one that folds out a text is', () => {
  const tools = '<div><button>Listen</button> <button>Text size</button> <button>Save</button></div>'
  const fold = '<div><button>How high may the river rise?</button></div>'
  const { body, blocks } = extract(pageWith(tools + fold))
  expect(body).not.toContain('Listen')
  expect(blocks.find(({ text }) => text.startsWith('How high'))?.role).not.toBe('other')
})
