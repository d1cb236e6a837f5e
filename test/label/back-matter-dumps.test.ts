import { describe, expect, it } from 'vitest'
import { expectRoles, harbourStory, readLines as read, readStoryWith, roleByText } from './dump'

const [headline, date, byline, ...paragraphs] = harbourStory as [string, string, string, ...string[]]

describe('what a dump keeps between its paragraphs', () => {
  it('is lines that a colon leads over to', () => {
    const lines = ['Adults: 12 pounds', 'Children: 6 pounds', 'Dogs: nothing']
    const article = read([
      ...harbourStory,
      '',
      'From May a crossing costs:',
      '',
      ...lines,
      '',
      paragraphs[1]!.replace('ship', 'boat'),
    ])
    expectRoles(article, lines, 'body')
  })

  it('is no link to another article, long as it may be and with a question mark', () => {
    const link =
      'Also read: Ten ferries of the sound that were broken up since the war. What is left of the yard where they were built, and who pays for it?'
    const article = read([headline, date, byline, paragraphs[0]!, link, ...paragraphs.slice(1)])
    expectRoles(article, [link], 'related')
  })

  it('is a subhead that stands apart from links to other articles', () => {
    const links = ['Read also', 'Who pays for the gates of the old lock?', 'Ten ferries that were broken up']
    const subhead = 'What the boiler costs'
    const article = readStoryWith([...links, '', subhead], 2)
    expectRoles(article, links, 'related')
    expectRoles(article, [subhead], 'subhead')
  })

  it('is what it says of newsletters and shops for programs', () => {
    const text =
      'The fares are in a program that the App Store and Google Play have had since the spring of last year.'
    expectRoles(readStoryWith([text], 2), [text], 'body')
  })

  it('is a quotation that heads paragraphs', () => {
    const article = readStoryWith(['«Nobody comes for the bus»'], 1)
    expectRoles(article, ['«Nobody comes for the bus»'], 'subhead')
  })
})

describe('a table of contents in a dump', () => {
  const heads = ['What the boiler costs', 'Who pays for it', 'What the islands say']
  const parts = heads.flatMap((head, at) => [
    head,
    paragraphs[at + 1]!,
    paragraphs[at]!.replace('The', 'Its'),
  ])

  it('is a menu, its entries numbered or not', () => {
    const entries = heads.map((head, at) => `${at + 1}. ${head}`)
    const article = read([headline, date, byline, paragraphs[0]!, ...entries, ...parts])
    expectRoles(article, entries, 'navigation')
    expectRoles(article, heads, 'subhead')
  })

  it('is the text where a sentence leads over to it', () => {
    const lead = 'Three questions were asked on the pier on Monday night:'
    const { body } = read([
      headline,
      date,
      byline,
      paragraphs[0]!,
      lead,
      ...heads.map((head) => `- ${head}`),
      ...parts,
    ])
    expect(body).toContain(`- ${heads[0]}`)
  })
})

describe('what a dump has after the article', () => {
  it('is a card of its author', () => {
    const card = ['Orla Fenwick', 'Harbour reporter']
    expectRoles(read([...harbourStory, '', ...card, '', 'Follow us']), card, 'bio')
  })

  it('is a sentence about its author', () => {
    const bio = 'Dev Marsh is a national correspondent of The Sound in Port Wend.'
    expectRoles(read([...harbourStory, '', bio, '', 'Follow us']), [bio], 'bio')
  })

  it('is whom to ask', () => {
    const block = [
      'Media Contact',
      'Graham Osei',
      'Alderney Lines',
      '+1 919 555 0148',
      'press@alderney.example',
    ]
    const article = read([...harbourStory, '', ...block, '', '© 2025 The Sound'])
    expectRoles(article, block, 'other')
  })

  it('is a menu that ends the links before it', () => {
    const links = [
      'Latest news',
      'Who pays for the gates of the old lock?',
      'Ten ferries that were broken up',
    ]
    const menu = ['Home', 'Weather', 'Sport', 'Archive', 'Imprint']
    const roles = roleByText(read([...harbourStory, ...links, ...menu]))
    expect(menu.map((line) => roles[line])).toEqual(menu.map(() => 'navigation'))
  })

  it('is a menu between dashes', () => {
    const menu = 'About us - Contact - Imprint - Press'
    expectRoles(read([...harbourStory, '', menu]), [menu], 'navigation')
  })

  it('is titles with a sentence under each, whatever stands over them', () => {
    const list = [
      'Farmer finds a motorcycle of 1938 in his barn',
      'It stood under the hay for more than half a century. A museum offers the price of a tractor.',
      'Storms over the coast from Thursday on',
      'By evening up to forty millimetres of rain may fall.',
    ]
    expectRoles(read([...harbourStory, '', 'Share', '', ...list]), list, 'related')
  })

  it('is one title with a sentence under it that says nothing of its kind', () => {
    const note = ['How the council came to its vote', 'The count was taken twice after midnight.']
    const roles = roleByText(read([...harbourStory, '', 'Share', '', ...note]))
    expect(note.map((line) => roles[line])).not.toContain('related')
  })

  it('is a trail with wide arrows', () => {
    const trail = 'トップ＞地域＞白根'
    expectRoles(read([trail, ...harbourStory]), [trail], 'navigation')
  })

  it('is hashtags under links, and none of them', () => {
    const links = ['Related stories', 'Two boats towed home from the sandbank', 'Who pays for the gates?']
    const article = read([...harbourStory, '', ...links, '#Ships #Islands #Alderney'])
    expectRoles(article, links, 'related')
    expectRoles(article, ['#Ships #Islands #Alderney'], 'tags')
    const within = readStoryWith([...links, '#Ships #Islands #Alderney'], 2)
    expectRoles(within, ['#Ships #Islands #Alderney'], 'tags')
  })

  it('is hashtags and tickers, one a line', () => {
    const tags = ['#Ships', '#Islands', '$ALDR']
    expectRoles(read([...harbourStory, '', ...tags]), tags, 'tags')
  })

  it('is no newsletter in its midst', () => {
    const call =
      'The Sound Briefing newsletter brings the news of the harbour to your desk each day. Sign up here.'
    const article = read([headline, date, byline, ...paragraphs.slice(0, 2), call, ...paragraphs.slice(2)])
    expectRoles(article, [call], 'promo')
  })
})
