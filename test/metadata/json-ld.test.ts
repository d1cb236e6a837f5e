import { describe, expect, it } from 'vitest'
import { collect, collectJsonLd, values } from './collect'

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Glass eels return to the Wensum',
  author: { '@type': 'Person', name: 'Priya Holloway' },
  datePublished: '2025-03-25T18:09:00+01:00',
}

describe('JSON-LD', () => {
  it.each([
    ['a single node', article],
    ['an array', [article]],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'The Reed' }, article] },
    ],
    ['a graph with a type at its root', { '@type': 'Thing', '@graph': [article] }],
    ['an array of types', { ...article, '@type': ['Article', 'NewsArticle'] }],
    ['a type as an address', { ...article, '@type': 'http://schema.org/NewsArticle' }],
    ['a main entity', { '@type': 'WebPage', mainEntity: article }],
  ])('reads %s', (_, json) => {
    const metadata = collectJsonLd(json)
    expect(metadata.titles).toEqual([article.headline])
    expect(values(metadata, 'byline')).toEqual(['Priya Holloway'])
    expect(values(metadata, 'published')).toEqual([article.datePublished])
  })

  it.each([
    ['a comment around it', `<!--\n${JSON.stringify(article)}\n-->`],
    ['a CDATA section around it', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
    ['trailing commas', JSON.stringify(article).replaceAll('}', ',}')],
    ['HTML-escaped quotes', JSON.stringify(article).replaceAll('"', '&quot;')],
    ['raw line breaks in strings', JSON.stringify(article).replace('return to', 'return\nto')],
    ['comments inside', JSON.stringify(article).replace('"headline"', '/* main */ "headline"')],
    [
      'a stray quote inside a string',
      JSON.stringify({ ...article, description: 'The QUOTE eel' }).replace('QUOTE', '"glass"'),
    ],
    ['a wrong escape', JSON.stringify({ ...article, description: 'It is here' }).replace('It is', "It\\'s")],
    ['a lost end', JSON.stringify(article).slice(0, -20)],
  ])('mends %s', (_, text) => {
    const metadata = collectJsonLd(text)
    expect(metadata.titles).toEqual([article.headline])
    expect(values(metadata, 'byline')).toEqual(['Priya Holloway'])
  })

  it('follows references to authors and publishers', () => {
    const metadata = collectJsonLd({
      '@graph': [
        { ...article, author: { '@id': '#priya' }, publisher: { '@id': '#site' } },
        { '@type': 'Person', '@id': '#priya', name: 'Priya Holloway' },
        { '@type': 'Organization', '@id': '#site', name: 'The Reed' },
      ],
    })
    expect(values(metadata, 'byline')).toEqual(['Priya Holloway'])
    expect(values(metadata, 'siteName')).toContain('The Reed')
  })

  it('never takes a commenter, a related item or a list item for the page', () => {
    const metadata = collectJsonLd({
      ...article,
      comment: [{ '@type': 'Comment', author: { name: 'Gull42' }, datePublished: '2025-04-01' }],
      mentions: {
        '@type': 'NewsArticle',
        headline: 'Old eels',
        datePublished: '2019-01-01',
        author: 'Ned Old',
      },
      isPartOf: { '@type': 'CreativeWork', name: 'Rivers', datePublished: '2001-01-01' },
    })
    expect(values(metadata, 'byline')).toEqual(['Priya Holloway'])
    expect(values(metadata, 'published')).toEqual([article.datePublished])
    expect(metadata.titles).toEqual([article.headline])
  })

  it('does not take a question of an FAQ for the page', () => {
    const metadata = collectJsonLd({
      '@type': 'FAQPage',
      name: 'All about eels',
      mainEntity: [{ '@type': 'Question', name: 'Do eels bite?' }],
    })
    expect(metadata.titles).toEqual(['All about eels'])
  })

  it('takes of several articles the one whose address or title is the page’s', () => {
    const other = {
      ...article,
      headline: 'Another story',
      author: 'Bram Other',
      url: 'https://reed.example/b',
    }
    const own = { ...article, url: 'https://reed.example/a' }
    const byUrl = collectJsonLd([other, own], 'https://reed.example/a')
    expect(values(byUrl, 'byline')).toEqual(['Priya Holloway'])
    const byTitle = collect(
      `<title>${article.headline} | The Reed</title><script type="application/ld+json">${JSON.stringify([other, article])}</script>`,
    )
    expect(values(byTitle, 'byline')).toEqual(['Priya Holloway'])
  })

  it('believes the first of several equal articles less', () => {
    const alone = collectJsonLd(article).candidates.byline?.[0]?.certainty ?? 0
    const listed =
      collectJsonLd([article, { ...article, headline: 'Other' }]).candidates.byline?.[0]?.certainty ?? 1
    expect(listed).toBeLessThan(alone / 2)
  })

  it('survives nesting of 5,000 levels and finds what lies there', () => {
    const depth = 5000
    const text = `${'{"@type":"WebPage","mainEntity":'.repeat(depth)}${JSON.stringify(article)}${'}'.repeat(depth)}`
    expect(values(collectJsonLd(text), 'published')).toEqual([article.datePublished])
  })

  it('is not harmed by keys that name prototypes', () => {
    const text =
      '{"@type":"Article","__proto__":{"headline":"Evil"},"constructor":1,"headline":"Good","author":{"__proto__":{"name":"X"},"name":"Ada Reed"}}'
    const metadata = collectJsonLd(text)
    expect(metadata.titles).toEqual(['Good'])
    expect(values(metadata, 'byline')).toEqual(['Ada Reed'])
    expect(({} as Record<string, unknown>).headline).toBeUndefined()
  })

  it('gives the longest body as text, and the description of a product', () => {
    const metadata = collectJsonLd([
      { ...article, articleBody: '<p>First &amp; foremost.</p><p>Second.</p>' },
      { '@type': 'Product', name: 'Lantern', description: 'Burns<br>long.' },
    ])
    expect(metadata.articleBody).toBe('First & foremost.\n\nSecond.')
    expect(metadata.hints).toEqual(expect.arrayContaining(['newsarticle', 'product']))
    const product = collectJsonLd({ '@type': 'Product', name: 'Lantern', description: 'Burns<br>long.' })
    expect(product.productDescription).toBe('Burns\n\nlong.')
  })

  it('takes the section from the trail where nothing better names it', () => {
    const metadata = collectJsonLd({
      '@type': 'BreadcrumbList',
      itemListElement: ['Home', 'Rivers', 'Eels'].map((name, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
      })),
    })
    expect(values(metadata, 'section')).toEqual(['Eels'])
  })

  it('reads no more than two million characters', () => {
    const huge = JSON.stringify({ ...article, articleBody: 'x'.repeat(2_100_000) })
    expect(collectJsonLd(huge).titles).toEqual([])
  })
})
