import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { harbourStory } from './dump'

const headline = 'Harbour Town Votes to Keep Its Last Paddle Steamer'
const dek = 'After a stormy debate, Port Wend spares the ninety-year-old ship and raises its fares instead.'
const summary =
  'The council of Port Wend has decided to keep the paddle steamer Alderney running for ten more years, and passengers will pay for it.'
/** Makes the paragraphs as long as those of the dumps that print a dek. */
const extra = [
  'The motion passed by eleven votes to nine, with the harbour master abstaining because his daughter works in the galley.',
  'Its supporters say that it pays in other ways. A study by the college put the value of its visitors at two million pounds a year.',
  'He added that the town had sold its pier in 1974 and regretted it by 1975.',
  'Islanders will keep their discount, and children under five will travel free, as they have since the ship was launched.',
]
const paragraphs = harbourStory.slice(3).map((text, i) => `${text} ${extra[i]}`)

type Front = [line: string, role: string][]

const fronts: Record<string, { front: Front; fields: Record<string, string | null> }> = {
  'a headline alone': { front: [[headline, 'headline']], fields: { headline, dek: null, summary: null } },
  'all of it quoted and the headline repeated': {
    front: [
      [`"${headline}"`, 'headline'],
      ['Mon Mar 03 2025 09:12:00 GMT+0100 (Central European Standard Time)', 'timestamp'],
      [`"${headline}"`, 'duplicate'],
      [`"${summary}"`, 'summary'],
      [`"${dek}"`, 'dek'],
    ],
    fields: { headline, dek, summary, published: '2025-03-03T09:12:00+01:00' },
  },
  'a summary first and stray stars': {
    front: [
      [`${summary}**`, 'summary'],
      [`${headline}**`, 'headline'],
      [`${headline}**`, 'duplicate'],
      [`${dek}**`, 'dek'],
    ],
    fields: { headline, dek, summary },
  },
  'a date before the headline': {
    front: [
      ['March 3, 2025', 'timestamp'],
      [headline, 'headline'],
      [dek, 'dek'],
    ],
    fields: { headline, dek, published: '2025-03-03' },
  },
  'a kicker, a byline, two dates and a read time': {
    front: [
      ['LOCAL NEWS', 'navigation'],
      [headline, 'headline'],
      [dek, 'dek'],
      ['By Orla Fenwick', 'byline'],
      ['Published: 3 March 2025 09:12', 'timestamp'],
      ['Updated: 4 March 2025 11:00', 'timestamp'],
      ['4 min read', 'other'],
    ],
    fields: { headline, dek, byline: 'Orla Fenwick', published: '2025-03-03T09:12' },
  },
  'a byline with a date in it': {
    front: [
      [headline, 'headline'],
      ['By Orla Fenwick | March 3, 2025 | 3 min read', 'byline'],
    ],
    fields: { headline, dek: null, byline: 'Orla Fenwick', published: '2025-03-03' },
  },
  'a bare name before a relative date': {
    front: [
      [headline, 'headline'],
      ['Orla Fenwick', 'byline'],
      ['2 hours ago', 'timestamp'],
    ],
    fields: { headline, byline: 'Orla Fenwick', published: null },
  },
  'a trail of short steps': {
    front: [
      ['Home > Columns > Life on the Sound', 'navigation'],
      [headline, 'headline'],
      ['By Orla Fenwick', 'byline'],
    ],
    fields: { headline, byline: 'Orla Fenwick' },
  },
  'a label before its title': {
    front: [
      [`PHOTOS. ${headline}`, 'duplicate'],
      [headline, 'headline'],
      ['By Orla Fenwick', 'byline'],
    ],
    fields: { headline },
  },
  'a kicker over the first heading of Markdown': {
    front: [
      ['The Alderney affair', 'navigation'],
      [`# ${headline}`, 'headline'],
      ['March 3, 2025', 'timestamp'],
    ],
    fields: { headline },
  },
  'a name over its job': {
    front: [
      [headline, 'headline'],
      ['Orla Fenwick', 'byline'],
      ['Harbour Correspondent', 'byline'],
      ['March 3, 2025', 'timestamp'],
    ],
    fields: { headline, byline: 'Orla Fenwick' },
  },
  'a ticker above it': {
    front: [
      ['JUST IN: Ferry to the islands cancelled', 'other'],
      [headline, 'headline'],
      ['March 3, 2025', 'timestamp'],
    ],
    fields: { headline },
  },
  'a picture with its credit': {
    front: [
      [headline, 'headline'],
      ['March 3, 2025', 'timestamp'],
      ['The Alderney leaves the harbour on Sunday with two hundred on board.', 'caption'],
      ['TOM OAK/Port Wend Courier', 'caption'],
    ],
    fields: { headline },
  },
  "a breadcrumb and the page's title with the site": {
    front: [
      [`${headline} | Port Wend Courier`, 'duplicate'],
      ['Home > Local > Harbour', 'navigation'],
      [headline, 'headline'],
      ['By Orla Fenwick and Tom Oak', 'byline'],
    ],
    fields: { headline, byline: 'Orla Fenwick and Tom Oak' },
  },
  'share buttons and a caption': {
    front: [
      [headline, 'headline'],
      [dek, 'dek'],
      ['Share', 'social'],
      ['Tweet', 'social'],
      ['The Alderney at her berth in Port Wend on Sunday. Photo: Lena Moss/Courier', 'caption'],
    ],
    fields: { headline, dek },
  },
  'Markdown marks': {
    front: [
      [`# ${headline}`, 'headline'],
      [`*${dek}*`, 'dek'],
      ['By [Orla Fenwick](https://courier.example/fenwick)', 'byline'],
    ],
    fields: { headline, dek, byline: 'Orla Fenwick' },
  },
}

describe('front matter of a text dump', () => {
  for (const [name, { front, fields }] of Object.entries(fronts)) {
    it.each([
      ['packed', '\n'],
      ['spaced', '\n\n'],
    ])(`reads ${name}, %s`, (_, mark) => {
      const article = extract([...front.map(([line]) => line), ...paragraphs].join(mark), { format: 'text' })
      expect(article.blocks.map(({ role }) => role)).toEqual([
        ...front.map(([, role]) => role),
        ...paragraphs.map(() => 'body'),
      ])
      expect(article).toMatchObject(fields)
    })
  }

  it('does not take a first paragraph for a dek', () => {
    const article = extract([headline, ...harbourStory.slice(3)].join('\n\n'), { format: 'text' })
    expect(article.dek).toBeNull()
  })

  it('takes a second title under the headline for no dek', () => {
    const text = [headline, 'Paddle Steamer Alderney: Ten More Years', ...paragraphs].join('\n\n')
    const article = extract(text, { format: 'text' })
    expect(article).toMatchObject({ headline, dek: null })
  })

  it.each(['News > Rivers > ', 'Home / News / Rivers / ', 'You are here: Home › News › '])(
    'takes no trail of steps that ends with it: %s',
    (steps) => {
      const article = extract([steps + headline, headline, ...paragraphs].join('\n'), { format: 'text' })
      expect(article).toMatchObject({ headline, dek: null })
    },
  )

  it('gives the lines of a hard-wrapped paragraph one role', () => {
    const wrapped = [headline, '', ...paragraphs.flatMap((text) => [...wrap(text, 72), ''])].join('\n')
    const roles = new Set(
      extract(wrapped, { format: 'text' })
        .blocks.slice(1)
        .map(({ role }) => role),
    )
    expect([...roles]).toEqual(['body'])
  })
})

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length < width) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
