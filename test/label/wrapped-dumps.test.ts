import { expect, it } from 'vitest'
import { extract } from '../../src'

const headline = 'Ferry returns to Lantern Point after two winters of bus rides'
const paragraphs = [
  'The harbour board of Lantern Point voted on Tuesday night to reopen the ferry crossing, ending two winters in which passengers had to take the long road round the bay, past the mill and the two quarries that nobody works any more.',
  'The chair of the board said that nobody could wait for the new pier any longer, after a meeting that lasted until well past midnight and drew a crowd of about eighty, most of whom had walked over from the old ropeworks in the rain.',
  'Fares stay as they were, and tickets bought before the closure remain valid until the end of the summer, the board said. Those who had sold theirs on were less pleased, and one of them left the hall before the vote was counted.',
]

const breaks = /\n+/

function wrap(text: string, columns: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line !== '' && line.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

it.each([
  [40, '\n\n'],
  [60, '\n\n'],
  [72, '\n\n'],
  [100, '\n\n'],
  [72, '\n'],
])(
  'a dump wrapped at %i columns, its paragraphs parted by %j, has its headline, byline and text',
  (columns, between) => {
    const dump = [headline, 'By Mina Aldous', '25 March 2025', ...paragraphs].map((text) =>
      wrap(text, columns),
    )
    const article = extract(dump.join(between), { format: 'text' })
    expect(article).toMatchObject({ headline, authors: ['Mina Aldous'], published: '2025-03-25' })
    expect(article.body.split(breaks)).toEqual(paragraphs)
  },
)

it('leaves the verses of a poem in their lines', () => {
  const verses = [
    "I walked along the water's edge",
    'and saw the heron stand alone,',
    'its grey neck folded like a ledge,',
    'its eye a small and yellow stone.',
    'The river ran beneath the mill',
    'and carried leaves to meet the sea;',
    'the bird stood there, and stands there still,',
    'as patient as a winter tree.',
  ]
  const [first, ...others] = paragraphs
  const dump = [headline, first, verses.join('\n'), ...others].join('\n\n')
  const { body } = extract(dump, { format: 'text' })
  for (const verse of verses) expect(body.split(breaks)).toContain(verse)
})

it('joins Markdown that was wrapped in its links, however long an address is', () => {
  const linked = paragraphs.map((text) =>
    text.replace(
      'the board',
      '[the board](https://lantern.example/the-harbour-board/who-we-are/minutes-of-the-last-meeting-in-full)',
    ),
  )
  const dump = [`# ${headline}`, ...linked].map((text) => wrap(text, 78)).join('\n\n')
  expect(extract(dump, { format: 'markdown' }).body.split(breaks)).toEqual(paragraphs)
})
