import { describe, expect, it } from 'vitest'
import {
  expectRoles,
  harbourStory,
  readLines,
  readStoryWith,
  roleByText,
  rolesAfterStory,
  rolesOf,
} from './dump'

const [headline = '', date = '', byline = '', ...paragraphs] = harbourStory

describe('the headline of a dump', () => {
  const pitches = [
    'Boats',
    'Plan every crossing of the summer, from the first ferry to the last, in one place, and share the plan with all who come along. Members of the club board first and pay nothing for bicycles, dogs and prams.',
  ]
  const menu = ['Tickets', 'Timetables', 'Islands', 'Groups', 'Freight', 'About', 'Contact', 'Log in']

  it('is looked for above the story and not above a pitch in the menu', () => {
    expect(readLines([...pitches, ...menu, headline, ...paragraphs]).headline).toBe(headline)
  })

  it('is no list of those whose picture it is', () => {
    const dek = 'A paddle steamer is kept by a vote after midnight.'
    const picture = [
      'The Alderney leaves the quay at dusk, as she has done since 1931.',
      'KVRB, SOUND-PIX, NOAA',
    ]
    const article = readLines(['Steamer stays', dek, ...picture, byline, 'March 3, 2025', ...paragraphs])
    expect(article.headline).toBe('Steamer stays')
  })

  it('is the whole of a title that stands cut short above it', () => {
    const cut = headline.split(' ').slice(0, 5).join(' ')
    expect(readLines(['Home', cut, headline, date, byline, ...paragraphs]).headline).toBe(headline)
  })

  it('stands under the trail that ends with it', () => {
    const roles = rolesOf(['Home', 'News', 'Harbour', headline, headline, date, ...paragraphs].join('\n'))
    expect(roles.slice(3, 5)).toEqual(['duplicate', 'headline'])
  })
})

describe('the subheads of a dump', () => {
  it('are a section and its first part, between two paragraphs', () => {
    const article = readStoryWith(['The boiler', 'What it costs'], 2)
    expectRoles(article, ['The boiler', 'What it costs'], 'subhead')
  })

  it('are numbered titles, whatever stands under them', () => {
    const titles = ['1. Alderney', '2. Lantern Maid', '3. Queen of the Sound']
    const facts = [
      'Built: 1931, and mended twice',
      'Built: 1954 in the yard of the town',
      'Built: 1962, sold since',
    ]
    const list = titles.flatMap((title, i) => [title, facts[i] as string])
    expectRoles(readStoryWith(list, 3), titles, 'subhead')
  })

  it('are questions as long as a sentence', () => {
    const question = 'How many passengers did the steamer carry in the year before the boiler failed?'
    expectRoles(readStoryWith([question], 2), [question], 'subhead')
  })
})

