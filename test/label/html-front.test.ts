import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { chooseFields } from '../../src/article/fields'
import { blocksFromTree } from '../../src/blocks/from-tree'
import { labelHtmlFront } from '../../src/label/front/html'
import { readLines } from '../../src/label/lines/line'
import { collectMetadata } from '../../src/metadata'
import { resolveOptions } from '../../src/options'
import type { Page, PageType, Role } from '../../src/types'

const body =
  '<p>The river rose by two metres in the night, and by morning the lower town had no road left at all.</p>' +
  '<p>Boats came from the upper valley at noon, and nobody who wanted to leave had to wait for very long.</p>'

/** Label a page whose long sentences are its body, and choose its fields. */
function read(html: string, { url, pageType = 'article' }: { url?: string; pageType?: PageType } = {}) {
  const options = resolveOptions(url === undefined ? {} : { url })
  const root = parseDocument(html)
  const metadata = collectMetadata(root, options)
  const { drafts, boxes } = blocksFromTree(root)
  for (const draft of drafts) draft.role = draft.shape.words >= 12 ? 'body' : 'other'
  const page = { format: 'html', drafts, boxes, metadata, pageType, warnings: [] } as unknown as Page
  labelHtmlFront(page, readLines(drafts), options)
  const roleOf = (text: string): Role | undefined => drafts.find((draft) => draft.text === text)?.role
  return { ...chooseFields(page, options), roleOf }
}

describe('headline', () => {
  it('is no heading that links to the first page, whatever its level', () => {
    const page = (href: string) =>
      `<title>The Wet Week: Nine days of rain</title><h1 class=title><a href="${href}">The Wet Week</a></h1><h3><a href="/2009/nine">Nine days of rain</a></h3>${body}`
    for (const href of ['https://wet.example/', 'https://wet.example', '//wet.example/', '/'])
      expect(read(page(href)).headline).toBe('Nine days of rain')
  })

  it('is the heading that agrees with the title, not the first or the largest', () => {
    const { headline, roleOf } = read(
      `<title>River takes the road | The Reed</title><h1>The Reed</h1><h2>River takes the road</h2>${body}`,
    )
    expect(headline).toBe('River takes the road')
    expect(roleOf('River takes the road')).toBe('headline')
  })

  it.each([
    ['only heading', `<h1>River takes the road</h1>${body}`, 'River takes the road'],
    [
      'title without its site',
      `<title>River takes the road | The Reed</title>${body}`,
      'River takes the road',
    ],
    [
      'title where the heading is a slogan',
      `<title>River takes the road</title><h1>News you need</h1>${body}`,
      'River takes the road',
    ],
    [
      'heading that the address repeats',
      `<title>Welcome here</title><h1>River takes the road</h1>${body}`,
      'River takes the road',
    ],
    [
      'heading without a site’s name',
      `<meta property="og:site_name" content="The Reed"><title>River takes the road | The Reed</title><h1>River takes the road – The Reed</h1>${body}`,
      'River takes the road',
    ],
    [
      'heading without its label',
      `<title>River takes the road</title><h1>Thread: River takes the road</h1>${body}`,
      'River takes the road',
    ],
    [
      'heading without a label in an element of its own',
      `<title>[12] River takes the road</title><meta name="citation_title" content="River takes the road"><h1><span>Title:</span>River takes the road</h1>${body}`,
      'River takes the road',
    ],
    [
      'heading without its kicker',
      `<title>River takes the road</title><h1><span class="kicker">Weather</span>River takes the road</h1>${body}`,
      'River takes the road',
    ],
    [
      'heading without the mark of a settled question',
      `<title>Solved - River takes the road | The Reed</title><h1><span class="label label--green">Solved</span>&nbsp;River takes the road</h1>${body}`,
      'River takes the road',
    ],
    [
      'heading without its permalink and buttons',
      `<title>River takes the road</title><h1>River takes the road<a class="headerlink" href="#r">¶</a> <button>Copy</button></h1>${body}`,
      'River takes the road',
    ],
    [
      'heading in capitals, as its title writes it',
      `<title>River takes the road</title><h1>RIVER TAKES THE ROAD</h1>${body}`,
      'River takes the road',
    ],
    ['heading without wrapping quotes', `<h1>“River takes the road”</h1>${body}`, 'River takes the road'],
  ])('%s', (_, html, headline) => {
    expect(read(html, { url: 'https://reed.example/news/river-takes-the-road' }).headline).toBe(headline)
  })

  it('is null where a page names itself nowhere', () => {
    expect(read(body).headline).toBeNull()
  })

  it('marks its repeats', () => {
    const { roleOf } = read(
      `<title>River</title><p>River takes the road</p><h1>River takes the road</h1>${body}`,
    )
    expect(roleOf('River takes the road')).toBe('duplicate')
  })
})

