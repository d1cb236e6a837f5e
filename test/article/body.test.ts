import { describe, expect, it } from 'vitest'
import { bodyText } from '../../src/article/body'
import { dumpFrom, pageFrom } from '../output/page'

const pages: [name: string, html: string, body: string][] = [
  [
    'paragraphs and subheads',
    '<h2>The mill</h2><p>Rain.</p><p>Snow,<br>sleet.</p>',
    'The mill\n\nRain.\n\nSnow, sleet.',
  ],
  [
    'list items',
    '<p>Rain:</p><ul><li>a</li><li><p>b</p><p>c</p></li></ul><p>Snow.</p>',
    'Rain:\n\n- a\n- b\n  c\n\nSnow.',
  ],
  ['numbers from where the list starts', '<ol start="4"><li>a</li><li>b</li></ol>', '4. a\n5. b'],
  [
    'nested lists',
    '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ul>',
    '- a\n  1. b\n    - c\n- d',
  ],
  ['two lists', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n- b'],
  [
    'items that lay out a page',
    `<ol><li>${'<p>Rain.</p>'.repeat(5)}</li><li>Snow.</li></ol>`,
    'Rain.\n\nRain.\n\nRain.\n\nRain.\n\nRain.\n\n2. Snow.',
  ],
  [
    'rows',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table><p>Rain.</p>',
    'a | b\n1 | \n\nRain.',
  ],
  [
    'two tables',
    '<table><tr><td>a</td><td>b</td></tr></table><table><tr><td>c</td><td>d</td></tr></table>',
    'a | b\n\nc | d',
  ],
  ['code as it stands', '<pre>if (a) {\n\n    b()\n}</pre>', 'if (a) {\n\n    b()\n}'],
  ['quotes as their text', '<blockquote><p>Rain.</p><p>Snow.</p></blockquote>', 'Rain.\n\nSnow.'],
  [
    'no captions',
    '<p>Rain.</p><figure><img src="/a.jpg"><figcaption>The mill.</figcaption></figure>',
    'Rain.',
  ],
]

describe('the body of a page', () => {
  it.each(pages)('has %s', (_, html, body) => {
    expect(bodyText(pageFrom(html))).toBe(body)
  })

  it('numbers items by their place in the list, dropped ones counted', () => {
    const page = pageFrom('<ol><li>ad</li><li>a</li><li>b</li></ol>', ({ text }) =>
      text === 'ad' ? 'ad' : 'body',
    )
    expect(bodyText(page)).toBe('2. a\n3. b')
  })

  it('is empty where nothing is body', () => {
    expect(bodyText(pageFrom('<p>Rain.</p>', () => 'headline'))).toBe('')
  })
})

const wrapped = `The letter that I sent to you on Monday was lost somewhere between the
office and the station, and so I write again, although I do not think
that much will come of it. The rain has not stopped since you left us,
and the river is up to the second step of the stairs behind the well-
known mill.
They say it will go on.

A second paragraph follows here, and it is wrapped at the same width as
the first one was, which is what programs do.`

describe('the body of a dump', () => {
  it('has a paragraph for each line', () => {
    expect(bodyText(dumpFrom('"Rain" fell on **the mill**.\nSnow.'))).toBe(
      '"Rain" fell on **the mill**.\n\nSnow.',
    )
  })

  it('joins lines that a program broke', () => {
    expect(bodyText(dumpFrom(wrapped)).split('\n\n')).toEqual([
      'The letter that I sent to you on Monday was lost somewhere between the office and the station, and so I write again, although I do not think that much will come of it. The rain has not stopped since you left us, and the river is up to the second step of the stairs behind the well-known mill.',
      'They say it will go on.',
      'A second paragraph follows here, and it is wrapped at the same width as the first one was, which is what programs do.',
    ])
  })

  it('does not join a run of titles', () => {
    const titles = [
      'Rain falls on Bergen for the ninetieth day as the mayor looks on',
      'Snow is late in the north, and nobody minds but the hotel owners',
      'The mill by the river may reopen, says the man who bought it',
      'Oslo counts its umbrellas and finds that there are too few again',
      'What the ferry brings when the road is closed: a day on board',
    ]
    expect(bodyText(dumpFrom(titles.join('\n')))).toBe(titles.join('\n\n'))
  })

  it('does not join across a block that is left out', () => {
    const lines = wrapped.split('\n')
    const page = dumpFrom(wrapped, false, ({ index }) => (index === 1 ? 'ad' : 'body'))
    expect(bodyText(page)).toContain(`${lines[0]}\n\n${lines[2]}`)
  })

  it('puts items and rows one a line, and leaves a single line as it stands', () => {
    const text = 'Rain:\n• a\n• b\n\n\n* c\n\nTown | Rain\nOslo | 1\n\n1) d\n2) e'
    expect(bodyText(dumpFrom(text))).toBe('Rain:\n\n- a\n- b\n\n* c\n\nTown | Rain\nOslo | 1\n\n1. d\n2. e')
  })

  it('keeps the number of a subhead', () => {
    const page = dumpFrom('1. The mill\n2. The river', false, () => 'subhead')
    expect(bodyText(page)).toBe('1. The mill\n\n2. The river')
  })

  it('strips the marks of Markdown', () => {
    const text =
      '## The *mill*\n\nRain, says [the mayor](/m "x") ![](/a.jpg).\n\n* a\n  * b\n\n> Snow.\n\n```js\na  *b*\n  c\n```\n\n***\n\n| a | b |\n|---|---|\n| 1 | 2 |'
    expect(bodyText(dumpFrom(text, true))).toBe(
      'The mill\n\nRain, says the mayor .\n\n- a\n  - b\n\nSnow.\n\na  *b*\n  c\n\na | b\n1 | 2',
    )
  })

  it('keeps what only looks like a mark', () => {
    const text = '#1 in the charts\n\n2*3 and a_b_c and **open and [x] and `tick\n\n-5 degrees'
    expect(bodyText(dumpFrom(text, true))).toBe(text)
  })
})
