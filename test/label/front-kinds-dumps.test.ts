import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { expectRoles, harbourStory, readLines as read, readStoryWith } from './dump'

const [headline, date, byline, ...paragraphs] = harbourStory as [string, string, string, ...string[]]

describe('the summary of a dump', () => {
  const points = [
    'The council keeps the Alderney in service for ten more years.',
    'A new boiler costs 1.4 million pounds, half of it from a lottery fund.',
  ]

  it('is key points without marks, up to a short line', () => {
    const article = read([headline, date, byline, 'Key Points', ...points, 'In this article', ...paragraphs])
    expectRoles(article, ['Key Points', ...points], 'summary')
    expect(article.summary).toBe(points.join(' '))
  })

  it('is a synopsis up to a blank line', () => {
    const article = read([headline, date, byline, '', 'Synopsis', ...points, '', ...paragraphs])
    expect(article.summary).toBe(points.join(' '))
    expect(article.body).not.toContain(points[0])
  })

  it('is points right under the headline and over the byline', () => {
    const article = read([headline, ...points.map((point) => `- ${point}`), byline, date, '', ...paragraphs])
    expect(article.summary).toContain(points[0])
    expect(article.byline).toBe('Orla Fenwick')
  })

  it('is none where the label heads the whole text', () => {
    const many = [...paragraphs, ...paragraphs.map((text) => text.replace('The', 'Its'))]
    expect(read([headline, date, byline, 'Summary', ...many]).summary).toBeNull()
  })
})

describe('the front of a dump', () => {
  it('has a headline under a kicker that says less of the body', () => {
    const article = read(['Harbour leisure and travel ideas', headline, date, byline, '', ...paragraphs])
    expect(article.headline).toBe(headline)
  })

  it('has the title of the page over the headline', () => {
    const article = read([
      'Menu',
      `${headline} - The Sound`,
      'Ships',
      headline,
      date,
      byline,
      '',
      ...paragraphs,
    ])
    expect(article.headline).toBe(headline)
  })

  it('has a name over what its owner does', () => {
    const article = read([headline, 'Share', 'Rhiannon Maddox', 'Harbour correspondent', '', ...paragraphs])
    expect(article.byline).toBe('Rhiannon Maddox')
    expectRoles(article, ['Harbour correspondent'], 'byline')
  })

  it('has a headline over a byline that begins with a small letter', () => {
    const article = read(['La città', headline, 'di Orla Fenwick', date, '', ...paragraphs])
    expect(article.headline).toBe(headline)
  })

  it('has words of its menu that head lists further down', () => {
    const menu = ['Home', 'Latest', 'Harbour', 'Featured', 'Islands']
    expectRoles(read([...menu, ...harbourStory]), menu, 'navigation')
  })

  it('has no date of publication in a dek', () => {
    const dek = 'Accounts of the harbour for the year ending June 30, 2024.'
    const article = read([headline, dek, 'By Orla Fenwick – Mar 3, 2025 at 9:12AM EST', '', ...paragraphs])
    expect(article.published).toBe('2025-03-03T09:12-05:00')
  })

  it('has an hour glued to the year', () => {
    const article = read([headline, 'Published Mon, Mar 3 20259:12 AM EST', byline, '', ...paragraphs])
    expect(article.published).toBe('2025-03-03T09:12-05:00')
  })

  it('has Arabic lines, which have no capitals, and are no middles of sentences', () => {
    const article = read([
      'كاتب وباحث في شؤون الموانئ',
      'من يدفع ثمن الباخرة القديمة؟',
      'الأحد 2 فبراير 2025',
      '',
      'صوّت مجلس المدينة مساء الاثنين على إبقاء الباخرة القديمة في الخدمة عشر سنوات أخرى، بعد نقاش طويل حول ثمن مرجلها الجديد.',
      'تحمل الباخرة نحو أربعين ألف راكب كل صيف بين الميناء والجزر الثلاث، وتخسر المدينة مالا في كل رحلة من رحلاتها.',
      'ستدفع المدينة نصف ثمن المرجل، أما النصف الآخر فمن تذاكر الركاب التي سترتفع بمقدار العشر اعتبارا من شهر مايو.',
    ])
    expect(article.headline).toBe('من يدفع ثمن الباخرة القديمة؟')
  })

  it('has no guillemets that lead from one page to the next', () => {
    const quoted = '«Корабль нельзя поставить на паузу»: глава «Порта» — о котле и о цене билетов на острова'
    const article = read([
      'Новости  Порт  Острова',
      '17 марта 2025, 08:00',
      quoted,
      '',
      'Совет порта решил оставить пароход в строю ещё на десять лет, хотя каждый рейс на острова приносит убыток.',
      'Новый котёл для корабля обойдётся в полтора миллиона, половину из них обещал фонд, остальное даст цена билетов.',
      'Глава порта говорит, что пассажиры поймут: без котла не будет ни рейсов на острова, ни самих островов.',
    ])
    expect(article.headline).toBe(quoted)
  })
})

