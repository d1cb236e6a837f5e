import { describe, expect, it, test } from 'vitest'
import { extract } from '../../src'
import { expectRoles, harbourStory, rolesAfterStory } from './dump'

const read = (lines: readonly string[], mark = '\n') => extract(lines.join(mark), { format: 'text' })
const [headline, date, byline, ...paragraphs] = harbourStory as [string, string, string, ...string[]]

describe('what goes on from the body', () => {
  it('is the rest of a list of which an item is kept', () => {
    const items = [
      '– Tide tables',
      '– Knots',
      '– A new landing stage beside the old one, which the harbour board has asked for since the storm of 2019.',
    ]
    const link = 'Read also: Who pays for the gates of the old lock?'
    expectRoles(read([...harbourStory, link, ...items], '\n\n'), items, 'body')
  })

  it('is the line-ups under a report, and the facts around them', () => {
    const facts = [
      'Player of the match',
      'Orla Fenwick (Port Wend) - 8.7',
      'Port Wend: Marsh; Lunt, Asante, Wray, Carrick; Hobday, Ferris, Dace; Quill, Moreau, Pell.',
      'Subs not used: Ash, Birch.',
      'Islands: Stroud; Vickers, Nash, Holloway, Crewe; Brisk, Pettifer, Amos; Reid, Cole, Fry.',
      'Referee: A Lindhage. Attendance: 1,208.',
    ]
    expectRoles(read([...harbourStory, ...facts, '', '© 2025 The Sound']), facts, 'body')
  })

  it('is no list of sections, whose names a line gives after a colon', () => {
    const sections = 'Sections: News, Sport, Opinion, Culture, Food, Travel, Books, Letters'
    expect(rolesAfterStory([sections, '© 2025 The Sound'], '\n')[0]).not.toBe('body')
  })

  it('is code between paragraphs', () => {
    const code = [
      'func (s *Scheduler) next() *Delivery {',
      'for i := 0; i < len(s.ring); i++ {',
      'if d.open() && !d.queue.Empty() {',
      'return d.queue.Pop()',
      '}',
      '}',
      'return nil',
      '}',
    ]
    const lines = [headline, date, byline, ...paragraphs.slice(0, 2), ...code, ...paragraphs.slice(2)]
    expectRoles(read(lines), code, 'body')
  })
})

describe('titles with a date behind each', () => {
  const titles = [
    'Ferry fares to rise by a tenth (Aug 12, 04:10 PM)',
    'Lottery fund looks at six harbours (Aug 11, 09:00 AM)',
    'Boilers of 1931 found in a barn (Aug 11, 06:15 PM)',
  ]

  it('are other articles, with their heading', () => {
    expect(rolesAfterStory(['In the Islands', ...titles], '\n')).toEqual(Array(4).fill('related'))
  })

  it('are no chart where the dates are days in figures', () => {
    const lines = [
      'Sur le même sujet',
      'Le ferry part plus tôt | 06/10/2025',
      'Un port en hiver | 28/09/2025',
    ]
    expect(rolesAfterStory([...lines, 'Ces capitaines qui restent | 14/09/2025'], '\n')).toEqual(
      Array(4).fill('related'),
    )
  })

  it('stand under a heading in brackets', () => {
    const lines = [
      '港町の議会は月曜日の夜、最後の外輪船を今後十年間運航し続けることを決めた。討論は真夜中過ぎまで続いた。',
      '一九三一年に建造されたこの船は、毎年夏に約四万人の乗客を三つの島へ運んでいるが、航海のたびに赤字を出している。',
      '【あわせて読みたい】',
      '・島へ渡る船の運賃、五月から一割上がる(5月30日)',
      '・古い灯台、来年から宿に(4月11日)',
      '新しいボイラーには百四十万ポンドがかかる。その半分は基金が出し、残りは運賃でまかなうことになっている。',
      '議員のひとりは「バスに乗りに来る人はいない」と話した。彼の祖父は戦前、この船の釜を焚いていたという。',
    ]
    const article = read(['外輪船の存続決まる 港町の議会', '2025年3月3日 21:05', ...lines])
    expectRoles(article, lines.slice(2, 5), 'related')
    expectRoles(article, [...lines.slice(0, 2), ...lines.slice(5)], 'body')
  })
})

test('a row of what the article speaks of, right after it, is its tags', () => {
  expect(rolesAfterStory(['Alderney   Port Wend   Boilers', '© 2025 The Sound'])).toEqual([
    'tags',
    'copyright',
  ])
})

test('an abstract in points under its label is the summary, and no byline', () => {
  const points = [
    '→ O barco fica mais dez anos',
    '→ A caldeira custa 1,4 milhão',
    '→ As passagens sobem em maio',
  ]
  const text = [
    'Conselho decide manter o último vapor de rodas do porto',
    '03/03/2025 08h47',
    'RESUMO GERADO POR IA',
    ...points,
    'O conselho de Porto Vendo votou na noite de segunda-feira por manter o vapor Alderney em serviço por mais dez anos, depois de um debate que passou da meia-noite.',
    'O navio, construído em 1931, leva cerca de quarenta mil passageiros por verão entre o porto e as três ilhas da baía, e perde dinheiro em cada travessia.',
    'Uma caldeira nova vai custar 1,4 milhão, metade dos quais um fundo prometeu pagar. O resto virá das passagens, que sobem um décimo a partir de maio.',
  ]
  const article = read(text)
  expect(article.summary).toBe(points.join(' '))
  expect(article.byline).toBeNull()
})

test('a caption right before the text is no headline and no dek', () => {
  const captions = [
    'The Alderney at her berth on Monday morning. (Lorne Abbot/The Sound)',
    'The Alderney turns at the last buoy for the first time. Photo by Denise Akerley / The Sound',
  ]
  for (const caption of captions) {
    const article = read([
      headline,
      date,
      byline,
      'Share on WhatsApp · Copy link',
      '',
      caption,
      '',
      ...paragraphs,
    ])
    expect(article.headline).toBe(headline)
    expect(article.dek).toBeNull()
    expectRoles(article, [caption], 'caption')
  }
})
