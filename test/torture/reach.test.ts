import { describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { codeOf, sourceFiles, stageOf } from '../contract/sources'

const prose =
  'The rain stayed for a week, and the river rose by the hour, said the mayor on Tuesday. '.repeat(4)

/** What reads files, opens connections, starts programs or runs text as code. */
const reaching =
  /\bfrom 'node:|\bimport\(|\beval\(|\bnew Function\b|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bprocess\.|\bglobalThis\b/

/** The command line is what reads files and addresses; the report is written by it. */
const outside: ReadonlySet<string> = new Set(['cli'])

test('the library reaches nothing but its input', () => {
  const found = sourceFiles().filter(
    ({ path, text }) => !outside.has(stageOf(path)) && reaching.test(codeOf(text)),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

describe('an address in the output', () => {
  const linked = (href: string, base = '') =>
    extract(`${base}<article><h1>Rain</h1><p>${prose}<a href="${href}">the report</a> of it.</p></article>`, {
      url: 'https://news.example/a/b',
    }).html

  test.each([
    ['/c?x=1', 'https://news.example/c?x=1'],
    ['//other.example/d', 'https://other.example/d'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ])('%s is kept as %s', (href, expected) => {
    expect(linked(href)).toContain(`href="${expected}"`)
  })

  test.each([
    'data:text/html,x',
    'blob:https://news.example/1-2',
    'javascript:alert(1)',
    'file:///etc/passwd',
    `/${'a/'.repeat(50_000)}`,
    'http://[',
  ])('%.40s is dropped, its text kept', (href) => {
    const html = linked(href)
    expect(html).toContain('the report of it')
    expect(html).not.toContain('href')
  })

  test('is not made with a base that runs scripts', () => {
    expect(linked('c', '<base href="javascript:alert(1)//">')).toContain('href="https://news.example/a/c"')
  })
})

describe('the letters of a text stay as they are', () => {
  test.each([
    ['Persian, with a joiner that does not join', 'می\u200cخواهم که باران ببارد و رودخانه آرام بگیرد. '],
    ['Thai, without spaces', 'ฝนตกทั้งสัปดาห์และแม่น้ำก็สูงขึ้นทุกชั่วโมงในเมืองนี้ '],
    ['Japanese', '雨は一週間降り続き、川は一時間ごとに水かさを増した。'],
    ['Hebrew with Latin in it', 'הגשם ירד שבוע, אמר ראש העיר ב-BBC News, והנהר עלה. '],
    [
      'emoji of several signs',
      'The crew \u{1f469}\u200d\u{1f692} came at once, and the street was dry by noon. ',
    ],
    ['marks that combine', 'Le cafe\u0301 e\u0301tait ferme\u0301, et la rivie\u0300re montait encore. '],
    ['signs beyond the first plane', '𠮷野家は雨の週も店を開け、川の水は戸口まで来た。'],
  ])('%s', (_, text) => {
    const whole = text.repeat(6).trim()
    const { body, markdown, html } = extract(`<article><p>${whole}</p></article>`)
    expect(body).toBe(whole)
    expect(markdown.trim()).toBe(whole)
    expect(html).toBe(`<p>${whole}</p>`)
  })
})
