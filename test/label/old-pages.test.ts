import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const prose = [
  'The weir at Marl held through the night, but the lane behind the mill stood under a foot of water by the time the milk came, and nobody could say when it would drain.',
  'Edwin Farr, who keeps the sluice, said that he had opened it at four in the morning and that the river had risen faster than in any spring he could remember since the war.',
  'The council will meet on Thursday to talk about a second sluice, which two engineers have asked for since the flood of the year before, and which would cost less than the road did.',
]
const text = prose.join('<br><br>\n')
const menu = ['News', 'Sports', 'Weather', 'Obituaries', 'Classifieds'].map(
  (name) => `<a href="/${name}/">${name}</a><br>`,
)

/** A page of tables, with a menu, a column of text and what stands in it. */
function page(column: string, title = 'The Marl Courier'): string {
  return `<html><head><title>${title}</title></head><body bgcolor="#FFFFFF"><table width="760"><tr>
<td width="130"><table><tr><td><font size="1">${menu.join('')}</font></td></tr></table></td>
<td width="450" valign="top">${column}</td></tr></table></body></html>`
}

const roleOf = (html: string, start: string) =>
  extract(html).blocks.find(({ text }) => text.startsWith(start))?.role

describe('a page without headings, its lines parted by a single <br>', () => {
  const html = page(`<font size="1" color="#666666">Tuesday, April 17, 2001</font><br>
<font size="5"><b>River tops the weir at Marl</b></font><br>
<font size="1">By ADA REED<br>Courier Staff Writer</font><br><br><font size="3">${text}</font>`)

  it('has its largest line for a headline, and date, byline and text apart', () => {
    expect(extract(html)).toMatchObject({
      headline: 'River tops the weir at Marl',
      published: '2001-04-17',
      authors: ['ADA REED'],
      body: prose.join('\n\n'),
    })
  })

  it('keeps the lines of a poem in one block, and those of a heading', () => {
    const poem = 'The weir is high<br>the weir is low<br>the water asks not where to go'
    const { body } = extract(
      page(`<h1>Rain over<br><b>the weir</b></h1><p>${prose[0]}</p><p>${poem}</p><p>${prose[1]}</p>`),
    )
    expect(body.split('\n\n')).toHaveLength(3)
    expect(extract(page(`<h1>Rain over<br><b>the weir</b></h1>${text}`)).headline).toBe('Rain over the weir')
  })
})

it('the part of a title that the page prints is its headline, whatever the site is called', () => {
  const html = page(
    `<span class="top">River tops the weir at Marl</span><br><span class="ts">July 12, 2005</span><br><br>${text}`,
    'MRLC NewsChannel 4 - River tops the weir at Marl',
  )
  expect(extract(html).headline).toBe('River tops the weir at Marl')
})

describe('a table that lays out lists of other articles', () => {
  const titles = [
    'Bridge work to begin on Route 9',
    'Two arrested in copper thefts',
    'County fair opens on Thursday',
  ]
  const more = [
    'Library book returned after 41 years',
    'Plant to add sixty jobs',
    'Boil order lifted in Stanton',
  ]
  const cell = (title: string) =>
    `<td><a href="/n/"><b>${title}</b></a><br>The council will hear of it before the week is over.</td>`
  const rows = [titles, more].map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')
  const html = page(`<h1>River tops the weir</h1>${text}<br><br><table width="100%">${rows}</table>`)

  it('is no table of data, and no part of the body', () => {
    const { body, blocks } = extract(html)
    expect(body).toBe(prose.join('\n\n'))
    expect(blocks.some(({ text }) => text.includes(' | '))).toBe(false)
    expect(roleOf(html, 'Two arrested')).toBe('related')
  })

  it('is the text of a page that has no other', () => {
    expect(extract(page(`<h1>All news</h1><table>${rows}</table>`)).body).toContain('The council will hear')
  })

  it('leaves a table with a link over a word or two as it is', () => {
    const data = [
      ['<a href="/t/1">Marl Rovers</a><br>Marl', '12', '3'],
      ['<a href="/t/2">Weir United</a><br>Ostrand', '9', '4'],
    ].map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    expect(
      extract(page(`<h1>Results</h1><p>${prose[0]}</p><table>${data.join('')}</table><p>${prose[1]}</p>`))
        .body,
    ).toContain('Marl Rovers Marl | 12 | 3')
  })
})

