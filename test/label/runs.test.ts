import { describe, expect, it } from 'vitest'
import { harbourStory, rolesAfterStory, rolesOf } from './dump'

const titles = [
  'Ferry Strike Enters Its Second Week',
  'Why the Islands Want Their Own Mayor',
  'Storm Closes the Coastal Road Again',
]
const [ferry = '', mayor = '', storm = ''] = titles

const tails: Record<string, [role: string, lines: string[]]> = {
  'titles with their dates after': [
    'related',
    [
      ...['Related stories', ferry, 'Mon, 03 Mar 2025 08:00:01 GMT', mayor, 'Sun, 02 Mar 2025 17:30:00 GMT'],
      ...[storm, 'Sat, 01 Mar 2025 11:15:44 GMT'],
    ],
  ],
  'titles with dates before and after, no heading': [
    'related',
    [
      ...['Tue, 25 Mar 2025 15:23:42 GMT', ferry, 'Tue, 25 Mar 2025 15:23:42 GMT'],
      ...['Tue, 25 Mar 2025 15:14:38 GMT', mayor, 'Tue, 25 Mar 2025 15:14:38 GMT'],
      ...['Tue, 25 Mar 2025 14:38:49 GMT', storm, 'Tue, 25 Mar 2025 14:38:49 GMT'],
    ],
  ],
  'titles with relative dates': [
    'related',
    ['You may also like', ferry, '2 hours ago', mayor, '5 hours ago', storm, 'yesterday'],
  ],
  'titles with teasers': [
    'related',
    [
      'More from Port Wend',
      ferry,
      'Crews on the northern line walked out again on Sunday over pay and rest.',
      mayor,
    ],
  ],
  'a list of links': ['related', ['READ ALSO', ...titles.map((title) => `- ${title}`)]],
  'rows with ranks and scores': ['ranking', titles.map((title, i) => `${i + 1} ${title} 🟢 ${85 - i} / 100`)],
  'a head row and a heading over rows': [
    'ranking',
    [
      '🔥 What the Sound Is Reading',
      'Rank Story ⭐ Impact',
      ...titles.map((title, i) => `${i + 1} ${title} 🔴 ${90 - i} / 100`),
    ],
  ],
  'ranks before dots, scores in dots, a note under them': [
    'ranking',
    [
      'On Screens Tonight',
      'Pos. · Story · Signal (0–100)',
      ...titles.map((title, i) => `${i + 1} · ${title} · ${'●'.repeat(5 - i)}${'○'.repeat(i)} ${90 - i}`),
      'The signal is worked out every ninety seconds from what our readers open and finish.',
    ],
  ],
  'cells one a line': [
    'ranking',
    ['Trending now', ...titles.flatMap((title, i) => [`${i + 1}`, title, `${92 - i}%`])],
  ],
  'a head row of cells one a line': [
    'ranking',
    [
      '📈 Most Important Stories',
      '#',
      'Title',
      'i-Score',
      ...titles.flatMap((title, i) => [`${i + 1}`, title, `🔵 ${75 - i} / 100`]),
    ],
  ],
  'ranks in circles': ['ranking', ['Most read', ...titles.map((title, i) => `${'①②③'[i]} ${title}`)]],
  'ranks with a hash and stars': [
    'ranking',
    titles.map((title, i) => `#${i + 1} ${title} ${'★'.repeat(5 - i)}`),
  ],
  'cells parted by tabs': [
    'ranking',
    ['Rank\tTitle\tScore', ...titles.map((title, i) => `0${i + 1}\t${title}\t${88 - i}/100`)],
  ],
  'a Markdown table': [
    'ranking',
    [
      '| # | Title | Score |',
      '|---|---|---|',
      ...titles.map((title, i) => `| ${i + 1} | ${title} | ${85 - i} / 100 |`),
    ],
  ],
  'comments with names, dates and buttons': [
    'comments',
    [
      ...[
        'Comments (2)',
        'saltydog77',
        '2 hours ago',
        'About time. My kids love that ship and so do I.',
        'Reply',
        'Like',
      ],
      ...[
        'Marian T.',
        '1 hour ago',
        'Ten percent more again? We pay enough already, thank you very much.',
        'Reply',
      ],
    ],
  ],
  'a biography under its heading': [
    'bio',
    [
      'About the author',
      'Orla Fenwick has reported on the sound since 2012. She lives on the smallest island.',
    ],
  ],
  'a biography that begins with the byline': [
    'bio',
    ['Orla Fenwick covers the islands and their ships for the Courier.'],
  ],
  'tags under a label': ['tags', ['Topics', 'Ferries', 'Port Wend', 'Council']],
  'a footer of links': [
    'navigation',
    ['Home', 'News', 'Weather', 'Contact', 'Privacy Policy', 'Terms of Use'],
  ],
  'share buttons': ['social', ['Facebook', 'Twitter', 'WhatsApp', 'Email', 'Copy link']],
  'an appended second article': [
    'related',
    [
      ...['Wind Farm Off Skerry Head Gets Its Licence', 'Published March 2, 2025', 'By Tom Oak'],
      'The ministry granted the licence on Friday after four years of hearings and two court cases over nesting terns.',
      'Forty turbines will stand eleven kilometres from the shore, and the first of them is due to turn in the autumn.',
      'Fishermen have been promised compensation, though how much is still to be settled by an arbiter.',
    ],
  ],
}

