import { describe, expect, test } from 'vitest'
import { type Article, type ExtractOptions, extract, type SiteRule } from '../../src'
import { doors } from '../doors/doors'
import { body, page, rule, url } from './page'

function withRules(...rules: SiteRule[]): Article {
  return extract(page, { url, rules })
}

/** The blocks that begin with a text. */
function block({ blocks }: Article, text: string) {
  return blocks.find((each) => each.text.startsWith(text))!
}

describe('a rule says where things stand', () => {
  const article = withRules(rule)

  test('without it this page is misread', () => {
    expect(extract(page, { url }).body).toContain('printed on the same press')
  })

  test('its fields and its body are taken', () => {
    expect(article).toMatchObject({
      headline: 'Heron counts triple on the eastern flats',
      dek: 'Wardens credit a quiet winter.',
      byline: 'Tamsin Okafor, Ivo Lindqvist',
      authors: ['Tamsin Okafor', 'Ivo Lindqvist'],
      published: '2025-03-02T07:15:00Z',
      body,
      warnings: [],
    })
    expect(article.confidence).toBeGreaterThan(0.95)
  })

  test('a picture that is dropped is in no form of the body, one in the body is', () => {
    expect(article.markdown).not.toContain('soap.png')
    expect(article.html).not.toContain('soap.png')
    expect(withRules({ ...rule, drop: '.tip' }).markdown).toContain('soap.png')
  })

  test('a picture before the body is not in it', () => {
    const html = page.replace('<div class="x5">', '<p><img src="/banner.png"></p><div class="x5">')
    expect(extract(html, { url, rules: [rule] }).markdown).not.toContain('banner.png')
  })

  test('blocks tell which rule spoke, and by which selector', () => {
    const spoken = (text: string) =>
      block(article, text).reasons.filter((reason) => reason.rule === 'site-rule echo')
    expect(spoken('The count')).toMatchObject([{ words: 'in .x5' }])
    expect(spoken('The paper')).toMatchObject([{ words: 'not in .x5' }])
    expect(spoken('Tell us')).toMatchObject([{ words: 'dropped by .tip' }])
    expect(spoken('Wardens').map(({ words }) => words)).toContain('dek: .x3')
    expect(block(article, 'The count').reasons[0]).toMatchObject({ rule: 'site-rule echo' })
    expect(article.candidates.published).toMatchObject([
      { source: 'site-rule echo: meta[name="echo:date"]', certainty: 1 },
    ])
  })

  test('the points of a block still add up from its reasons', () => {
    const sum = (text: string) => block(article, text).reasons.reduce((all, { points }) => all + points, 0)
    expect(sum('The count')).toBeGreaterThan(15)
    expect(sum('The paper')).toBeLessThan(-15)
  })

  test('what was the headline before is none', () => {
    expect(block(article, 'News you').role).not.toBe('headline')
    expect(article.blocks.filter(({ role }) => role === 'headline')).toHaveLength(1)
  })

  test('neither the page nor the rule is changed, and a rule may be frozen', () => {
    const frozen = Object.freeze({ ...rule, hosts: Object.freeze(['echo.example']) })
    expect(withRules(frozen).body).toBe(body)
    expect(withRules(frozen).body).toBe(body)
  })
})

test.each(Object.entries(doors))('%s: the same article as from the HTML, the tree unchanged', (_, open) => {
  const { input, show } = open(page)
  const before = show()
  const options: ExtractOptions = { url, rules: [rule] }
  const read = (article: Article) => [
    ...[article.toJSON(), article.markdown],
    article.blocks.map(({ role, text, reasons }) => [role, text, reasons.map(({ words }) => words)]),
  ]
  expect(read(extract(input, options))).toEqual(read(extract(page, options)))
  expect(show()).toBe(before)
})

