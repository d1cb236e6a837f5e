import { describe, expect, it } from 'vitest'
import { expectRoles, harbourStory, readLines as read } from './dump'

describe('strips of prices and results', () => {
  it('are rankings over the article, a quote a line', () => {
    const strip = ['PORT 22.811 +0,1%', 'SOUND 27.904 -0,3%', 'Gold 2.917 +0,7%']
    const article = read([...strip, 'Menu', ...harbourStory])
    expectRoles(article, strip, 'ranking')
    expect(article.headline).toBe(harbourStory[0])
  })

  it('are rankings over the article, a cell a line', () => {
    const strip = [
      'Harbourcoin',
      '$109,214',
      '-0.42%',
      'Sound',
      '$2,781.60',
      '3.15%',
      'Ferry',
      '$2.29',
      '-0.87%',
    ]
    expectRoles(read([...strip, ...harbourStory]), strip, 'ranking')
  })

  it('are rankings after it, with their heading', () => {
    const strip = ['Shares in this story', 'Alderney Lines AG 38,42 8,20%', 'Sound Ferries SE 112,60 -0,44%']
    expectRoles(read([...harbourStory, '', ...strip, '', '© 2025 The Sound']), strip, 'ranking')
  })

  it('are tickers with their changes alone', () => {
    const strip = ['ALDR -14.61%', 'WEND -0.27%']
    expectRoles(read([...strip, ...harbourStory]), strip, 'ranking')
  })

  it('tell how matches ended', () => {
    const strip = ['Port Wend 2-1 Marlsea FT', 'Islands 0-0 Castleby FT']
    expectRoles(read([...strip, ...harbourStory]), strip, 'ranking')
  })

  it('are the article between its paragraphs', () => {
    const prices = ['Adults 12.50 +4%', 'Children 6.25 +4%']
    const [a, b, c, ...rest] = harbourStory
    const article = read([a, b, c, rest[0], rest[1], ...prices, ...rest.slice(2)] as string[])
    for (const price of prices) expect(article.body).toContain(price)
  })

  it('name nothing under them', () => {
    const article = read([
      'PORT 22.811 +0,1%',
      'SOUND 27.904 -0,3%',
      'Push messages',
      'Log in',
      ...harbourStory,
    ])
    expectRoles(article, ['Push messages', 'Log in'], 'navigation')
  })
})

describe('titles with a date before them', () => {
  const heading = 'News of Alderney Lines'

  it('are other articles, whether the date is a day or an hour', () => {
    const titles = [
      '11:52 Uhr Ferry shares slip at noon (Harbour Wire)',
      '09:29 Islands begin the day in the green',
      '17.02.25 What ten years of fares would have made you',
      '12.02.25 - Who pays for the gates of the old lock?',
    ]
    expectRoles(read([...harbourStory, '', heading, ...titles]), [heading, ...titles], 'related')
  })

  it('are a table where each line ends in figures', () => {
    const rows = ['2025-05-22 Hold 58,50 51,20', '2024-11-14 Buy 55,00 43,90', '2024-03-07 Hold 47,00 45,15']
    expectRoles(read([...harbourStory, '', ...rows]), rows, 'ranking')
  })

  it('are no scores of a chart', () => {
    const titles = [
      '19/11/2024 - Fishing opens on the first of December',
      '04/11/2024 - A lock without a keeper',
    ]
    const article = read([
      ...harbourStory,
      '',
      'Related news',
      ...titles,
      '22/10/2024 - New nets for old boats',
    ])
    expectRoles(article, titles, 'related')
  })

  it('are facts of a chronology behind a colon', () => {
    const facts = ['12:10: The ship is called', '12:31: The first boat lands', '12:58: All are ashore again']
    const article = read([...harbourStory, ...facts])
    for (const { text, role } of article.blocks) if (facts.includes(text)) expect(role).not.toBe('related')
  })
})
