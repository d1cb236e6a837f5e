import { describe, expect, it } from 'vitest'
import { collect, values } from './collect'

const comment =
  '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Gull42</span><meta itemprop="datePublished" content="2025-04-01"></div>'

describe('microdata and RDFa', () => {
  it('reads the properties of the main item and the names of its people', () => {
    const metadata = collect(
      `<article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Rain</h1>
       <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Reed</b></span>
       <time itemprop="datePublished" datetime="2025-03-25">today</time>${comment}</article>`,
    )
    expect(metadata.titles).toEqual(['Rain'])
    expect(values(metadata, 'byline')).toEqual(['Ada Reed'])
    expect(values(metadata, 'published')).not.toContain('2025-04-01')
    expect(metadata.hints).toContain('blogposting')
  })

  it('reads RDFa with prefixes', () => {
    const metadata = collect(
      '<div typeof="schema:Article"><span property="schema:author">Ada Reed</span><span property="dc:date" content="2025-03-25">x</span></div>',
    )
    expect(values(metadata, 'byline')).toEqual(['Ada Reed'])
    expect(values(metadata, 'published')).toEqual(['2025-03-25'])
  })

  it('does not take a printed description for the summary', () => {
    expect(
      values(collect('<div itemprop="description articleBody">It rained. And rained.</div>'), 'summary'),
    ).toEqual([])
  })

  it('believes the first of several equal items less than the only one', () => {
    const item = (name: string) =>
      `<div itemscope itemtype="https://schema.org/Article"><i itemprop="author">${name}</i></div>`
    const alone = collect(item('Ada Reed')).candidates.byline?.[0]?.certainty ?? 0
    const first = collect(item('Ada Reed') + item('Tom Oak')).candidates.byline?.[0]?.certainty ?? 1
    expect(first).toBeLessThan(alone)
  })
})

describe('hostile trees', () => {
  it('walks a tree of 20,000 levels without recursion', () => {
    const html = `${'<b>'.repeat(20_000)}<i itemprop="author">Ada Reed</i>`
    expect(values(collect(html), 'byline')).toEqual(['Ada Reed'])
  })

  it('keeps a bounded number of candidates', () => {
    const html =
      '<time datetime="2025-03-25">x</time><i itemprop="author">A B</i><a rel="author">C D</a>'.repeat(5000)
    const { candidates } = collect(html)
    for (const list of Object.values(candidates)) expect(list.length).toBeLessThanOrEqual(40)
  })
})