describe('the noise of a dump', () => {
  it('are rows of the words of menus', () => {
    const rows = ['News Local Politics Weather Education', 'Opinion Obituaries Classifieds Jobs Notices']
    expect(rolesAfterStory(['© 2025 The Wend Courier', ...rows]).slice(1)).toEqual([
      'navigation',
      'navigation',
    ])
  })

  it('are rows of networks and their buttons', () => {
    expect(rolesAfterStory(['Facebook X E-Mail Copy link'])).toEqual(['social'])
  })

  it('are offers of a subscription', () => {
    const offer = 'Fund the Wend Courier with £12 per month'
    expect(rolesOf([offer, ...harbourStory].join('\n\n'))[0]).toBe('promo')
  })

  it('are titles of other news under their times', () => {
    const ticker = [
      ['14:52 Uhr', 'Ferry to the outer islands waits for the tide'],
      ['14:31 Uhr', 'Town hall closes for the day of the regatta'],
      ['13:58 Uhr', 'Two boats towed home from the sandbank'],
    ].flat()
    const roles = rolesOf(['Ticker', ...ticker, ...harbourStory].join('\n')).slice(1, 7)
    expect(new Set(roles)).toEqual(new Set(['related']))
  })

  it('are strips of prices with their change in points', () => {
    const strip = ['Wend 30 7,104.61 +28.48', 'Sound All Share 2,217.85 -13.80']
    expect(rolesOf([...strip, ...harbourStory].join('\n')).slice(0, 2)).toEqual(['ranking', 'ranking'])
  })

  it('are names over a ticker with its price, and the change', () => {
    const strip = ['Wendcoin', 'WND $61,874.20', '-1.42%', 'Tessel', 'TSL $2,902.11', '-2.07%']
    const roles = rolesOf([...strip, ...harbourStory].join('\n')).slice(0, 6)
    expect(new Set(roles)).toEqual(new Set(['ranking']))
  })

  it('is the clock of a player in the story', () => {
    expectRoles(readStoryWith(['00:00 / 04:11'], 1), ['00:00 / 04:11'], 'other')
  })

  it('are links between paragraphs behind a label in capitals', () => {
    const link = 'RELATED Who pays for the gates of the old lock'
    expectRoles(readStoryWith([link], 2), [link], 'related')
  })

  it('are titles of other articles under words in capitals', () => {
    const list = [
      'READ MORE ON FERRIES',
      'SOUND ASLEEP',
      'Passenger wakes up on the wrong island after the last crossing',
      'ROW, ROW',
      'Town hall and harbour board at odds over two rowing boats',
    ]
    expectRoles(readStoryWith(list, 2), list, 'related')
  })

  it('are titles under their times after the story, too', () => {
    const ticker = [
      ['12:20', 'Ferry to the outer islands waits for the tide'],
      ['12:05', 'Town hall closes for the day of the regatta'],
      ['11:51', 'Two boats towed home from the sandbank'],
    ].flat()
    expect(new Set(rolesAfterStory(['© 2025 The Wend Courier', ...ticker]).slice(1))).toEqual(
      new Set(['related']),
    )
  })

  it('are the tags after the story, up to the next heading', () => {
    const tags = ['Steamer', 'Boiler']
    expect(rolesAfterStory([...tags, 'Related articles', 'Two boats towed home']).slice(0, 3)).toEqual([
      'tags',
      'tags',
      'related',
    ])
  })

  it('is the card of the author among links', () => {
    const card =
      'Orla Fenwick covers harbours and ferries for the Wend Courier, where she began in 2009 as a trainee.'
    const links = ['Related stories', 'Two boats towed home from the sandbank']
    expect(rolesAfterStory([...links, card]).at(-1)).toBe('bio')
  })

  it('are captions that say by whose courtesy', () => {
    const caption = 'The Alderney leaves the quay at dusk. Photo courtesy of Dev Marsh.'
    expectRoles(readStoryWith([caption], 1), [caption], 'caption')
  })
})

describe('lists between the paragraphs of a dump', () => {
  it('are titles with their dates, whatever stands over them', () => {
    const list = [
      'Keep an eye on',
      'Valmere ferries carry more bicycles than cars',
      'Mar 2, 2025',
      'Why boat builders are betting on larch',
      'Feb 26, 2025',
    ]
    expectRoles(readStoryWith(list, 2), list, 'related')
  })

  it('are not the one title with a date that the text may have', () => {
    const lines = ['The steamer makes her last crossing', '3 March 1931']
    expect(readStoryWith(lines, 2).blocks.filter(({ role }) => role === 'related')).toEqual([])
  })

  it('end at a sentence that leads to a list of the text', () => {
    const list = ['Read also:', 'Which quays are closed this week', 'Ferry to the Skerries runs again']
    const text = [
      'Where it is dearest',
      'By the count of the harbour office no fewer than nine quays of the town ask for more than last year:',
      'Old Quay: 12 pounds',
      'Fish Quay: 9 pounds',
    ]
    const article = readStoryWith([...list, ...text], 2)
    expectRoles(article, list, 'related')
    expectRoles(article, text.slice(1), 'body')
  })
})

