import { describe, expect, it, test } from 'vitest'
import { type Article, extract } from '../../src'
import { isRule } from '../../src/text/dump/marks'
import { roleByText } from './dump'

const story = [
  'The ferry sailed again on Monday after two winters without a crossing, and the islanders who had waited for it were glad, said the harbour master.',
  'Tickets cost four crowns, and the first boat leaves the quay at seven in the morning, the council said in a statement.',
  'The old ferry was sold in 2023, when its engine failed, and the islanders had to rely on fishing boats since.',
]

function read(before: string[], after: string[] = []): Article {
  return extract([...before, ...story, ...after].join('\n'))
}

describe('the headline of a dump', () => {
  const headline = 'Ferry returns to Lantern Point'
  const dek = 'After two winters, islanders get their crossing back'
  const date = '25 March 2025'

  it.each([
    [['By Mina Aldous'], 'Mina Aldous'],
    [['Mina Aldous, Jo Field'], 'Mina Aldous, Jo Field'],
    [['Mina Aldous'], 'Mina Aldous'],
  ])('stands above a dek without a stop, a date and %j', (byline, name) => {
    expect(read([headline, dek, ...byline, date])).toMatchObject({ headline, dek, byline: name })
  })

  it('is not what the author does', () => {
    const front = ['Home > News', headline, 'By Mina Aldous', 'Multimedia Journalist, Courier 9', date]
    expect(read(front)).toMatchObject({ headline, byline: 'Mina Aldous' })
  })

  it('is not the caption of the picture', () => {
    const caption = 'The ferry at the quay of Lantern Point. COURIERPIX / M. ALDOUS'
    const article = read([headline, 'Jo Field', date, caption])
    expect(article.headline).toBe(headline)
    expect(roleByText(article)[caption]).toBe('caption')
  })
})

describe('a chart after the article', () => {
  it.each<[string, string[]]>([
    [
      'with its cells one a line',
      [
        'Standings',
        'Pos.',
        'Team',
        'Pts',
        '1',
        'Quay Rovers',
        '76',
        '2',
        'Marl Town',
        '68',
        '3',
        'Weir FC',
        '65',
      ],
    ],
    [
      'with a head row of its own words',
      [
        'Hot Topics – last 24 hours',
        'No.\tTopic\tImpact\tMood',
        '01\tHarbour bill clears the upper house\t9.4\t🔺',
        '02\tFerry firm buys a second boat\t8.8\t🔺',
        '03\tPilots vote on a new contract\t8.1\t🔻',
      ],
    ],
  ])('%s is a ranking', (_, rows) => {
    const roles = roleByText(
      read(['Ferry returns to Lantern Point', 'By Mina Aldous', '25 March 2025'], rows),
    )
    for (const row of rows) expect([row, roles[row]]).toEqual([row, 'ranking'])
  })
})

test.each([
  ['ad', 'Sponsored content you may like'],
  ['promo', 'Two weeks for nothing. Claim your bonus »'],
  ['other', 'Disclaimer: nothing here is advice to buy a boat.'],
  ['caption', 'Figure 2. Sailings of the ferry by month. Source: Harbour board'],
])('a line is %s: %s', (role, line) => {
  const article = extract(
    ['Ferry returns to Lantern Point', '25 March 2025', ...story.slice(0, 2), line, story[2]].join('\n'),
  )
  expect(roleByText(article)[line]).toBe(role)
  expect(article.body).toContain(story[2])
})

test('the author is told of after the article, by the first name too', () => {
  const bio = 'Mina has covered harbours for twelve years and still gets seasick.'
  const roles = roleByText(
    read(['Ferry returns to Lantern Point', 'By Mina Aldous', '25 March 2025'], ['Mina Aldous', bio]),
  )
  expect(roles[bio]).toBe('bio')
})

test('a dump takes address and date from the url it is given with', () => {
  const url = 'https://courier.example/2025/03/25/ferry-returns'
  expect(extract(story.join('\n\n'), { url })).toMatchObject({ url, published: '2025-03-25' })
})

describe('a Markdown text', () => {
  const units =
    '- Bring water\n- Money\n\n| Day | Sailings |\n| --- | --- |\n| Monday | 4 |\n\n```sh\nnpm install ferry\n```\n\n> We waited long.'

  it.each(['', `\n\n${story[0]?.replace('ferry', 'boat')}`])(
    'keeps lists, tables and code under its body',
    (end) => {
      const { body } = extract(`# Ferry returns\n\n${story.join('\n\n')}\n\n${units}${end}\n`, {
        format: 'markdown',
      })
      for (const part of ['- Bring water', '- Money', 'Monday | 4', 'npm install ferry', 'We waited long.'])
        expect(body).toContain(part)
    },
  )
})

test.each(['* ', '- ', '_ ', '='])('a line of megabytes of %j is read to its end', (piece) => {
  expect(isRule(piece.repeat(10_000_000))).toBe(false)
  expect(isRule(piece.repeat(10).trim())).toBe(true)
})
