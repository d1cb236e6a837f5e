import { expect, it } from 'vitest'
import { extract } from '../../src'

const mail = `From: Mina Aldous <mina@courier.example>
To: harbour-list@lists.example
Date: Tue, 25 Mar 2025 18:09:33 +0100
Subject: Ferry returns to Lantern Point

Hello all,

The harbour board of Lantern Point voted on Tuesday night to reopen
the ferry crossing, ending two winters in which passengers had to
take the long road round the bay.

The chair of the board said that nobody could wait for the new pier
any longer, after a meeting that lasted until well past midnight and
drew a crowd of about eighty.

Best wishes,
Mina

--
Mina Aldous
Quayside Courier
harbour-list mailing list
https://lists.example/harbour
`

it('a short mail with broken lines gives its subject and its paragraphs', () => {
  const { headline, published, body } = extract(mail)
  expect(headline).toBe('Ferry returns to Lantern Point')
  expect(published).toBe('2025-03-25T18:09:33+01:00')
  expect(body).toContain('voted on Tuesday night to reopen the ferry crossing, ending two winters')
  expect(body).not.toContain('mailing list')
})

it('a headline in another dump keeps its colon', () => {
  const story =
    'The board said on Tuesday that nobody in the town had asked it for a new pier, and that it would not build one.'
  expect(
    extract(`Subject to change: the new timetable\n${story}\n${story.replace('board', 'council')}`).headline,
  ).toBe('Subject to change: the new timetable')
})

const letter = [
  'The harbour board met on Tuesday to talk about the lamps of the western pier, which have been dark since March.',
  'The clerk said that the firm which made them was gone, and that the board would look for another before winter.',
  'Until then the fishermen steer by the window of the chip shop, whose owner keeps its lamp on until midnight.',
]
const rows = (cells: readonly string[]) => cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('\n')

it('the frame of a mail is layout, and what the mailer adds is no part of the letter', () => {
  const { body, markdown, blocks } = extract(
    `<title>Slow Water Weekly</title><table width="100%"><tr><td align="center"><table width="600">${rows([
      '<a href="https://mail.example/v">View this email in your browser</a>',
      ...letter,
      'You are receiving this email because you signed up at slowwater.example.<br><a href="/u">Unsubscribe</a> | <a href="/p">Update your preferences</a>',
    ])}</table></td></tr></table>`,
  )
  expect(body).toBe(letter.join('\n\n'))
  expect(markdown.trim()).toBe(letter.join('\n\n'))
  expect(blocks.filter(({ role }) => role === 'promo')).toHaveLength(blocks.length - letter.length)
})
