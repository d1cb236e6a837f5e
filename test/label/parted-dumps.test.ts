import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { roleByText } from './dump'

/** A page as `get_text("\n")` and the like leave it: a line for each piece of text between two tags. */
const parted = [
  'Home',
  'News',
  'The weir at',
  'Ostby',
  'is mended after four years',
  'By',
  'Ada Reed',
  'Posted:',
  'May 3, 2025',
  'The council of',
  'Ostby',
  'said on Monday that the weir, which broke in the',
  'flood of 2021',
  ', is mended at last and that the mill may open again.',
  '“We waited four years for this,” said',
  'Tom Oak',
  ', who owns the mill. “It was worth it.”',
  'What it cost',
  'The work took 2.1 million crowns, according to',
  'a report',
  'by the',
  'Harbour Weekly',
  ', and two summers, because the river (',
  'the Marl',
  ') was too high for the divers.',
  'Related',
  'A bridge falls in Norby',
  'Share',
  'on Facebook',
  '© 2025 The Ostby Post',
]

function read(lines: readonly string[]) {
  return extract(lines.join('\n'), { format: 'text' })
}

describe('a dump whose lines were broken at links and at words in bold', () => {
  const article = read(parted)

  it('has its sentences whole in the body', () => {
    expect(article.body).toBe(
      [
        'The council of Ostby said on Monday that the weir, which broke in the flood of 2021, is mended at last and that the mill may open again.',
        '“We waited four years for this,” said Tom Oak, who owns the mill. “It was worth it.”',
        'What it cost',
        'The work took 2.1 million crowns, according to a report by the Harbour Weekly, and two summers, because the river (the Marl) was too high for the divers.',
      ].join('\n\n'),
    )
  })

  it('has its headline whole, its byline and its date', () => {
    expect(article).toMatchObject({
      headline: 'The weir at Ostby is mended after four years',
      byline: 'Ada Reed',
      published: '2025-05-03',
    })
  })

  it('keeps every line as a block of its own', () => {
    expect(article.blocks.map(({ text }) => text)).toEqual(parted)
    expect(article.blocks.map(({ line }) => line)).toEqual(parted.map((_, i) => i + 1))
    expect(roleByText(article)).toMatchObject({
      ', is mended at last and that the mill may open again.': 'body',
      'Posted:': 'timestamp',
      Share: 'social',
      'A bridge falls in Norby': 'related',
    })
  })

  it('has no blanks between characters of Chinese', () => {
    const lines = [
      '河堤修好了',
      '市政府周一表示，',
      '老河堤',
      '，在四年前的洪水中被冲毁，现在终于修好了（',
      '共花费两百万',
      '），磨坊可以重新开放。',
    ]
    const more = ['工程持续了两个夏天，因为河水太高，潜水员无法下水，市长说。']
    expect(read([...lines, ...more]).body).toContain(
      '老河堤，在四年前的洪水中被冲毁，现在终于修好了（共花费两百万），磨坊可以重新开放。',
    )
  })
})

describe('a recipe whose boxes stand on lines of their own', () => {
  it('has its ingredients in the body, and no menu', () => {
    const steps = [
      'Heat the oil in a wide pot over medium heat, add the fennel and half of the salt, and cook until it is soft.',
      'Add the garlic and the beans with their liquid, and simmer for fifteen minutes, stirring now and then.',
    ]
    const items = [
      '3 tablespoons olive oil',
      '1 large fennel bulb',
      '4 cloves garlic, minced',
      '2 cans white beans',
    ]
    const boxes = items.flatMap((item) => ['▢', item])
    const { body } = read([
      'Fennel Stew',
      'A stew for the first cold evening of the year, made in one pot, says the cook.',
      'Ingredients',
      ...boxes,
      'Instructions',
      ...steps,
    ])
    for (const item of items) expect(body).toContain(item)
  })
})

describe('lines of such a dump that are no parts of a sentence', () => {
  const broken = [
    'The ferry sailed again on',
    'Monday',
    ', after two winters without a crossing, and the islanders were glad, said the harbour master.',
    'Tickets cost four crowns, said',
    'the council',
    ', and the first boat leaves the quay at seven in the morning.',
  ]
  const whole = [
    'The ferry sailed again on Monday, after two winters without a crossing, and the islanders were glad, said the harbour master.',
    'Tickets cost four crowns, said the council, and the first boat leaves the quay at seven in the morning.',
  ]

  it.each([
    [
      'a sentence under a subhead, with a brand in small letters',
      ['What sails now', 'iBoat is the new ferry, and it is as quiet as a swan, say all who sailed with it.'],
    ],
    [
      'a sentence under a long subhead',
      [
        'A ferry for everybody who lives on the island',
        'The ferry is for',
        'islanders',
        'first, and children sail for nothing at all.',
      ],
    ],
    [
      'a quotation under a subhead',
      ['What the islanders say', '»We waited for two winters, and we would have waited for two more.«'],
    ],
  ])('keeps apart %s', (_, [subhead, ...lines]) => {
    const last =
      'The old ferry was sold in 2023, when its engine failed, and the islanders relied on fishing boats since.'
    const paragraphs = read([...broken, subhead!, ...lines, last]).body.split('\n\n')
    expect(paragraphs).toEqual([...whole, subhead, lines.join(' '), last])
  })
})