describe('dek', () => {
  const title = '<title>River takes the road</title>'
  const h1 = '<h1>River takes the road</h1>'
  const dek = 'Two metres in one night, and no road left.'
  it.each([
    ['an element named for it', `${title}${h1}<p class="article-dek">${dek}</p>${body}`],
    ['a subtitle of few words', `${title}${h1}<p class="subtitle">${dek}</p>${body}`],
    ['a heading below the headline', `${title}<header>${h1}<h2>${dek}</h2></header>${body}`],
    [
      'a sentence beside the headline in its header',
      `${title}<header>${h1}<p>${dek}</p></header><div>${body}</div>`,
    ],
    [
      'a block that says the description',
      `<meta name="description" content="${dek}">${title}<div>${h1}</div><div><p>${dek}</p></div><article>${body}</article>`,
    ],
    [
      'a block that embedded state calls subtitle',
      `<script type="application/json">{"subtitle":"${dek}"}</script>${title}<div>${h1}</div><div><p>${dek}</p></div><article>${body}</article>`,
    ],
    [
      'behind a byline',
      `${title}${h1}<p class="byline">By Ada Reed</p><p class="standfirst">${dek}</p>${body}`,
    ],
  ])('is %s', (_, html) => {
    const { dek: found, roleOf } = read(html)
    expect(found).toBe(dek)
    expect(roleOf(dek)).toBe('dek')
  })

  it.each([
    ['the description alone', `<meta name="description" content="${dek}">${title}${h1}${body}`],
    ['the first of several like paragraphs', `${title}${h1}<p>${dek}</p>${body}`],
    [
      'the first paragraph, though the description repeats it',
      `<meta name="description" content="${dek}">${title}${h1}<p>${dek}</p>${body}`,
    ],
    [
      'a notice',
      `${title}<header>${h1}<p>We may earn a commission from links.</p></header><div>${body}</div>`,
    ],
    [
      'a line that ends in a colon',
      `${title}<header>${h1}<h2>What the river took on that night:</h2></header><div>${body}</div>`,
    ],
  ])('is not %s', (_, html) => {
    expect(read(html).dek).toBeNull()
  })

  it('is the named block where the description is printed too, and that is the summary', () => {
    const description = 'A summary of the night on which the river took the road from the lower town.'
    const { dek: found, roleOf } = read(
      `<meta name="description" content="${description}">${title}${h1}<div class="summary">${description}</div><h2 class="deck">${dek}</h2>${body}`,
    )
    expect(found).toBe(dek)
    expect(roleOf(description)).toBe('summary')
  })

  it('asks for an element named so on pages that are no article', () => {
    const html = `${title}<header>${h1}<p>${dek}</p></header><div>${body}</div>`
    expect(read(html, { pageType: 'service' }).dek).toBeNull()
  })
})

