import { describe, expect, it, test } from 'vitest'
import { extract } from '../../src'

const story = [
  'The upper canal opened to boats on Friday, a month earlier than planned, after the lock keepers had worked through the winter on four of its seven gates.',
  'The canal trust said the mild weather had helped. “A gate lasts forty years, and we had four that were older,” said its head of works.',
  'Owners of hire boats, who lost a whole spring last year, said they had more bookings for April than ever before and would hire more staff.',
]
const paragraphs = story.map((text) => `<p>${text}</p>`)

/** A page whose article has something between its paragraphs, or after them. */
function page({ within = '', after = '' }): string {
  const [first, ...rest] = paragraphs
  const article = `<article><h1>Lock keepers open the upper canal</h1><p class="byline">By Ann Weller</p>${first}${within}${rest.join('')}</article>`
  return `<title>Lock keepers open the upper canal</title><body>${article}${after}`
}

function roleOf(html: string, start: string): string | undefined {
  return extract(html, { format: 'html' }).blocks.find(({ text }) => text.startsWith(start))?.role
}

describe('noise in an article', () => {
  it.each([
    ['related', 'a link to another page', '<div><a href=/a>Otters are back at lock four</a></div>', 'Otters'],
    [
      'promo',
      'a box that is called a newsletter for readers of screens',
      '<aside aria-label="newsletter promotion"><h4>Towpath notes</h4><p>Every lock and every boat, once a week</p></aside>',
      'Every lock',
    ],
    [
      'duplicate',
      'a sentence of the text, printed large',
      '<blockquote><p>A gate lasts forty years, and we had four that were older</p></blockquote>',
      'A gate',
    ],
  ])('is %s: %s', (role, _, within, start) => {
    const html = page({ within })
    expect(roleOf(html, start)).toBe(role)
    expect(extract(html).body).toBe(story.join('\n\n'))
  })
})

describe('noise after an article', () => {
  it.each([
    [
      'bio',
      'a sentence that begins with its author',
      '<div><p>Ann Weller covers canals and rivers, and lives on a boat.</p></div>',
      'Ann Weller covers',
    ],
    [
      'consent',
      'a dialog',
      '<div role=dialog><h2>Before you go on</h2><p>We and 131 others ask for your permission to remember you.</p></div>',
      'Before you',
    ],
    [
      'navigation',
      'a link of the footer, whatever it says',
      '<footer><ul><li><a href=/a>Imprint</a><li><a href=/b>Contact us</a><li><a href=/c>Cookie policy</a></ul></footer>',
      'Cookie policy',
    ],
    [
      'related',
      'the count of replies under the title of another page',
      '<div><h3>Similar threads</h3><div><div><a href=/a>Which paint for a lock gate</a></div><div>7 replies</div><div><a href=/b>Windlass lost again</a></div></div></div>',
      'Windlass',
    ],
    [
      'comments',
      'a review',
      '<section class="product-reviews"><h4>Sturdy</h4><p>Holds in any current.</p></section>',
      'Holds',
    ],
  ])('is %s: %s', (role, _, after, start) => {
    expect(roleOf(page({ after }), start)).toBe(role)
  })
})

test('tags end where something longer begins', () => {
  const after =
    '<div><h4>Tags</h4><a href=/t>Canals</a></div><div><p>The trust looks after nine locks, two bridges and an old pump house.</p></div>'
  expect(roleOf(page({ after }), 'The trust looks')).not.toBe('tags')
})

test('“Comment” over the title of another article heads no comments', () => {
  const after =
    '<section><h2>More on this topic</h2><article><a href=/a><div>Comment</div><h3>A canal is no luxury</h3></a><div>12.07.2024</div></article></section>'
  expect(roleOf(page({ after }), 'A canal is')).toBe('related')
})

describe('a page of components, each in wrappers of its own', () => {
  const text = (inner: string) =>
    `<div data-component="text-block" class="c-x1-Wrapper"><div class="c-x2-Container">${inner}</div></div>`
  const list = ['Otters are back at lock four', 'Why the towpath is closed this week']
  const links = `<div data-component="links-block"><ul>${list.map((title) => `<li><a href=/x>${title}</a></li>`).join('')}</ul></div>`
  const html = `<body><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav><main><article><h1>Lock keepers open the upper canal</h1>${text(paragraphs.join(''))}${links}<div data-component="subheadline-block" class="c-x3"><h2 class="c-x4">'It was cold work'</h2></div>${text(paragraphs.map((each) => each.replace('canal', 'river')).join(''))}</article></main>`

  it('keeps the headings between its paragraphs', () => {
    expect(extract(html).markdown).toContain("## 'It was cold work'")
  })

  it('leaves out lists of nothing but titles of other pages', () => {
    for (const title of list) expect([title, roleOf(html, title)]).toEqual([title, 'related'])
  })
})

test('a paragraph is no menu, whatever its elements are called', () => {
  const text =
    'The kettle boils in four minutes, and in a wind the rings on its collar keep the flame in. Fill it no higher.'
  const panel = `<div class="nav-panel menu"><p>${text}</p></div>`
  expect(
    extract(page({ after: `<footer>${panel}</footer>` })).blocks.find((block) => block.text === text)?.role,
  ).toBe('other')
})
