import { describe, expect, it } from 'vitest'
import { findDates, readDateLine } from '../../src/text/date'

const isoForm = /^$|^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/

describe('the order of day and month', () => {
  it.each([
    ['en-US', '2025-03-04', undefined],
    ['en-GB', '2025-04-03', undefined],
    ['en-AU', '2025-04-03', undefined],
    ['de', '2025-04-03', undefined],
    ['pt-BR', '2025-04-03', undefined],
    ['en', '2025-03-04', 'ambiguous'],
    [undefined, '2025-04-03', 'ambiguous'],
  ])('of 03/04/2025 in %s', (language, iso, note) => {
    const reading = readDateLine('03/04/2025', language === undefined ? {} : { language })
    expect(reading).toMatchObject({ iso })
    expect(reading?.note).toBe(note)
  })

  it('is the only possible one whatever the language', () => {
    expect(readDateLine('03/25/2025', { language: 'de' })?.iso).toBe('2025-03-25')
    expect(readDateLine('25/03/2025', { language: 'en-US' })?.iso).toBe('2025-03-25')
  })

  it('follows an American zone', () => {
    expect(readDateLine('03/04/2025 6:09 PM EST')).toMatchObject({ iso: '2025-03-04T18:09-05:00' })
  })

  it('is less certain where it is a guess', () => {
    const sure = readDateLine('03/04/2025', { language: 'en-US' })!
    expect(readDateLine('03/04/2025')!.certainty).toBeLessThan(sure.certainty)
  })
})

describe('months that languages disagree on', () => {
  it('follow the language', () => {
    expect(readDateLine('5. listopada 2025', { language: 'hr' })?.iso).toBe('2025-10-05')
    expect(readDateLine('5 listopada 2025', { language: 'pl' })?.iso).toBe('2025-11-05')
    expect(readDateLine('5 listopada 2025')?.note).toBe('ambiguous')
  })
})

describe('relative dates', () => {
  const now = new Date('2025-06-15T12:00:00Z')
  it.each([
    ['2 hours ago', '2025-06-15T10:00Z'],
    ['an hour ago', '2025-06-15T11:00Z'],
    ['2h ago', '2025-06-15T10:00Z'],
    ['5 mins ago', '2025-06-15T11:55Z'],
    ['3 days ago', '2025-06-12'],
    ['2 weeks ago', '2025-06-01'],
    ['6 months ago', '2024-12'],
    ['2 years ago', '2023'],
    ['yesterday', '2025-06-14'],
    ['Today at 09:15', '2025-06-15T09:15'],
    ['vor 3 Stunden', '2025-06-15T09:00Z'],
    ['vor einer Stunde', '2025-06-15T11:00Z'],
    ['Gestern, 18:09 Uhr', '2025-06-14T18:09'],
    ['il y a 2 heures', '2025-06-15T10:00Z'],
    ['hace 2 días', '2025-06-13'],
    ['há 2 horas', '2025-06-15T10:00Z'],
    ['2 ore fa', '2025-06-15T10:00Z'],
    ['2 uur geleden', '2025-06-15T10:00Z'],
    ['2 timmar sedan', '2025-06-15T10:00Z'],
    ['for 2 timer siden', '2025-06-15T10:00Z'],
    ['2 godziny temu', '2025-06-15T10:00Z'],
    ['před 2 hodinami', '2025-06-15T10:00Z'],
    ['2 часа назад', '2025-06-15T10:00Z'],
    ['вчера в 18:09', '2025-06-14T18:09'],
    ['2 години тому', '2025-06-15T10:00Z'],
    ['πριν από 2 ώρες', '2025-06-15T10:00Z'],
    ['2 saat önce', '2025-06-15T10:00Z'],
    ['منذ ساعتين', '2025-06-15T10:00Z'],
    ['قبل 5 أيام', '2025-06-10'],
    ['לפני 2 דקות', '2025-06-15T11:58Z'],
    ['2 घंटे पहले', '2025-06-15T10:00Z'],
    ['2 jam yang lalu', '2025-06-15T10:00Z'],
    ['2 giờ trước', '2025-06-15T10:00Z'],
    ['2 ชั่วโมงที่แล้ว', '2025-06-15T10:00Z'],
    ['2시간 전', '2025-06-15T10:00Z'],
    ['3 時間前', '2025-06-15T09:00Z'],
    ['3小时前', '2025-06-15T09:00Z'],
    ['昨天 18:09', '2025-06-14T18:09'],
    ['12 June', '2025-06-12'],
    ['Dec 24, 6:09 PM', '2024-12-24T18:09'],
    ['3月25日', '2025-03-25'],
    ['29 February', '2024-02-29'],
    ['Feb 29', '2024-02-29'],
  ])('counts %s from now', (text, iso) => {
    expect(readDateLine(text, { now })).toMatchObject({ iso, note: 'relative' })
    expect(readDateLine(text)).toMatchObject({ iso: '', note: 'relative' })
  })

  it.each(['500 years ago', '100 years ago', '2月31日', '30 February'])('never was: %s', (text) => {
    expect(readDateLine(text, { now })).toBeNull()
  })
})

