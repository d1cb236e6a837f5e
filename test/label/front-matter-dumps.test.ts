import { describe, expect, it, test } from 'vitest'
import { extract } from '../../src'
import { expectRoles, roleByText } from './dump'

const headline = 'Village Bakery Reopens After Flood'
const stamp = 'Tue Apr 15 2025 09:30:12 GMT+0200 (Central European Summer Time)'
const story = [
  'The bakery in Lower Marsham sold its first loaves on Tuesday morning, seven months after the river rose through its floor and ruined both of its ovens.',
  'Its owners, two sisters who took over from their father, said they had considered giving up in the first weeks and had been talked out of it by their neighbours.',
  'The county paid for a third of the repairs, and the rest came from a loan and from a collection that the parish council held at its autumn fair.',
  'A line on the wall now shows how high the water stood, a hand above the counter, with the date and the names of those who carried out the flour.',
]

describe('a text without a title', () => {
  it('has no headline, and keeps all of its paragraphs', () => {
    const article = extract(story.join('\n\n'), { format: 'text' })
    expect(article.headline).toBeNull()
    expect(article.body).toBe(story.join('\n\n'))
  })

  it('keeps what stands before its first subhead', () => {
    const subhead = 'How the Repairs Were Paid'
    const lines = [...story.slice(0, 2), subhead, ...story.slice(2)]
    const article = extract(lines.join('\n\n'), { format: 'text' })
    expect(article.headline).toBeNull()
    expect(article.body).toBe(lines.join('\n\n'))
  })

  it('takes the first of several subheads for one, under its first paragraph', () => {
    const lines = [
      story[0],
      'How It Began',
      story[1],
      'How the Repairs Were Paid',
      story[2],
      'What Is Left',
      story[3],
    ]
    const article = extract(lines.join('\n\n'), { format: 'text' })
    expect(article.headline).toBeNull()
    expect(article.body).toBe(lines.join('\n\n'))
  })

  it('has none in a short paragraph among the others', () => {
    const lines = [...story.slice(0, 1), 'The ovens were lost, and so was the shop.', ...story.slice(1)]
    expect(extract(lines.join('\n\n'), { format: 'text' }).headline).toBeNull()
  })
})

test('a summary before a headline printed twice takes nothing from it', () => {
  const summary =
    'Seven months after the flood, two sisters have opened the doors of their bakery again, and the village has bread.'
  const article = extract([summary, headline, '', headline, ...story].join('\n'), { format: 'text' })
  expect(article.headline).toBe(headline)
  expect(article.summary).toBe(summary)
  expect(article.body).toBe(story.join('\n\n'))
})

test('what stands between two headlines is the summary', () => {
  const summary =
    'Seven months after the river rose through its floor, the bakery of Lower Marsham is open again. A loan, the county and a collection paid for it.'
  const lines = [headline, summary, stamp, headline, ...story]
  const article = extract(lines.join('\n\n'), { format: 'text' })
  expect(article.summary).toBe(summary)
  expect(article.body).toBe(story.join('\n\n'))
})

describe('a list of other articles before the text', () => {
  const list = [
    'MORE ON THEME',
    'Tue, 15 Apr 2025 07:11:40 GMT',
    'Ferry Fares Rise for the Third Year',
    'Tue, 15 Apr 2025 06:02:09 GMT',
    'School Choir Wins a Prize Abroad',
    'Mon, 14 Apr 2025 21:45:31 GMT',
    'New Owner for the Old Cinema',
  ]

  it('is related', () => {
    const article = extract([headline, ...list, ...story].join('\n'), { format: 'text' })
    expectRoles(article, list, 'related')
    expect(article.headline).toBe(headline)
  })

  it('ends before the headline is printed again, and its date', () => {
    const article = extract([headline, ...list, stamp, headline, ...story].join('\n'), { format: 'text' })
    expectRoles(article, list, 'related')
    expect(article.published).toBe('2025-04-15T09:30:12+02:00')
    expect(article.headline).toBe(headline)
  })

  it('ends before a headline that stands under it alone', () => {
    const article = extract([...list, stamp, headline, ...story].join('\n'), { format: 'text' })
    expect(article.headline).toBe(headline)
  })
})