describe('byline', () => {
  const front = '<title>River takes the road</title><h1>River takes the road</h1>'
  it.each([
    ['<p>By Ada Reed</p>', 'Ada Reed'],
    ['<p>By<a href="/x">Ada Reed</a><span>Staff Writer</span></p>', 'Ada Reed'],
    [
      '<p>By <a href="/x">Ada Reed</a>, <a href="/y">Tom Oak</a>, and Li Wei</p>',
      'Ada Reed, Tom Oak, and Li Wei',
    ],
    ['<p>March 25, 2025 · 3 min read · By Ada Reed</p>', 'Ada Reed'],
    ['<p>Published March 25, 2025 <span>by Ada Reed</span></p>', 'Ada Reed'],
    ['<div class="author"><a href="/x">Ada Reed</a> <span>in Weather</span></div>', 'Ada Reed'],
    [
      '<div><span class="author-name">Ada Reed</span><span class="author-title">Senior Editor</span></div>',
      'Ada Reed',
    ],
    ['<p><a href="/profile/adareed/">Ada Reed</a></p>', 'Ada Reed'],
    [
      '<div class="byline"><a href="/a">Ada Reed</a> and <a href="/b">Tom Oak</a></div>',
      'Ada Reed and Tom Oak',
    ],
    ['<p>Ada Reed</p><p>March 25, 2025</p>', 'Ada Reed'],
    ['<p><a href="/authors/ada-reed"><span>Ada Reed</span></a></p><p>March 25, 2025</p>', 'Ada Reed'],
    ['<p class="author">Ada Reed</p><p class="author">Tom Oak</p>', 'Ada Reed, Tom Oak'],
    ['<div class="byline">By Ada Reed<br>By Tom Oak</div>', 'Ada Reed, Tom Oak'],
    ['<div><p class="author">Ada Reed</p><p class="author">Harbour reporter</p></div>', 'Ada Reed'],
    ['<p>Posted on March 25, 2025 by Ada Reed</p>', 'Ada Reed'],
    ['<h3>Author(s)</h3><p>Ada Reed</p>', 'Ada Reed'],
    ['<span>by </span><p><a href="/x">Ada Reed</a></p>', 'Ada Reed'],
    ['<p>Interview: Ada Reed</p>', 'Ada Reed'],
    ['<p>Šárka Čermáková</p><p>March 25, 2025</p>', 'Šárka Čermáková'],
    ['<p>Łukasz Żak</p><p>March 25, 2025</p>', 'Łukasz Żak'],
    ['<p>Şule Çelik</p><p>March 25, 2025</p>', 'Şule Çelik'],
    ['<p>Von <b>Katrin Ulmer</b> und <b>Malte Severin</b></p>', 'Katrin Ulmer und Malte Severin'],
    ['<p>Por Redação, com Jussara Prado e Heitor Lins</p>', 'Redação, com Jussara Prado e Heitor Lins'],
  ])('%s', (html, names) => {
    expect(read(`${front}${html}${body}`).byline).toBe(names)
  })

  it.each([
    '<p>Photo by Ned Old</p>',
    '<p>Medically reviewed by Ned Old</p>',
    '<p><a href="/tag/weather/">Heavy Weather</a></p>',
    '<p>More from Ned Old</p>',
    '<ul><li>Share</li><li>Tweet</li></ul>',
    '<p class="author">Wellness &amp; Prevention</p>',
    '<a class="button" href="/ask">Ask Question</a><p>March 25, 2025</p>',
    '<p class="author">Published on March 25, 2025</p>',
    '<p>Contact: <a href="/staff/ned-old/">Ned Old</a></p>',
    '<p>Last Modified: March 25, 2025</p>',
  ])('%s is none', (html) => {
    expect(read(`${front}${html}${body}`).byline).toBeNull()
  })

  it('stands above the headline or after the body where it must', () => {
    expect(
      read(`<title>River takes the road</title><p>By Ada Reed</p><h1>River takes the road</h1>${body}`)
        .byline,
    ).toBe('Ada Reed')
    expect(read(`${front}${body}<p>Written by Ada Reed</p>`).byline).toBe('Ada Reed')
  })

  it('is the name on the card after the text, where it is of one person', () => {
    const card = (name: string) => `<p><b class="author-name">${name}</b></p>`
    expect(read(`${front}${body}<div>${card('Ada Reed')}</div>`).byline).toBe('Ada Reed')
    expect(read(`${front}${body}<div>${card('Ada Reed')}${card('Tom Oak')}</div>`).byline).toBeNull()
  })

  it('is the name on the card after the text that tells the life of its owner', () => {
    const life = 'Ada Reed writes about rivers and roads, and has done so for ten years in this very town.'
    const html = `<article>${front}${body}</article><aside><p>Ada Reed</p><p>${life}</p></aside>`
    expect(extract(html).byline).toBe('Ada Reed')
  })

  it('is looked for near the headline alone: a page without one has the bylines of others', () => {
    const teaser = '<h3>Rain</h3><p>By Ada Reed</p>'
    expect(read(`${'<p>The Reed</p>'.repeat(20)}${teaser}<p>Sun</p>${body}`).byline).toBeNull()
  })

  it('is the name alone where the metadata says so, and the whole name where it says half', () => {
    const meta = (name: string) => `<meta name="author" content="${name}">${front}`
    expect(read(`${meta('Ada Reed')}<p>By Ada Reed, Consultant</p>${body}`).byline).toBe('Ada Reed')
    expect(read(`${meta('Ada Reed')}<p>By Ada Reed Harbour Weekly</p>${body}`).byline).toBe('Ada Reed')
    expect(read(`${meta('Ada')}<p class="author">Ada Reed</p>${body}`).byline).toBe('Ada Reed')
    expect(read(`${meta('Ada Reed')}<p>By Ada Reed and Tom Oak</p>${body}`).byline).toBe(
      'Ada Reed and Tom Oak',
    )
  })

  it.each(['Ada Reed', 'Jean-Luc Reed', "Anne-Marie O'Reed", 'Ada O’Reed', 'J. R. Reed'])(
    'is the name of the metadata where it stands bare: %s',
    (name) => {
      const html = `<meta name="author" content="${name}">${front}<p>${name}</p>${body}`
      expect(read(html).byline).toBe(name)
      expect(read(html).roleOf(name)).toBe('byline')
    },
  )

  it('is the printed one where the metadata names another account', () => {
    const account =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Kate Sedge">'
    expect(read(`${account}${front}<p>By Ada Reed</p>${body}`).byline).toBe('Ada Reed')
  })

  it('is the printed one where the metadata names the site or a login', () => {
    const meta = '<meta property="og:site_name" content="The Reed"><meta name="author" content="The Reed">'
    expect(read(`${meta}${front}<p>By Ada Reed</p>${body}`).byline).toBe('Ada Reed')
    expect(read(`<meta name="author" content="ada.r">${front}<p>By Ada Reed</p>${body}`).byline).toBe(
      'Ada Reed',
    )
  })

  it('gives the names apart', () => {
    expect(read(`${front}<p>By Ada Reed and Tom Oak, Staff Writers</p>${body}`).authors).toEqual([
      'Ada Reed',
      'Tom Oak',
    ])
  })

  const meta = '<meta property="og:site_name" content="The Wet Week">'

  it.each([
    '<p>By Ada Reed | Site staff</p>',
    '<p>By Ada Reed, Political Editor</p>',
    '<p>By Ada Reed | The Wet Week</p>',
    '<p>By Ada Reed, The Wet Week</p>',
    '<p>Ada Reed | The Wet Week</p>',
    '<p>Ada Reed | Political Editor</p>',
    '<p><span>By Ada Reed</span> <span>Site staff</span></p>',
    '<p>Von Ada Reed, Politikredakteurin</p>',
  ])('gives a name without role and outlet: %s', (html) => {
    expect(read(`${meta}${front}${html}${body}`).authors).toEqual(['Ada Reed'])
  })

  it.each(['<p>Heavy Weather | Flood Watch</p>', '<p>Weather | The Wet Week</p>'])(
    'is none in %s',
    (html) => {
      expect(read(`${meta}${front}${html}${body}`).byline).toBeNull()
    },
  )
})
