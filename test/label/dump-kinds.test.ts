import { describe, expect, it, test } from 'vitest'
import { extract } from '../../src'
import { expectRoles } from './dump'

const headline = 'Lock keepers open the upper canal a month early'
const date = '14 March 2025'
const story = [
  'The upper canal opened to boats on Friday, a month earlier than planned, after the lock keepers had worked through the winter on four of its seven gates.',
  'The canal trust said the mild weather had helped, and that the last two gates would be mended in autumn, when fewer boats are out on the water.',
  'Owners of hire boats, who lost a whole spring last year, said they had more bookings for April than ever before and would hire more staff.',
]

const last = [
  'The gates stay shut between ten at night and six in the morning, so that the water level in the town basin can recover.',
  'Anglers, who have the bank to themselves in those hours, asked the trust last year for a lamp at every second bollard.',
  'The lamps are on order, the trust said, and the first of them will be lit before the longest day of the year.',
]

describe('a dump of lynx', () => {
  const dump = `   [1]Skip to content [2]Home [3]Boats [4]Locks
                         Canal Trust of the Weald
   [5]Home > [6]News > 2025

   March 14, 2025

      Lock Keepers Open the Upper Canal a Month Early
                After Mending Four Gates

   The upper canal opened to boats on Friday, a month earlier than
   planned, after the [7]lock keepers had worked through the winter on
   four of its seven gates, the canal trust said in a statement.

   Owners of hire boats, who lost a whole spring last year, said they
   had more bookings for April than ever before and would hire more
   staff, some of them for the first time since the trust was founded.

     * Four gates are new
     * Two more are to follow

   The trust is looking for volunteers, who need no boat of their own
   but should be able to swim, and to stand the cold of the morning.

                                    ###

   Recent news releases
     * [8]Towpath closed at Marl Bridge
       March 3, 2025
     * [9]Otters are back at lock four
       February 27, 2025
     * [10]Trust elects a new chair
       February 20, 2025

References

   1. https://canal.example/#main
   2. https://canal.example/
   3. https://canal.example/boats
`
  const article = extract(dump)

  it('is read without the numbers of its links', () => {
    expect(article.body).toContain('after the lock keepers had worked')
    expect(article.body).not.toContain('[')
    // A block is its line as printed.
    expect(article.blocks[0]?.text).toBe('[1]Skip to content [2]Home [3]Boats [4]Locks')
  })

  it('has its wrapped headline and paragraphs whole, and its dates on lines of their own', () => {
    expect(article.headline).toBe('Lock Keepers Open the Upper Canal a Month Early After Mending Four Gates')
    expect(article.body).toContain('a month earlier than planned, after the lock keepers')
    expectRoles(article, ['* [9]Otters are back at lock four', 'February 27, 2025'], 'related')
  })

  it('ends where the release does', () => {
    expect(article.body).toContain('the cold of the morning.')
    expect(article.body).not.toContain('Recent news')
  })
})

test.each([
  ['footnotes', `As was shown[1] and shown again[2], ${story[0]} Others[3] deny[4] it[5].`],
  ['a list of sources', ['[1]Aldous', '[2]Field', '[3]Reed', '[4]Oak', '[5]Weller', '[6]Marl'].join('\n')],
])('the numbers of %s are kept', (_, text) => {
  const all = extract(text)
    .blocks.map((block) => block.text)
    .join('\n')
  expect(all).toContain('[2]')
})

test('the entries of a live blog are its body, under the headline above them', () => {
  const entries = story.flatMap((text, i) => [
    `14 Mar 2025 1${7 - i}.05 GMT`,
    `Gate ${7 - i} is open`,
    text,
    'Share',
  ])
  const article = extract(
    [
      'News',
      headline,
      'Ann Weller (now) and Tom Oak (earlier)',
      'Last modified 14 Mar 2025 21.14 GMT',
      ...entries,
    ].join('\n'),
  )
  expect(article.headline).toBe(headline)
  expect(article.byline).toBe('Ann Weller (now) and Tom Oak (earlier)')
  for (const text of story) expect(article.body).toContain(text)
})

describe('tables of numbers after the article', () => {
  it.each([
    [
      'cells parted by blanks',
      [
        'Pos. Club PJ G P Pts',
        '1 Marl Town 24 15 9 45',
        '2 Weir FC 24 14 10 42',
        '16 Lock Rovers 24 6 18 18',
      ],
    ],
    [
      'cells parted by bars',
      ['Canal | Locks | Boats | Change', 'Upper | 7 | 212 | +2', 'Lower | 11 | 94 | −1', 'Old | 4 | 18 | 0'],
    ],
    [
      'scores out of a hundred',
      ['1 Пароход вернулся 88 из 100', '2 Мост закрыли на ночь 79 из 100', '3 Шлюз открыли 64 из 100'],
    ],
  ])('with %s are rankings', (_, rows) => {
    expectRoles(extract([headline, date, ...story, 'League table', ...rows].join('\n')), rows, 'ranking')
  })
})

test('"by" and a name on lines of their own are the byline', () => {
  const article = extract([headline, 'Posted on', '2025-03-14', 'by', 'tom_oak', ...story].join('\n'))
  expect(article.byline).toBe('tom_oak')
  expectRoles(article, ['by', 'tom_oak'], 'byline')
})

test.each([
  ['related', 'Previous: Towpath closed at Marl Bridge'],
  ['related', '« Older: Otters are back at lock four'],
  ['comments', '12 thoughts on “Lock keepers open the upper canal”'],
  ['copyright', 'CC BY-SA 4.0'],
  ['copyright', '© Weald Press Ltd'],
  ['social', 'Connect with us: Facebook YouTube Flickr'],
])('a line after the article is %s: %s', (role, line) => {
  expectRoles(extract([headline, date, ...story, line].join('\n')), [line], role)
})

