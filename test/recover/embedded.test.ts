import { describe, expect, test } from 'vitest'
import { type Article, extract } from '../../src'

const first =
  'The ferry to Brackwater Island stopped running in the storm of last Tuesday, and by Friday the shop had sold its last loaf of bread.'
const second =
  'On Saturday the harbour master, Ilse Vandeput, rowed across with forty loaves, two sacks of flour and a letter from the mainland council.'
const third =
  'Nobody on the island could remember a longer silence between two boats, and the school kept a tally of the days on its blackboard.'
const story = [first, second, third]

const head = '<title>Forty loaves for Brackwater Island</title>'

function shell(scripts: string, body = '<div id="root"></div>'): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}${scripts}</body></html>`
}

function json(value: unknown, attributes = 'type="application/json"'): string {
  return `<script ${attributes}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}

function codes({ warnings }: Article): string[] {
  return warnings.map(({ code }) => code)
}

const posts = (key: string) => story.map((text) => ({ [key]: `<p>${text}</p>` }))
const preloaded = JSON.stringify({
  site: '{}',
  topic_4711: JSON.stringify({ title: 'Brackwater', post_stream: { posts: posts('cooked') } }),
})
const leaves = story.map((text) => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: text.slice(0, 30) },
    { type: 'text', marks: ['bold'], text: text.slice(30) },
  ],
}))

/** As Apollo keeps parsed HTML. */
function asTree({ content }: { content: { text: string }[] }) {
  return { type: 'p', children: content.map(({ text }) => ({ type: 'text', data: text })) }
}

describe('text is recovered from', () => {
  test.each([
    ['what a Discourse forum preloads', `<div id="data-preloaded" data-preloaded='${preloaded}'></div>`],
    [
      'a script that a Discourse forum preloads',
      `<script id="data-preloaded" type="application/json">${preloaded}</script>`,
    ],
    [
      'the article body in JSON-LD',
      json({ '@type': 'NewsArticle', articleBody: story.join('\n\n') }, 'type="application/ld+json"'),
    ],
    [
      'a thread in JSON-LD',
      json(
        {
          '@type': 'DiscussionForumPosting',
          text: first,
          comment: [
            { '@type': 'Comment', text: second },
            { '@type': ['Comment'], text: third },
          ],
        },
        'type="application/ld+json"',
      ),
    ],
    [
      'questions in JSON-LD',
      json(
        {
          '@type': 'QAPage',
          mainEntity: {
            '@type': 'Question',
            text: first,
            acceptedAnswer: { '@type': 'Answer', text: second },
            suggestedAnswer: [{ '@type': 'Answer', text: third }],
          },
        },
        'type="application/ld+json"',
      ),
    ],
    [
      'markup in application state',
      json(
        { props: { page: { article: { body: `<p>${story.join('</p><p>')}</p>` } } } },
        'id="__NEXT_DATA__" type="application/json"',
      ),
    ],
    ['paragraphs in application state', json({ data: { blocks: posts('text') } })],
    [
      'escaped markup in application state',
      json({ content: story.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('') }),
    ],
    ['rich text in application state', json({ doc: { type: 'doc', content: leaves } })],
    ['a tree of HTML in application state', json({ body: { json: leaves.map(asTree) } })],
    [
      'a state that a script assigns',
      `<script>window.__APOLLO_STATE__ = ${JSON.stringify({ 'Post:1': { body: story.join('\n') } })};start({})</script>`,
    ],
    [
      'a state in a string that a script parses',
      `<script>window._preloads = JSON.parse(${JSON.stringify(JSON.stringify({ post: { body_html: story.join('\n') } }))})</script>`,
    ],
    ['a template', `<template id="page"><main><p>${story.join('</p><p>')}</p></main></template>`],
    [
      'a declarative shadow root',
      `<island-page><template shadowrootmode="open"><article><p>${story.join('</p><p>')}</p></article></template></island-page>`,
    ],
  ])('%s', (_name, embedded) => {
    const article = extract(shell(embedded))
    for (const text of story) expect(article.body).toContain(text)
    expect(codes(article)).toEqual(['embedded-data'])
    expect(article.headline).toBe('Forty loaves for Brackwater Island')
  })

  test('the description of a product', () => {
    const product = { '@type': 'Product', name: 'Oilskin coat', description: story.join(' ') }
    const article = extract(shell(json(product, 'type="application/ld+json"')))
    expect(article.body).toContain(second)
    expect(article.warnings[0]?.message).toContain('product description')
  })
})

