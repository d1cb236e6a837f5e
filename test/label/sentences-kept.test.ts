import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const before = [
  'The mill board met on Monday to talk about the weir, which has leaked since the flood of last winter, and heard from thirty people of the upper town.',
  'Several of them said that the long way round by the old bridge had cost the bakers a third of their trade, and that nobody could wait for another spring.',
  'The engineer who had looked at the weir in autumn told the meeting that two of its gates had rusted through and would have to be made anew.',
  'A choice of builder is expected before the end of the month, and the first gate could be hung in early summer if the river stays as low as it is.',
]
const after = [
  'The board will print its accounts next week, and its chairman said that the water rate would stay as it is until they had been read in public.',
  'Work on the gates begins in March, and the divers hope to be done within eight weeks, provided that the river is kind to them and the steel comes in time.',
]

/** What begins with, or holds, words that buttons, banners and credits are made of. */
const sentences = [
  '“Follow me,” the miller told the children.',
  'Post on the hill was built in 1780.',
  'Save this for later, she said.',
  'Comparta el pan, dijo la molinera.',
  'Dela på kostnaden, sade hon.',
  'Мы в этом уверены.',
  'Comments are expected from the minister.',
  'Responses to the survey varied widely.',
  'Approx. 300 people came to the meeting.',
  'In partnership with the school, it dug two wells.',
  'We may earn less next year.',
  'Newsletter writers earn less than they did ten years ago.',
  'Lecture halls at the old school stood empty.',
  'Anzeige gegen den Fahrer wurde am Dienstag erstattet.',
  '»Vi trodde att det var mjölnaren som kom med säckarna i dag.»',
  'Photo by photo, the show tells of the town and of its river.',
  'Han difundido las imágenes sin su consentimiento, y la policía investiga ahora a cuatro vecinos del pueblo.',
  'Der Minister sagte, unsere Partner hätten lange auf den Beschluss gewartet und wollten nun Taten sehen.',
  'Legitimate interest in the matter was shown by forty people who came to the meeting on Tuesday night.',
  'The mill uses cookies as weights on its old scales, the children were told, and nobody has ever eaten one.',
  'The builder, which is registered in England, said that it would go to court before the end of the year.',
  'Weirwright is a registered trademark, the court ruled, and the cider maker must change its name within a month.',
  'The agency of Pressfoto has sued the mill, as it had copied a thousand photos (with captions) for its wall.',
]

describe.each(sentences)('%s', (sentence) => {
  const paragraphs = [...before, sentence, ...after]

  it('stays in the body of a dump, and so does what follows', () => {
    const { body } = extract(['Two gates of the weir to be made anew', ...paragraphs].join('\n'))
    for (const each of paragraphs) expect(body).toContain(each)
  })

  it('stays in the body of a page', () => {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('')
    const { body } = extract(`<article><h1>Two gates of the weir to be made anew</h1>${html}</article>`)
    for (const each of paragraphs) expect(body).toContain(each)
  })
})

it('a part of a paper that is called Discussion does not end it', () => {
  const part = (at: number) =>
    `We measured the river at ${at} places over twelve months, and compared what we found with the books of the board.`
  const parts = [
    ...Array.from({ length: 8 }, (_, at) => part(at)),
    'Discussion',
    part(90),
    'Conclusion',
    part(30),
  ]
  const { body } = extract(['Twelve months of the river in the upper town', ...parts].join('\n\n'))
  expect(body).toContain(part(90))
  expect(body).toContain(part(30))
})