it('links in lines of their own are a list of other articles, bullets or not', () => {
  const links = [
    'School board delays its vote again',
    'Oldest elm in the port comes down',
    'Library to close on Wednesdays now',
  ]
  const list = links.map((title) => `&#149; <a href="/n/${title.length}">${title}</a><br>`).join('\n')
  const html = page(`<h1>River tops the weir</h1>${text}<br><br><font size="1">${list}</font>`)
  expect(extract(html).body).toBe(prose.join('\n\n'))
  expect(roleOf(html, '• Oldest') ?? roleOf(html, '\u0095 Oldest')).toBe('related')
})

describe('a caption', () => {
  it.each([
    [
      'with a credit in a line of its own',
      '<table align="right"><tr><td><img src="/w.jpg"><br><font size="1">The sluice at dusk on Monday.<br><i>Courier photo / Ada Reed</i></font></td></tr></table>',
    ],
    [
      'that is called one',
      '<div><a href="/w"><img src="/w.jpg"></a><p class="caption">The sluice at dusk on Monday.</p></div>',
    ],
  ])('%s is none of the text', (_kind, picture) => {
    const html = page(
      `<h1>River tops the weir</h1>${prose[0]}<br><br>${picture}${prose[1]}<br><br>${prose[2]}`,
    )
    expect(roleOf(html, 'The sluice at dusk')).toBe('caption')
    expect(extract(html).body).toBe(prose.join('\n\n'))
  })
})

it('a name in small letters after a date is the author', () => {
  const html = page(
    `<h2>River tops the weir</h2><small>November 14th, 2006 by petra</small><div><p>${prose.join('</p><p>')}</p></div>`,
  )
  expect(extract(html)).toMatchObject({ authors: ['petra'], published: '2006-11-14' })
})

it('wide gaps part the author from what stands beside', () => {
  const story =
    '昨天夜里河水漫过了马尔村的堤坝，磨坊后面的小路到清晨已经积水三十厘米，村民说从没见过这么大的水。'
  const line =
    '<span>2009年05月18日07:32</span>　来源：<a href="/">青岭晚报</a>　作者：周晓岚　　<a href="#">我要评论(126)</a>'
  const html = `<title>河水漫过马尔村的堤坝</title><h1>河水漫过马尔村的堤坝</h1><div>${line}</div>${`<p>${story}</p>`.repeat(3)}`
  expect(extract(html)).toMatchObject({ authors: ['周晓岚'], dek: null })
})

it('a page reads the same with a <tbody> around its rows and without', () => {
  const html = page(`<h1>River tops the weir</h1>${text}`)
  const whole = html.replaceAll(/(<table[^>]*>)/g, '$1<tbody>').replaceAll('</table>', '</tbody></table>')
  const { html: _, markdown: __, ...read } = extract(html).toJSON(['blocks'])
  expect(extract(whole).toJSON(['blocks'])).toMatchObject(read)
  expect(extract(html).blocks.at(-1)?.path).toContain('body > table > tbody > tr')
})

it('the day of a dateline may stand behind a place and a service', () => {
  const share = `<ul class="share">${menu
    .concat(menu, menu)
    .map((link) => `<li>${link}</li>`)
    .join('')}</ul>`
  const report = `<p>Duncan Mills, Oregon (NewsFerry) September 13, 2011 -- ${prose[0]}</p><p>${prose[1]}</p><p>${prose[2]}</p>`
  const html = `<title>Maker of sluices opens a works</title><h1>Maker of sluices opens a works</h1>${share}<img src="/w.jpg">${report}`
  expect(extract(html).published).toBe('2011-09-13')
})