describe('a rule meets the pages of its hosts', () => {
  test.each([
    ['https://echo.example/', ['echo.example'], true],
    ['http://WWW.Echo.example/a?b', ['echo.example'], true],
    ['https://notecho.example/', ['echo.example'], false],
    ['https://example/', ['echo.example'], false],
    ['https://other.example/', ['echo.example', 'other.example'], true],
    ['https://echo.example/flats/herons', ['echo.example/flats'], true],
    ['https://echo.example/flats', ['echo.example/flats'], true],
    ['https://echo.example/flatscreen', ['echo.example/flats'], false],
    ['https://echo.example/other', ['echo.example/flats/'], false],
    ['http://localhost:8080/a', ['localhost:8080'], true],
    ['http://localhost:8081/a', ['localhost:8080'], false],
    ['https://möwe.example/', ['MÖWE.example'], true],
    ['no address', ['echo.example'], false],
    [undefined, ['echo.example'], false],
    [undefined, ['*'], true],
    ['https://any.example', ['*'], true],
  ])('%s, %j: %s', (address, hosts, meets) => {
    const article = extract(page, { url: address, rules: [{ ...rule, hosts }] })
    expect(article.body === body).toBe(meets)
  })

  test('one that does not is as if it were not there', () => {
    const other = withRules({ ...rule, hosts: ['other.example'] })
    expect(other.toJSON()).toEqual(extract(page, { url }).toJSON())
    expect(JSON.stringify(other.blocks)).toBe(JSON.stringify(extract(page, { url }).blocks))
  })
})

describe('several selectors and several rules', () => {
  test('the first that finds something counts', () => {
    expect(withRules({ ...rule, headline: ['.gone', '.x2', 'h1'] }).headline).toMatch('Heron counts')
    const [general, special] = [
      { hosts: ['echo.example'], headline: 'h1', body: '.x5' },
      { hosts: ['www.echo.example'], headline: '.x2' },
    ]
    expect(withRules(general, special).headline).toBe('News you can wade in')
    expect(withRules(special, general)).toMatchObject({
      headline: 'Heron counts triple on the eastern flats',
    })
    expect(withRules(special, general).body).toContain('One lost flamingo')
  })

  test('several elements of a body are joined, one in another counts once', () => {
    const { body } = withRules({ hosts: ['*'], body: '.x5 ul, .x5 li, .margin' })
    expect(body.startsWith('- Forty-one herons\n')).toBe(true)
    expect(body).not.toContain('dawn')
    expect(body).toContain('by a sledge')
  })

  test('everything that is to be dropped is', () => {
    const first = { hosts: ['*'], drop: ['.margin', 'footer'] }
    const { body } = withRules(first, { hosts: ['*'], body: 'body', drop: 'header' })
    for (const gone of ['press', 'sledge', '©', 'wade']) expect(body).not.toContain(gone)
    expect(body).toContain('Tell us')
  })

  test('a rule for one part leaves the others to evidence', () => {
    const { body, headline } = extract(page, { url })
    expect(withRules({ hosts: ['*'], byline: '.who' })).toMatchObject({
      ...{ byline: 'Tamsin Okafor, Ivo Lindqvist', body, headline },
    })
  })
})

describe('dates and names', () => {
  test.each([
    ['<time datetime="2024-12-31T10:00:00+01:00">yesterday</time>', 'time', '2024-12-31T10:00:00+01:00'],
    ['<time>31 December 2024</time>', 'time', '2024-12-31'],
    ['<b class="d">Printed on 31 December 2024</b>', '.d', '2024-12-31'],
  ])('%s', (markup, published, expected) => {
    const html = `<main><h1>Rain</h1><p>${markup}</p><p>It rained in Oslo all day, and nobody minded it at all.</p></main>`
    expect(extract(html, { rules: [{ hosts: ['*'], published }] }).published).toBe(expected)
  })

  test('a name within a line is taken from the line', () => {
    const html = page.replace(
      '<div class="x5">',
      '<p>Read in five minutes | words by <i class="w">Ola Brask</i> | pictures by nobody in particular</p><div class="x5">',
    )
    expect(extract(html, { url, rules: [{ ...rule, byline: '.w' }] }).byline).toBe('Ola Brask')
  })
})