describe('pictures in a dump', () => {
  it('have captions that blank lines set apart with the name of an agency', () => {
    const block = ['Dev Marsh | Reuters', 'A ship beside a pier', 'The Alderney before her last season']
    const article = readStoryWith(block, 1)
    expectRoles(article, block, 'caption')
  })

  it('have credits in capitals', () => {
    const caption = 'Passengers wait for the Alderney on the pier of Port Wend on Monday night.'
    const article = read([headline, date, byline, caption, 'DEV MARSH, THE SOUND', ...paragraphs])
    expectRoles(article, [caption, 'DEV MARSH, THE SOUND'], 'caption')
    expect(article.dek).toBeNull()
  })
})

describe('what stands around a headline on lines of its own', () => {
  const headline = 'Ferry returns to Lantern Point after two winters'
  const story = [
    'The ferry sailed again on Monday after two winters without a crossing, and the islanders who had waited for it were glad, said the harbour master.',
    'Tickets cost four crowns, and the first boat leaves the quay at seven in the morning, the council said in a statement.',
    'The old ferry was sold in 2023, when its engine failed, and the islanders had to rely on fishing boats since.',
  ]

  it('is its byline and its date, label by label', () => {
    const front = [headline, 'by:', 'Mina Aldous', 'Posted:', '4 March 2025', 'Updated:', '5 March 2025']
    const article = extract([...front, ...story].join('\n'), { format: 'text' })
    expect(article).toMatchObject({ headline, byline: 'Mina Aldous', published: '2025-03-04' })
    expect(article.blocks.slice(0, 7).map(({ role }) => role)).toEqual([
      ...['headline', 'byline', 'byline', 'timestamp', 'timestamp', 'timestamp', 'timestamp'],
    ])
  })

  it('is the name over it, next to a date', () => {
    const article = extract(['Mina Aldous', '4 March 2025', headline, ...story].join('\n'), {
      format: 'text',
    })
    expect(article).toMatchObject({ headline, byline: 'Mina Aldous' })
  })

  it('is what the authors belong to', () => {
    const place = 'Centre for Ferries and Islands, University of Lantern Point'
    const front = [headline, '4 March 2025', 'Mina Aldous, Tom Oak and Dr Li Wei', place]
    const article = extract([...front, ...story].join('\n'), { format: 'text' })
    expect(article.headline).toBe(headline)
    expect(article.blocks.find(({ text }) => text === place)?.role).toBe('byline')
  })

  it('may be the words of its picture, which are not the headline', () => {
    const front = [`Cover image for ${headline}`, 'Mina Aldous', 'Mina Aldous', '4 March 2025', '', headline]
    expect(extract([...front, ...story].join('\n'), { format: 'text' }).headline).toBe(headline)
  })

  it('is a count of comments that speaks for nothing after it', () => {
    const caption = 'Islanders wave to the boat.'
    const front = [
      headline,
      '4 March 2025',
      'Share on Facebook',
      '48 comments',
      caption,
      'MINA ALDOUS',
      'COURIER',
    ]
    const article = extract([...front, ...story].join('\n'), { format: 'text' })
    expect(article.blocks.find(({ text }) => text === caption)?.role).not.toBe('comments')
  })

  it.each([
    ['Hindi', '४ मार्च २०२५'],
    ['Persian', '۱۴ اسفند ۱۴۰۳'],
    ['full-width Japanese', '２０２５年３月４日　１１時００分'],
  ])('is a date in the digits of its script: %s', (_, date) => {
    const text = [headline, 'Mina Aldous', date, ...story].join('\n')
    expect(extract(text, { format: 'text' }).published?.slice(0, 10)).toBe('2025-03-04')
    const html = `<title>${headline}</title><article><h1>${headline}</h1><p>${date}</p>${story.map((each) => `<p>${each}</p>`).join('')}</article>`
    expect(extract(html).published?.slice(0, 10)).toBe('2025-03-04')
  })
})