describe('a quotation between the paragraphs of a dump', () => {
  const quote = '“Nobody comes here for the bus, and nobody ever will.”'
  const held = `Councillor Marsh was sure of it. ${quote} His grandfather had stoked the boilers before the war.`

  it('is a duplicate where a paragraph holds it', () => {
    expectRoles(readStoryWith([held, quote], 2), [quote], 'duplicate')
    expectRoles(readStoryWith([quote, held], 2), [quote], 'duplicate')
  })

  it('is the text of the article where none does', () => {
    expectRoles(readStoryWith([quote], 2), [quote], 'body')
  })

  it('is a subhead where it ends without a stop, though a paragraph holds it', () => {
    const subhead = '“Nobody comes here for the bus”'
    expect(roleByText(readStoryWith([subhead, held], 2))[subhead]).not.toBe('duplicate')
  })
})

describe('the front matter of a dump', () => {
  it('is a name and for whom it writes', () => {
    expect(readLines([headline, 'Orla Fenwick · Courier News', date, ...paragraphs]).byline).toBe(
      'Orla Fenwick',
    )
  })

  it('is under the headline and not under the words of a picture', () => {
    const caption = 'The closed bridge at Millgate, seen last week. Pic: Port Wend Courier'
    const article = readLines([headline, byline, date, 'Share', 'Advertisement', caption, ...paragraphs])
    expect(article.headline).toBe(headline)
    expectRoles(article, [caption], 'caption')
  })

  it('is no name behind a word for a picture', () => {
    const article = readStoryWith(['Foto Jo van der Quay'], 1)
    expectRoles(article, ['Foto Jo van der Quay'], 'caption')
  })

  it('is a line right under the headline, though it speaks of nothing that the text names', () => {
    const dek = 'Hint: never put the blame on whoever sells tickets'
    expect(readLines([headline, dek, byline, date, ...paragraphs]).dek).toBe(dek)
  })

  it('is no line that begins with who wrote', () => {
    const note =
      'By Orla Fenwick, Contributor. ⓘ Orla reviews gadgets, kitchens, garden chairs plus whatever else her editors send along.'
    expect(readLines([headline, note, date, ...paragraphs]).dek).toBeNull()
  })

  it('is a dek under a rating', () => {
    const dek = 'A steamer of 1931 is kept in service by a vote after midnight'
    const article = readLines([headline, '4.88 from 57 votes', dek, byline, date, ...paragraphs])
    expect(article.dek).toBe(dek)
  })

  it('is a name with its place', () => {
    const article = readLines([headline, 'Orla Fenwick in Port Wend', date, ...paragraphs])
    expect(article.byline).toBe('Orla Fenwick')
  })

  it('is a note on the publication, at the end too', () => {
    const note = 'This story was originally published March 3, 2025, 5:18 PM.'
    expect(rolesAfterStory([note])).toEqual(['timestamp'])
  })

  it('are points under the date and the name of who gave it out', () => {
    const points = ['- Council keeps the steamer for ten more years', '- Fares rise by a tenth from May']
    const front = ['News provided by', 'Port Wend Ferries plc', date, 'Share this article']
    expectRoles(readLines([headline, ...front, ...points, ...paragraphs]), points, 'summary')
  })

  it('are no points that are all the text there is', () => {
    const points = ['- Council keeps the steamer for ten more years', '- Fares rise by a tenth from May']
    const article = readLines([headline, date, ...points, 'Port Wend'])
    expect(article.blocks.filter(({ role }) => role === 'summary')).toEqual([])
  })

  it('are no points under a heading of their own', () => {
    const points = ['- 200 g of flour and a little more', '- 2 eggs from the quay']
    const article = readLines([headline, date, byline, 'Ingredients', ...points, ...paragraphs])
    expect(article.blocks.filter(({ role }) => role === 'summary')).toEqual([])
  })

  it('are points without marks under a label and a button', () => {
    const points = [
      'Council keeps the steamer for ten more years',
      'New boiler will cost 1.4 million pounds',
      'Fares rise by a tenth from May',
    ]
    const article = readLines([headline, date, byline, 'Summary', 'Companies', ...points, ...paragraphs])
    expectRoles(article, points, 'summary')
  })
})