describe('the page is read as it stands', () => {
  const other = json({ article: { body: 'A body that nobody should see on this page. '.repeat(40) } })

  test.each([
    ['where it has prose', shell(other, `<main><p>${story.join('</p><p>')}</p></main>`)],
    [
      'where it is a list of links',
      shell(other, `<ul>${'<li><a href="/b">Boats to Brackwater in winter</a></li>'.repeat(60)}</ul>`),
    ],
  ])('%s', (_name, html) => {
    const article = extract(html)
    expect(codes(article)).not.toContain('embedded-data')
    expect(article.body).not.toContain('nobody should see')
  })

  test.each([
    [
      'state speaks of something else',
      json({
        terms: {
          body: 'Returns are free within thirty days of purchase, unless the seal of the parcel is broken. '.repeat(
            8,
          ),
        },
      }),
    ],
    [
      'its questions are answered by the site itself',
      json(
        {
          '@type': 'FAQPage',
          mainEntity: story.map((text) => ({
            '@type': 'Question',
            name: 'Why?',
            acceptedAnswer: { '@type': 'Answer', text },
          })),
        },
        'type="application/ld+json"',
      ),
    ],
    ['state is code', json({ content: 'var a=b(c);'.repeat(40), html: 'https://example.org/'.repeat(20) })],
    [
      'state is broken',
      '<script type="application/json">{"body": "Brackwater Island and its bread, again and again',
    ],
    [
      'state is poisoned',
      '<script type="application/json">{"__proto__": {"body": 1}, "constructor": {"prototype": {"text": []}}}</script>',
    ],
    [
      'what is preloaded is broken',
      '<div id="data-preloaded" data-preloaded=\'{"topic_1": "{", "topic_2": {"post_stream": 7}}\'></div>',
    ],
  ])('where %s', (_name, embedded) => {
    const article = extract(shell(embedded))
    expect(article.body).toBe('')
    expect(codes(article)).not.toContain('embedded-data')
  })
})

test('the body that JSON-LD gives is read where the page prints little of it', () => {
  const about =
    'Ilse Vandeput has been the harbour master of Brackwater for twelve years and rows across the sound on most mornings. '
  const shown = `<main><h1>Forty loaves for Brackwater Island</h1>${`<p>${about}</p>`.repeat(6)}</main>`
  const body = Array.from({ length: 9 }, (_, day) => story.map((text) => `Day ${day + 1}. ${text}`)).flat()
  const stated = json(
    { '@type': 'NewsArticle', articleBody: body.join('\n\n') },
    'type="application/ld+json"',
  )
  const article = extract(shell(stated, shown))
  expect(article.body).toContain(body.at(-1))
  expect(codes(article)).toContain('embedded-data')
})

// Work that grew with the square of the page would not end before the test is stopped.
test('what many states and templates hold is read', () => {
  const deep = `<script type="application/json">${'[{"content":'.repeat(100_000)}"x"${'}]'.repeat(100_000)}</script>`
  const pieces = json({ content: Array.from({ length: 200_000 }, () => ({ text: 'ab ' })) })
  const nested = '<template><div>'.repeat(20_000)
  const told = story.map((text) => `<p>${text}</p>`).join('')
  for (const html of [deep, pieces, nested]) {
    expect(extract(shell(told + html)).body).toContain(story[0])
  }
})

describe('the record that holds the text gives its fields', () => {
  const bare = (state: unknown, title = '') =>
    `<!doctype html><html><head>${title && `<title>${title}</title>`}</head><body><div id="root"></div>${json(state)}</body></html>`
  const html = `<p>${story.join('</p><p>')}</p>`
  const other = {
    title: 'Ten coats for the winter',
    author: 'Bo Salt',
    publishedAt: '2020-01-01',
    teaser: 'Warm ones.',
  }

  test.each([
    [
      'beside the text, people as objects',
      {
        props: {
          pageProps: {
            related: [other],
            article: {
              headline: 'Forty loaves for Brackwater Island',
              authors: [{ name: 'Jane Roe' }, { displayName: 'Tom Oak' }],
              publishedAt: '2025-03-25T18:09:33.000Z',
              body: html,
            },
          },
        },
      },
    ],
    [
      'around the document of an editor',
      {
        page: {
          title: 'Forty loaves for Brackwater Island',
          byline: 'Jane Roe and Tom Oak',
          published_at: '2025-03-25T18:09:33Z',
          body: { json: { type: 'doc', content: leaves } },
        },
        more: [other, { ...other, title: 'Boats' }],
      },
    ],
    [
      'as WordPress has them, the moment as a number',
      {
        posts: [
          {
            title: { rendered: 'Forty loaves for Brackwater Island' },
            author: ['Jane Roe', 'Tom Oak'],
            date: Date.UTC(2025, 2, 25, 18, 9, 33),
            content: { rendered: html },
          },
        ],
      },
    ],
  ])('%s', (_name, state) => {
    for (const page of [bare(state), bare(state, 'Forty loaves for Brackwater Island')]) {
      const article = extract(page)
      expect(article.body).toContain(second)
      expect(article).toMatchObject({
        headline: 'Forty loaves for Brackwater Island',
        authors: ['Jane Roe', 'Tom Oak'],
        published: '2025-03-25T18:09:33Z',
      })
    }
  })

  test('not a record that stands beside it, nor one of another name', () => {
    const beside = extract(bare({ top: other, page: { main: { body: html } } }))
    expect(beside.body).toContain(second)
    expect(beside).toMatchObject({ headline: null, authors: [], published: null })
    const renamed = extract(bare({ page: { ...other, body: html } }, 'Forty loaves for Brackwater Island'))
    expect(renamed).toMatchObject({
      headline: 'Forty loaves for Brackwater Island',
      authors: [],
      published: null,
    })
  })
})