describe('a dek is none of these', () => {
  test.each([
    ['a rating', '4.9 from 83 votes'],
    ['a point of a list', '• The county paid for a third of the repairs'],
  ])('%s', (_, line) => {
    const article = extract([headline, stamp, headline, line, ...story].join('\n\n'), { format: 'text' })
    expect(article.dek).not.toBe(line)
  })

  test('the first paragraph, after one in quotes', () => {
    const dek = '"The ovens are new, the recipes are not."'
    const article = extract([headline, stamp, headline, dek, ...story.slice(0, 2)].join('\n\n'), {
      format: 'text',
    })
    expect(article.dek).toBe('The ovens are new, the recipes are not.')
    expect(article.body).toBe(story.slice(0, 2).join('\n\n'))
  })
})

test('a section with a slash above the headline is no caption', () => {
  const article = extract(['World News / Economy', headline, stamp, ...story].join('\n\n'), {
    format: 'text',
  })
  expect(roleByText(article)['World News / Economy']).not.toBe('caption')
})

test('notices of machines are no text', () => {
  const notice = 'This summary was created by artificial intelligence and may contain errors.'
  const article = extract([headline, stamp, ...story, notice].join('\n\n'), { format: 'text' })
  expect(article.body).toBe(story.join('\n\n'))
})

test('"Related" alone heads the title under it where that has its author', () => {
  const box = ['Related', 'Why Flour Keeps Better in Paper', 'By Dorian Ache']
  const lines = [headline, stamp, ...story.slice(0, 2), ...box, ...story.slice(2)]
  const article = extract(lines.join('\n\n'), { format: 'text' })
  expectRoles(article, box, 'related')
  expect(article.body).toBe(story.join('\n\n'))
})

test('a list in the text ends where the next heading is printed as its own is', () => {
  const list = ['TRY THESE NEXT', 'Brown butter cake', 'Seeded rye crackers']
  const ingredients = ['INGREDIENTS', '▢ 500 g of strong flour', '▢ 10 g of salt']
  const lines = [headline, stamp, ...story.slice(0, 2), ...list, ...ingredients, ...story.slice(2)]
  const article = extract(lines.join('\n\n'), { format: 'text' })
  expectRoles(article, list, 'related')
  for (const line of ingredients) expect(roleByText(article)[line]).not.toBe('related')
})

test('titles over their own dates after the text are related, in lists of two as well', () => {
  const titles = ['The Cinema That Would Not Close', 'Who Owns the Dark Side of a Hill?']
  const list = [titles[0]!, 'By Leonid Farr, November 2, 2024', titles[1]!, 'By Sunita Rao, October 15, 2024']
  const footer = ['© 2025 The Marsham Letter. All rights reserved.']
  const article = extract([headline, stamp, ...story, ...footer, ...list].join('\n\n'), { format: 'text' })
  expectRoles(article, titles, 'related')
})

test('the middle of a sentence that was broken at its links is no headline', () => {
  const lines = [
    headline,
    stamp,
    'According to the',
    'Lower Marsham Parish Council',
    ', the bakery was the last of four shops that had closed since the flood.',
    ...story,
  ]
  expect(extract(lines.join('\n'), { format: 'text' }).headline).toBe(headline)
})

test('a line with an address is no headline and no subhead', () => {
  const contact = 'Media contact: Paul Oster, press@marsham.example'
  const article = extract(['For immediate release', contact, headline, stamp, ...story].join('\n\n'), {
    format: 'text',
  })
  expect(article.headline).toBe(headline)
  expect(roleByText(article)[contact]).not.toBe('subhead')
})

test('a Markdown heading over the first paragraph is a subhead', () => {
  const lines = [
    `# ${headline}`,
    '*Two sisters and a village that would not do without bread*',
    '---',
    '## A Line on the Wall',
    ...story,
  ]
  const article = extract(lines.join('\n\n'))
  expect(roleByText(article)['A Line on the Wall'] ?? roleByText(article)['## A Line on the Wall']).toBe(
    'subhead',
  )
})

test('links between paragraphs that begin with a plus are related', () => {
  const links = ['+ The Cinema That Would Not Close', '+ Who Pays for the Lamps on the Towpath?']
  const lines = [headline, stamp, ...story.slice(0, 2), ...links, ...story.slice(2)]
  const article = extract(lines.join('\n\n'), { format: 'text' })
  expectRoles(article, links, 'related')
  expect(article.body).toBe(story.join('\n\n'))
})