describe('runs of noise after an article', () => {
  for (const [name, [role, lines]] of Object.entries(tails)) {
    it.each([
      ['packed', '\n'],
      ['spaced', '\n\n'],
    ])(`labels ${name}, %s`, (_, mark) => {
      expect(rolesAfterStory(lines, mark)).toEqual(lines.map(() => role))
    })
  }

  it('tells the sections of a tail from each other', () => {
    const lines = [
      'Tags: ferries, council',
      'Related stories',
      ferry,
      mayor,
      'Most read',
      '1',
      storm,
      '2',
      ferry,
      '3',
      mayor,
    ]
    const end = ['Follow us on Facebook', 'Sign up for our newsletter', '© 2025 Port Wend Courier']
    expect(rolesAfterStory([...lines, ...end])).toEqual([
      'tags',
      ...Array(3).fill('related'),
      ...Array(7).fill('ranking'),
      'social',
      'promo',
      'copyright',
    ])
  })
})

describe('noise between the paragraphs of an article', () => {
  const between = (lines: string[]) => {
    const story = [...harbourStory.slice(0, 5), ...lines, ...harbourStory.slice(5)]
    return rolesOf(story.join('\n')).slice(3)
  }

  it.each([
    ['related', ['Read also: The Ferry That Never Came']],
    ['related', ['Related stories', ferry, mayor, storm]],
    ['related', ['>> Read also - The Ferry That Never Came']],
    ['related', ['İLGİLİ HABER', ferry, '2 Mart 2025']],
    ['related', ['TRENDING', ferry, '27.4k viewing now', mayor]],
    ['ad', ['Advertisement']],
    ['promo', ['Sign up for our newsletter']],
    ['social', ['Share this story']],
  ])('cuts %s lines out of the body', (role, lines) => {
    expect(between(lines)).toEqual(['body', 'body', ...lines.map(() => role), 'body', 'body'])
  })
})

describe('the times of the entries of a live blog', () => {
  const [headline = '', date = '', byline = '', ...entries] = harbourStory
  const blog = (times: string[]) =>
    rolesOf(
      [headline, date, byline, ...entries.flatMap((entry, i) => [times[i] ?? [], entry].flat())].join('\n\n'),
    )

  it.each([
    [['14:32', '14:05', '13:50', '13:12']],
    [['9.05 Uhr', '8.47 Uhr', '8.12 Uhr', '7.30 Uhr']],
    [['4:15 pm ET', '3:50 pm ET', '3:12 pm ET', '2:01 pm ET']],
    [['14h32', '14h05', '13h50', '13h01']],
  ])('are timestamps: %j', (times) => {
    expect(blog(times).slice(3)).toEqual(times.flatMap(() => ['timestamp', 'body']))
  })

  it('are none where a line is not a time of day, or stands alone', () => {
    expect(blog(['14:75', '31:05', '13.500', '1:2']).filter((role) => role === 'timestamp')).toHaveLength(1)
    expect(blog(['14:32']).filter((role) => role === 'timestamp')).toHaveLength(1)
  })
})

describe('lists and titles that belong to the body', () => {
  const [headline = '', date = '', byline = '', first = '', second = '', third = '', last = ''] = harbourStory
  const middle = (lines: string[]) =>
    rolesOf([headline, date, byline, first, second, ...lines, third, last].join('\n\n')).slice(
      5,
      5 + lines.length,
    )

  it('keeps a numbered list of sentences', () => {
    const list = [
      'Three things have to happen before the ship may sail again:',
      '1. The boiler has to be lifted out through the deck and replaced by one that burns oil.',
      '2. The paddles have to be stripped, straightened and painted by the middle of April.',
      '3. The crew has to pass the new examination of the harbour board, cook and stokers included.',
    ]
    expect(middle(list)).toEqual(list.map(() => 'body'))
  })

  it('keeps the prose under a subhead after a list of titles with their dates', () => {
    const list = ['Read also:', ferry, '02.03.2025', mayor, '28.02.2025', 'What the boiler costs']
    const roles = middle([...list, `${third} ${last}`])
    expect(roles).toEqual([...Array(5).fill('related'), 'subhead', 'body'])
  })

  it('goes on after the small print of a box', () => {
    expect(
      middle(['* I understand and agree that use of this site constitutes agreement to its terms.']),
    ).toEqual(['consent'])
    const end = rolesOf(
      [...harbourStory.slice(0, 6), 'Your e-mail', 'We use cookies to improve this box.', last].join('\n\n'),
    )
    expect(end.at(-1)).toBe('body')
  })

  it('calls a short title between paragraphs a subhead', () => {
    expect(middle(['A boiler for the islands'])).toEqual(['subhead'])
  })
})