describe('findDates', () => {
  it('gives the dates of a text in order, with their places', () => {
    const text = 'The mill opened on 3 May 1921 and burnt down on 14.02.2019.'
    const found = findDates(text)
    expect(found.map((reading) => reading.iso)).toEqual(['1921-05-03', '2019-02-14'])
    expect(found.map((reading) => text.slice(reading.start, reading.end))).toEqual([
      '3 May 1921',
      '14.02.2019',
    ])
  })

  it('tells which date is of an update', () => {
    const found = findDates('Published March 25, 2025 6:09 pm | Updated March 26, 2025 7:00 am')
    expect(found.map(({ iso, label }) => [iso, label])).toEqual([
      ['2025-03-25T18:09', 'published'],
      ['2025-03-26T07:00', 'updated'],
    ])
  })

  it('is not of an update that only has a time', () => {
    expect(findDates('18:09 BST 25 March 2025, updated 19:20 BST').map(({ label }) => label)).toEqual([
      undefined,
    ])
  })

  it('finds a date deep in a long text', () => {
    const filler = 'Nobody in the village had minded the rain at all. '.repeat(200)
    const text = `${filler}It began on March 25, 2025 at 6:09 pm EST. ${filler}`
    expect(findDates(text)).toMatchObject([{ iso: '2025-03-25T18:09-05:00', start: filler.length + 12 }])
  })

  it.each([
    'Flight 2025 of 12 March Street',
    'Apple sold 25 million phones in 2025.',
    'Call +49 30 2025 0325 or 03-25-20-25.',
    'The score was 25-20, 20-25, 15-10.',
    'Run version 12.03.2025.4 on 10.0.0.25.',
    'Order 20250325 was sent with the others that week, as the clerk had said it would be.',
    '',
  ])('finds none in "%s"', (text) => {
    expect(findDates(text)).toEqual([])
  })

  it('never throws, whatever is mixed', () => {
    const pieces =
      '25 2025 3 march mar, . - / : ( ) + 年 月 日 ago vor 2 hours y a année 18 h am gada t z gmt +02 اذار م'.split(
        ' ',
      )
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let run = 0; run < 5000; run++) {
      const text = Array.from(
        { length: 1 + next(9) },
        () => pieces[next(pieces.length)] + ' '.repeat(next(2)),
      ).join('')
      for (const { iso } of findDates(text)) expect(iso).toMatch(isoForm)
      expect(() => readDateLine(text)).not.toThrow()
    }
  })

  // Work that grew with the square of the text would not end before the test is stopped.
  it.each(['1 ', '25.', 'mar ', '25 mar ', '2025-', "25'", '年', '3年'])(
    'a long run of %s is read',
    (piece) => {
      expect(findDates(`${piece.repeat(400_000)} 25 March 2025`).at(-1)?.iso).toMatch(isoForm)
    },
  )
})