test('the ingredients of a recipe are its text', () => {
  const ingredients = [
    'Ingredients',
    '1x',
    'For the crust',
    '▢ 120 g rye flour',
    '▢ ½ tsp salt',
    '125 g cold butter, cubed',
    '3 eggs',
  ]
  const steps = [
    'Instructions',
    'Rub the butter into the flour until it looks like sand, and bind it with as little water as it takes to hold together.',
    'Roll the dough out, lay the plums on it in a ring, fold the edge over them, and bake it until the crust is darker than you would think.',
  ]
  const lines = [headline, stamp, ...story.slice(0, 2), ...ingredients, ...steps]
  const { body } = extract(lines.join('\n'), { format: 'text' })
  for (const line of ingredients) expect(body).toContain(line)
})

test('the links of a footer under a list are a menu again', () => {
  const list = [
    'More stories',
    'The Cinema That Would Not Close',
    'Ferry Fares Rise for the Third Year',
    'School Choir Wins a Prize',
  ]
  const footer = [
    'Contact us',
    'House rules',
    'Privacy policy',
    '© 2025 The Marsham Letter. All rights reserved.',
  ]
  const article = extract([headline, stamp, ...story, ...list, ...footer].join('\n'), { format: 'text' })
  expectRoles(article, list, 'related')
  expectRoles(article, footer.slice(0, 1), 'navigation')
})

test('entries of a live blog have times with a title and a label under them', () => {
  const times = ['2:20PM', '1:48PM', '1:15PM']
  const entries = times.flatMap((time, i) => [
    time,
    `Crews at Gate ${i + 1}`,
    'Audio: recorded at the lock',
    story[i + 1]!,
  ])
  const article = extract([headline, stamp, story[0], ...entries].join('\n'), { format: 'text' })
  expectRoles(article, times, 'timestamp')
})

test('notices of paid articles are no text', () => {
  const notice = 'This is a premium article and requires a subscription to read.'
  const article = extract([headline, stamp, ...story, notice].join('\n\n'), {
    format: 'text',
  })
  expect(article.body).toBe(story.join('\n\n'))
})

test('a chart with ranks before the text is a ranking', () => {
  const chart = [
    "Today's Heat Index",
    '| Rank | Story | Heat |',
    '| 1 | Ferry towed to safety | 84 |',
    '| 2 | Choir wins abroad | 77 |',
    '| 3 | Cinema has a new owner | 71 |',
  ]
  const article = extract([headline, stamp, ...chart, headline, ...story].join('\n'), { format: 'text' })
  expectRoles(article, chart, 'ranking')
  expect(article.headline).toBe(headline)
  expect(article.byline).toBeNull()
})

test('numbered titles under a heading for other articles, their sources between, are related', () => {
  const list = [
    'Also in Business',
    '1. Ferry Fares Rise for the Third Year',
    'Coastal Ledger · 2 hours ago',
    '2. School Choir Wins a Prize Abroad',
    'Tidewire · 5 hours ago',
    '3. New Owner for the Old Cinema',
    'The Pantry Desk · yesterday',
  ]
  expectRoles(extract([headline, stamp, ...story, ...list].join('\n'), { format: 'text' }), list, 'related')
})

test('a label says what is the summary, and what is another title', () => {
  const summary = 'Seven months after the flood, two sisters have opened the doors of their bakery again.'
  const other = 'Alternative title: Bread Is Back in Lower Marsham'
  const lines = [headline, stamp, other, ...story, `AI summary: ${summary}`]
  const article = extract(lines.join('\n\n'), { format: 'text' })
  expect(article.summary).toBe(summary)
  expect(article.body).toBe(story.join('\n\n'))
})

test.each(['TL;DR', 'QUICK FACTS', 'Location: Lower Marsham, Wendshire'])('"%s" names no author', (line) => {
  const article = extract([headline, stamp, line, ...story].join('\n\n'), { format: 'text' })
  expect(article.byline).toBeNull()
})

test('counts of reactions are social', () => {
  const line = '👍 342   ❤️ 118   😮 27'
  expectRoles(extract([headline, stamp, ...story, line].join('\n\n'), { format: 'text' }), [line], 'social')
})