test('a film in the article is its title and how long it is', () => {
  const title = 'Boats queue at the first of the new gates'
  const article = extract([headline, date, story[0], title, '2:14', ...story.slice(1)].join('\n'))
  expectRoles(article, [title], 'caption')
  expect(article.body).toBe(story.join('\n\n'))
})

test('a headline that is printed twice is one, whatever stands between', () => {
  const caption = 'The lock at Marl Bridge, where the first of the gates was changed. Image: Canal Trust'
  const article = extract(
    [
      'Canals',
      headline,
      'The trust opens four gates early',
      date,
      'Ann Weller',
      caption,
      '',
      headline,
      ...story,
    ].join('\n'),
  )
  expect(article).toMatchObject({ headline, byline: 'Ann Weller' })
  expectRoles(article, [caption], 'caption')
})

test('a Japanese caption names who supplied the picture', () => {
  const lines = [
    '運河の水門、一カ月早く開く',
    '2025年3月14日',
    '文＝青木みなと',
    '新しい水門を通る船＝3月14日、上流運河（運河組合提供）',
    '上流の運河は14日、予定より一カ月早く船を通した。組合は冬の間、七つの水門のうち四つを直した。',
    '貸し船の業者は、四月の予約がこれまでで最も多いと話す。秋には残る二つの水門も直す予定だという。',
  ]
  const article = extract(lines.join('\n'))
  expectRoles(article, lines.slice(3, 4), 'caption')
  expect(article.byline).toBe('青木みなと')
})

test('a Chinese caption names who took the picture', () => {
  const lines = [
    '运河水闸提前一个月开放',
    '2025年3月14日',
    '记者 李秋雨 通讯员 王小明',
    '一艘船驶过新建的水闸。本报记者 李秋雨 摄',
    '上游运河十四日开始通航，比原计划提前了一个月。管理处在冬季修复了七座水闸中的四座。',
    '租船的老板说，四月的预订是历年最多的一次。剩下的两座水闸预计在秋天修好，届时全线贯通。',
  ]
  const article = extract(lines.join('\n'))
  expectRoles(article, lines.slice(3, 4), 'caption')
  expect(article.authors).toEqual(['李秋雨', '王小明'])
})

test('the title of the browser’s tab is the headline again', () => {
  const tab = `Canals | ${headline} – The Weald Post`
  const article = extract([tab, 'Menu', headline, date, ...story].join('\n'))
  expect(article.headline).toBe(headline)
  expectRoles(article, [tab], 'duplicate')
})

test('prose under a subhead after a list of other articles is the article’s', () => {
  const list = [
    'Read also',
    'Where the towpath is closed this week',
    '12 March 2025',
    'How to book a mooring for the summer',
  ]
  const article = extract([headline, date, ...story, ...list, '', 'Locks at night', '', ...last].join('\n'))
  for (const text of last) expect(article.body).toContain(text)
  expectRoles(article, list, 'related')
})

test('a headline may stand in German quotation marks', () => {
  const lines = [
    'Startseite',
    'Wohnen am Kanal',
    '»Auf dem Boot schläft man besser, und billiger«',
    'Von Jonas Eichler, Marl',
    '22.01.2025, 16.47 Uhr',
    'Der Ofen im Boot zieht nicht richtig, deshalb steht die Luke offen, und es ist an diesem Morgen kaum wärmer als draußen auf dem Steg.',
    'Im Herbst ist die Familie auf das Boot gezogen, weil in der Stadt keine Wohnung zu finden war, die sie hätte bezahlen können.',
    'Wer auf dem Boot wohnt, zahlt am Kanal ein Drittel von dem, was ein Zimmer in der Stadt kostet, sagt der Hafenmeister.',
  ]
  expect(extract(lines.join('\n'))).toMatchObject({
    headline: 'Auf dem Boot schläft man besser, und billiger',
    byline: 'Jonas Eichler, Marl',
  })
})

test('a Korean byline has the name first, and 글 begins other words too', () => {
  const lines = [
    '운하 수문, 예정보다 한 달 일찍 열려',
    '한도윤 기자',
    '2025.03.14 09:12',
    '글자 크기 변경하기',
    '상류 운하가 14일 예정보다 한 달 일찍 배를 통과시켰다. 조합은 겨울 동안 수문 일곱 개 가운데 네 개를 고쳤다고 밝혔다.',
    '대여 선박 업자들은 4월 예약이 그 어느 때보다 많다고 말했다. 남은 수문 두 개는 가을에 고칠 예정이라고 조합은 전했다.',
  ]
  expect(extract(lines.join('\n')).byline).toBe('한도윤 기자')
})

test('the pieces of a sentence that was broken at a link are no subheads', () => {
  const pieces = [
    'The gates were cast in the works of the trust at',
    'Marl Bridge',
    ', where nothing had been cast since the war, and came up by barge.',
  ]
  const article = extract(
    [headline, 'By Ann Weller', date, story[0], ...pieces, ...story.slice(1)].join('\n'),
  )
  expectRoles(article, pieces, 'body')
})

test('what a bar parts from its agency is the credit of a picture', () => {
  const caption = ['Boats wait at the first of the new gates on Friday.', 'Lena Oak | Harbor Images']
  expectRoles(extract([headline, 'By Ann Weller', date, ...caption, ...story].join('\n')), caption, 'caption')
})
