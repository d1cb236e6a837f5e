import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const text = [
  'The harbour board met on Tuesday to talk about the lamps of the western pier, which have been dark since March.',
  'The clerk said that the firm which made them was gone, and that the board would look for another before winter.',
  'Until then the fishermen steer by the window of the chip shop, whose owner keeps its lamp on until midnight.',
]
const paragraphs = text.map((each) => `<p>${each}</p>`).join('\n')

function pictures(front: string, body = paragraphs, after = ''): string[] {
  const { markdown } = extract(
    `<title>The pier is dark</title><nav><a href="/a">News</a> <a href="/b">Sport</a></nav>
     <article><h1>The pier is dark</h1>${front}${body}</article>${after}`,
    { url: 'https://news.example/pier' },
  )
  return [...markdown.matchAll(/!\[.*?\]\(https:\/\/news\.example\/(\w+)\.jpg/g)].map(([, name]) => name!)
}

describe('a picture', () => {
  it('is kept between headline and text, with a caption and among paragraphs', () => {
    expect(pictures('<p>By Ada Reed</p><p>3 May 2024</p><div><img src="/pier.jpg"></div>')).toEqual(['pier'])
    const buttons = '<button>412</button><p>9</p><p>Listen</p><p>Share</p>'
    const figure = '<figure><img src="/quay.jpg"><figcaption>The quay. Photo: Tom Oak</figcaption></figure>'
    expect(pictures(`<p>By Ada Reed</p>${buttons}${figure}`)).toEqual(['quay'])
    expect(pictures('', `<p>${text[0]}</p><div><img src="/lamp.jpg"></div><p>${text[1]}</p>`)).toEqual([
      'lamp',
    ])
  })

  it.each([
    ['small', '<img src="/face.jpg" width="44" height="44">'],
    ['called by the name', '<img src="/face.jpg" alt="Ada Reed" width="640">'],
  ])('of the author is none of the article: %s', (_, face) => {
    expect(pictures(`<div>${face}</div><p>By Ada Reed</p>`)).toEqual([])
  })

  it('as small as an icon is none of the article', () => {
    const icon = '<div><img src="/star.jpg" width="24" height="24"></div>'
    expect(pictures('', `<p>${text[0]}</p>${icon}<p>${text[1]}</p><p>${text[2]}</p>`)).toEqual([])
  })

  it('counts by all of its block, and a soft hyphen is none', () => {
    const icon = '<img src="/star.jpg" width="24" height="24">'
    const body = (block: string) => `<p>${text[0]}</p><div>${block}</div><p>${text[1]}</p>`
    expect(pictures('', body(`&shy;${icon}`))).toEqual([])
    expect(pictures('', body(`${icon}<img src="/lamp.jpg">`))).toEqual(['star', 'lamp'])
  })

  it('of another article is none of this one', () => {
    const related = ['Nets', 'Gulls', 'Boats'].map(
      (title, at) =>
        `<li><a href="/${at}"><div><img src="/teaser${at}.jpg"></div><h3>${title} of the harbour</h3></a><p>${at + 1} May 2024</p></li>`,
    )
    const list = `<div class="related"><h2>More on this</h2><ul>${related.join('')}</ul></div>`
    expect(pictures('', paragraphs, list)).toEqual([])
  })
})