test('the date over the tags of an article is its own, whatever list follows', () => {
  const tags = 'Keywords: bakery; flood; bread'
  const list = [
    'Ferry Fares Rise for the Third Year',
    'School Choir Wins a Prize Abroad',
    'New Owner for the Old Cinema',
  ]
  const dated = list.flatMap((title) => [title, 'Tue, 15 Apr 2025 07:11:40 GMT'])
  const article = extract([headline, ...story, stamp, tags, ...dated].join('\n'), { format: 'text' })
  expect(article.published).toBe('2025-04-15T09:30:12+02:00')
  expectRoles(article, list, 'related')
})

test('who reported a story is its author, at its end too', () => {
  const line = 'Reporting by Joelle Tran in East Harbor; Editing by Sam Okafor'
  const article = extract([headline, stamp, ...story, line].join('\n\n'), { format: 'text' })
  expect(article.byline).toBe('Joelle Tran')
  expect(article.body).toBe(story.join('\n\n'))
})

test('a saying printed as a title is a subhead', () => {
  const saying = '‘It Cannot Be Sold’'
  const lines = [headline, stamp, ...story.slice(0, 2), saying, ...story.slice(2)]
  expectRoles(extract(lines.join('\n\n'), { format: 'text' }), [saying], 'subhead')
})

test('a heading in brackets under a Japanese text is no author', () => {
  const text = [
    '港町のパン屋が七か月ぶりに店を開けた。川の水が床を越えて二つの窯をだめにしてから、姉妹は一度は店をあきらめかけたという。',
    '修理の費用の三分の一は県が出し、残りは借り入れと、秋の祭りで集めた寄付でまかなった。壁には水の高さを示す線が残されている。',
  ]
  const article = extract(
    [
      '洪水から七か月、村のパン屋が再開',
      '2025年4月15日',
      ...text,
      '【関連記事】',
      '古い映画館に新しい持ち主',
    ].join('\n'),
    { format: 'text' },
  )
  expect(article.byline).toBeNull()
  expectRoles(article, ['【関連記事】'], 'related')
})

test('"RELATED" in capitals heads a list between paragraphs', () => {
  const list = ['RELATED', 'Why Flour Keeps Better in Paper', 'Who Owns the Mill at Upper Marsham?']
  const lines = [headline, stamp, ...story.slice(0, 2), ...list, ...story.slice(2)]
  expectRoles(extract(lines.join('\n'), { format: 'text' }), list, 'related')
})

test('titles that run on after a text are related, without a heading and without dates', () => {
  const list = [
    'The Cinema That Would Not Close',
    'Ferry Fares Rise for the Third Year',
    'School Choir Wins a Prize Abroad',
  ]
  const facts = [
    'Founded by the sisters: 1987',
    'The number to call is 0555 014 22 76',
    'Write to bread@marsham.example today',
  ]
  const footer = '© 2025 The Marsham Letter. All rights reserved.'
  const article = extract([headline, stamp, ...story, footer, ...list, footer, ...facts].join('\n'), {
    format: 'text',
  })
  expectRoles(article, list, 'related')
  for (const line of facts) expect(roleByText(article)[line]).not.toBe('related')
})

test('the first line, which is the title of the page, is no headline where the headline stands under it', () => {
  const lines = [`${headline} - Marsham Brief`, 'Menu   Search   Sign in', '', headline, stamp, '', ...story]
  const article = extract(lines.join('\n'), { format: 'text' })
  expect(article.headline).toBe(headline)
  expect(article.summary).toBeNull()
})

test.each(['Iris Marlow — Lower Marsham', 'Iris Marlow - The Marsham Brief'])(
  'a name with a place or a paper beside the date is the byline: %s',
  (line) => {
    const article = extract([headline, line, stamp, '', ...story].join('\n'), { format: 'text' })
    expect(article.byline).toBe('Iris Marlow')
    expectRoles(article, [line], 'byline')
  },
)

test.each(['Markets — live', 'CNX Software - Boards'])('a section with a dash names nobody: %s', (line) => {
  expect(extract([headline, line, stamp, '', ...story].join('\n'), { format: 'text' }).byline).toBeNull()
})