describe('a part that finds nothing', () => {
  test.each(['body', 'headline', 'dek', 'byline', 'published'] as const)(
    '%s: a warning, and evidence',
    (part) => {
      const article = extract(page, {
        url,
        rules: [{ hosts: ['*'], name: 'echo', [part]: ['.gone', '#never'] }],
      })
      const message = `The site rules find no ${part} ('.gone' of echo, '#never' of echo); it was looked for as on any page`
      expect(article.warnings).toEqual([{ code: 'rule-without-match', message }])
      expect(article.body).toBe(extract(page, { url }).body)
    },
  )

  test('an element without text is no body', () => {
    expect(withRules({ hosts: ['*'], body: '.ad' }).warnings).toMatchObject([{ code: 'rule-without-match' }])
  })

  test('the dek must be printed', () => {
    expect(withRules({ hosts: ['*'], dek: 'meta' }).warnings).toMatchObject([{ code: 'rule-without-match' }])
  })

  test('what is dropped need not be there', () => {
    expect(withRules({ hosts: ['*'], drop: '.gone', dropText: 'gone' }).warnings).toEqual([])
  })
})

const readersWrite = /^Our readers/
const wardensLast = /WARDENS\.$/gi
const soap = /SOAP/
const tellUs = /^Tell us/

describe('dropText', () => {
  const dump = `Heron counts triple on the eastern flats
The wardens counted forty-one herons on the eastern flats at dawn, three times as many as a year ago.
Our readers write: the herons of the eastern flats have always been many, and so have the wardens.
They will count again in May, the warden said, when the young are out and the reeds are high enough.`

  const counts: [string | RegExp, boolean][] = [
    [readersWrite, true],
    [wardensLast, true],
    ['Our readers', false],
    [
      'Our readers write: the herons of the eastern flats have always been many, and so have the wardens.',
      true,
    ],
  ]
  test.each(counts)('%s drops the line of a dump: %s', (dropText, dropped) => {
    const rules = [{ hosts: ['*'], name: 'echo', dropText }]
    for (const article of [extract(dump, { rules }), extract(dump, { rules })]) {
      expect(article.body.includes('Our readers')).toBe(!dropped)
      expect(article.body).toContain('They will count')
      const words = article.blocks[2]!.reasons.map((reason) => reason.rule)
      expect(words.includes('site-rule echo')).toBe(dropped)
    }
  })

  test('selectors do not count in a dump, and nothing warns of them', () => {
    const article = extract(dump, { rules: [{ ...rule, hosts: ['*'] }] })
    expect(article.toJSON()).toEqual(extract(dump).toJSON())
  })

  test('a line within a hard-wrapped paragraph goes alone', () => {
    const wrapped = `Heron counts triple on the eastern flats

The wardens counted forty-one herons on the eastern flats at dawn on Sunday,
which is three times as many as they had found there a year before, and the
warmest winter since the flats were drained is thought to be the reason, as
A WORD FROM OUR SPONSOR: OVERY SOAP IS GENTLE TO FEATHERS AND HANDS ALIKE,
the head warden told the parish council on Monday evening. She means to ask
for a second hide, and for a fence that keeps the dogs of the village away.

They will count again in May, she said, when the young are out and the reeds
are high enough to hide in. Until then the path along the wall stays closed,
and whoever wants to see the birds has to be content with the window of the
village school, which looks out on the flats and is open in the afternoons.
`
    const { body, blocks } = extract(wrapped, { rules: [{ hosts: ['*'], dropText: soap }] })
    expect(body).not.toContain('SOAP')
    expect(body).toContain('reeds')
    const told = blocks.filter(({ reasons }) => reasons.some(({ words }) => words.startsWith('dropped')))
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('SOAP')])
  })

  test('it drops blocks of a page as well', () => {
    const { body } = withRules({ ...rule, drop: '.ad', dropText: ['The next one is in May.', tellUs] })
    expect(body.endsWith('dawn.')).toBe(true)
  })
})
