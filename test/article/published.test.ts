import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import type { ExtractOptions } from '../../src/types'

const prose = [
  'The keeper of the weir at Lower Marl had seen the river rise before, but never in a dry spring like this one.',
  'She walked along the bank each morning, wrote the height into a book, and told nobody what she thought of it.',
  'By the end of the week the lower meadows were under water, and the sheep had been driven up to the old road.',
]

/** A page as a small paper would print it, with what its head and its top hold. */
function pageOf(head: string, top: string, tail = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>The weir at Lower Marl</title>${head}</head><body>
    <main><article><h1>The weir at Lower Marl</h1>${top}${prose.map((text) => `<p>${text}</p>`).join('')}${tail}</article></main>
    </body></html>`
}

function datesOf(head: string, top: string, options: ExtractOptions = {}, tail = '') {
  const { published, modified } = extract(pageOf(head, top, tail), options)
  return { published, modified }
}

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`
const linkedData = (facts: Record<string, string>) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The weir at Lower Marl',
    ...facts,
  })}</script>`

describe('published', () => {
  it.each([
    [
      'a meta tag',
      meta('article:published_time', '2025-03-25T18:09:33+02:00'),
      '',
      '2025-03-25T18:09:33+02:00',
    ],
    ['JSON-LD', linkedData({ datePublished: '2025-03-25T18:09:33Z' }), '', '2025-03-25T18:09:33Z'],
    ['a line below the headline', '', '<p>25 March 2025, 18:09</p>', '2025-03-25T18:09'],
    ['a line that says so', '', '<p>Published: 25 March 2025</p>', '2025-03-25'],
    ['a byline', '', '<p class="byline">By Ada Brook, 25 March 2025</p>', '2025-03-25'],
    [
      'a <time>',
      '',
      '<p>Marl <time datetime="2025-03-25T18:09+01:00">Tuesday</time></p>',
      '2025-03-25T18:09+01:00',
    ],
    ['elements without a space between', '', '<p><b>25 March 2025</b><i>26 March 2025</i></p>', '2025-03-25'],
    ['seconds since 1970', meta('article:published_time', '1742918973'), '', '2025-03-25T16:09:33Z'],
  ])('comes from %s', (_source, head, top, published) => {
    expect(datesOf(head, top).published).toBe(published)
  })

  it('comes from the address', () => {
    expect(datesOf('', '', { url: 'https://marl.example/2025/03/25/weir' }).published).toBe('2025-03-25')
  })

  it('comes from a line further off where nothing else gives it', () => {
    expect(datesOf('', '', {}, '<h2>Data</h2><p>Posted on 25 March 2025</p>').published).toBe('2025-03-25')
  })

  it('comes from the line of a blog that tells of the entry', () => {
    const entry = 'This entry was posted on 25 March 2025 at 6:09 pm and is filed under Rivers, Weirs, Marl.'
    expect(datesOf('', '', {}, `<h2>Notes</h2></article><div>${entry}</div>`).published).toBe(
      '2025-03-25T18:09',
    )
  })

  it('comes from the dateline where nothing else gives a day', () => {
    const html = pageOf('', '').replace(prose[0]!, `Marl, 25 March 2025 – ${prose[0]!}`)
    expect(extract(html).published).toBe('2025-03-25')
  })

  it('comes from the title of an element of hAtom', () => {
    const published = '<abbr class="published" title="2025-03-25T18:09:33+01:00">Tuesday</abbr>'
    expect(datesOf('', published).published).toBe('2025-03-25T18:09:33+01:00')
    expect(datesOf('', '<span class="updated" title="2025-03-25"></span>').published).toBe('2025-03-25')
  })

  it('is the day by the headline before those of a list', () => {
    const walk = Array.from({ length: 15 }, (_, mile) => `<p>Mile ${mile + 2}. ${prose[mile % 3]}</p>`)
    const list = ['2 May', '3 June', '4 July'].map((day) => `<li><h3>Rain</h3><div>${day} 2026</div></li>`)
    const top =
      '<p class="byline"><a href="/2025/03/25">25 March 2025</a> <a href="/ada">by Ada Brook</a></p>'
    const html = pageOf('', '', `${walk.join('')}<ul>${list.join('')}</ul>`).replace('<h1>', `${top}<h1>`)
    expect(extract(html).published).toBe('2025-03-25')
  })

  it('is no day after the last change of the page', () => {
    const html = pageOf('', '').replace(prose[0]!, `We next meet on 25 March 2025 at noon. ${prose[0]!}`)
    const footer = '<footer><p>This page was last edited on 3 March 2025.</p></footer>'
    expect(extract(html).published).toBe('2025-03-25')
    expect(extract(html.replace('</body>', `${footer}</body>`)).published).toBe('2025-03-03')
  })

  it('is not the time of the visit', () => {
    expect(datesOf('', '<p>It is currently 25 March 2025, 18:09</p>').published).toBeNull()
    expect(datesOf('', '<p>Aktuelles Datum und Uhrzeit: 25.03.2025, 18:09</p>').published).toBeNull()
  })

  it('is null where the page prints none', () => {
    expect(datesOf('', '')).toEqual({ published: null, modified: null })
  })

  it('is the day that two sources agree on', () => {
    const head = meta('date', '2025-04-01') + linkedData({ datePublished: '2025-03-25' })
    expect(datesOf(head, '<p>25 March 2025</p>').published).toBe('2025-03-25')
  })

  it('takes its time from the source that has one', () => {
    const head = linkedData({ datePublished: '2025-03-25T18:09:33+01:00' })
    expect(datesOf(head, '<p>25 March 2025</p>').published).toBe('2025-03-25T18:09:33+01:00')
  })

  it('is the printed day where an instant in UTC falls on the next', () => {
    const head = meta('article:published_time', '2025-03-26T02:09:33Z')
    expect(datesOf(head, '<p>25 March 2025, 9:09 pm</p>').published).toBe('2025-03-25T21:09')
  })

  it('is not the date of a change', () => {
    const head = linkedData({ datePublished: '2024-11-02', dateModified: '2025-03-25' })
    expect(datesOf(head, '<p>Updated 25 March 2025</p>')).toEqual({
      published: '2024-11-02',
      modified: '2025-03-25',
    })
  })

  it('reads both dates of one line', () => {
    const line = '<p>Published 25 March 2025, 18:09 | Updated 26 March 2025, 07:15</p>'
    expect(datesOf('', line)).toEqual({ published: '2025-03-25T18:09', modified: '2025-03-26T07:15' })
  })

  it('is no date of a related article', () => {
    const related =
      '<aside class="related"><h2>Related</h2><ul><li><a href="/b">Rain in Marl</a> 2 May 2024</li></ul></aside>'
    expect(datesOf('', '', {}, related).published).toBeNull()
  })
})

describe('the dates of a topic', () => {
  const post = (day: string, text: string) =>
    `<div class="post message"><div>Joined 2011 · Posts: 12</div><time datetime="${day}">${day}</time><p>${text}</p></div>`
  const html = `<html lang="en"><head><title>Weir in spring</title></head><body><h1>Weir in spring</h1>
    <div itemscope itemtype="https://schema.org/DiscussionForumPosting">
    <meta itemprop="datePublished" content="2024-11-02"><meta itemprop="dateModified" content="2025-03-25">
    <p>Latest activity <time datetime="2025-03-25">25 March 2025</time></p>
    ${post('2024-11-02', prose[0]!)}${post('2024-11-03', prose[1]!)}${post('2025-03-25', prose[2]!)}</div></body></html>`

  it('are those of its first post and its last', () => {
    const { published, modified } = extract(html, { url: 'https://forum.example/threads/weir.7/' })
    expect({ published, modified }).toEqual({ published: '2024-11-02', modified: '2025-03-25' })
  })
})

describe('relative dates', () => {
  const now = new Date('2025-03-25T18:09:00Z')

  it('count from now', () => {
    expect(datesOf('', '<p>2 hours ago</p>', { now }).published).toBe('2025-03-25T16:09Z')
  })

  it('are candidates only without it', () => {
    const { published, candidates } = extract(pageOf('', '<p>2 hours ago</p>'))
    expect(published).toBeNull()
    expect(candidates.published).toMatchObject([{ value: '2 hours ago', note: 'relative' }])
  })
})

describe('the order of day and month', () => {
  it('comes from the language', () => {
    expect(datesOf('', '<p>03/04/2025</p>').published).toBe('2025-04-03')
  })

  it('comes from the country where the language is only a default', () => {
    const html = pageOf('', '<p>03/04/2025</p>').replace('en-GB', 'en-US')
    expect(extract(html, { url: 'https://marl.example/weir' }).published).toBe('2025-03-04')
    expect(extract(html, { url: 'https://marl.org.uk/weir' }).published).toBe('2025-04-03')
  })

  it('comes from another date of the page', () => {
    const html = pageOf('', '<p>03/04/2025</p>', '<h2>Notes</h2><p>Measured on 3 April 2025 at noon.</p>')
    expect(extract(html.replace('en-GB', 'en')).published).toBe('2025-04-03')
  })

  it('is noted where it is a guess', () => {
    const html = pageOf('', '<p>03/04/2025</p>').replace('en-GB', 'en')
    expect(extract(html).candidates.published).toMatchObject([{ value: '2025-03-04', note: 'ambiguous' }])
  })
})

describe('the link of a blog to its own page', () => {
  const day =
    '<time class="entry-date published" datetime="2023-09-14T09:30:00+02:00">September 14, 2023</time>'
  const change = '<time class="updated" datetime="2023-10-01T09:30:00+02:00">October 1, 2023</time>'

  it('lends its time to the day printed, and gives the last change', () => {
    const top = `<div class="entry-meta">Posted on <a href="/weir">${day}${change}</a> by Hal Norrby</div>`
    expect(datesOf('', top)).toEqual({
      published: '2023-09-14T09:30:00+02:00',
      modified: '2023-10-01T09:30:00+02:00',
    })
  })

  it('says less than the page itself', () => {
    const head = meta('article:published_time', '2025-03-25T18:09:33Z')
    const others = `<p>${prose.join(' ')}</p><h2>Related</h2><p><a href="/other">Other ${day}</a></p>`
    expect(datesOf(head, '', {}, others).published).toBe('2025-03-25T18:09:33Z')
  })
})

describe('the days of an event', () => {
  it.each(['12–13 July 2031, Lower Marl', 'July 12–13, 2031', '12.–13. Juli 2031'])(
    'are no date of publication: %s',
    (days) => {
      expect(datesOf('', `<p>${days}</p>`).published).toBeNull()
    },
  )

  it.each([
    ['18:09 - 25 March 2025', '2025-03-25T18:09'],
    ['3-4 min read, 25 March 2025', '2025-03-25'],
    ['Published 12-13 July 2031', '2031-07-13'],
  ])('are not %s', (line, published) => {
    expect(datesOf('', `<p>${line}</p>`).published).toBe(published)
  })
})

describe('a page of cards', () => {
  const card = (day: number) =>
    `<article class="card"><a href="/news/${day}"><h2>What the council decided on day ${day}</h2></a>
    <time datetime="2025-05-${10 + day}T12:00:00Z">${10 + day} May 2025</time><p>A few words about it.</p></article>`
  const page = (cards: number) =>
    `<html><body><main><h1>News</h1>${Array.from({ length: cards }, (_, day) => card(day + 1)).join('')}</main></body></html>`

  it('has none of their dates', () => {
    expect(extract(page(9), { pageType: 'listing' }).published).toBeNull()
  })

  it('keeps the date that its metadata states', () => {
    const html = page(9).replace(
      '<body>',
      `<head>${meta('article:published_time', '2025-01-02')}</head><body>`,
    )
    expect(extract(html, { pageType: 'listing' }).published).toBe('2025-01-02')
  })
})
