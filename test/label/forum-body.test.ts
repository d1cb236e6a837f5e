import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const question =
  'My sluice gate has been stuck since the frost, and the chain slips off its wheel whenever I try to wind it up by hand.'
const answer =
  'Warm the wheel first with a lamp, then oil the chain from above and let it sit for an hour before you wind it again.'
const thanks =
  'The lamp did it, many thanks, and the chain now runs as if nothing had ever been the matter with it at all.'
const oath = 'Keeper of the Lower Marl sluice since 1988, two ducks, one dog, no regrets about any of them.'

const post = (name: string, text: string, below = '') =>
  `<div class="post"><div class="who"><a href="/u/${name}">${name}</a></div><div class="text">${text}</div>${below}</div>`
const thread = (...posts: string[]) =>
  `<html lang="en"><title>Stuck sluice gate</title><body><div id="posts"><h1>Stuck sluice gate</h1>${posts.join('')}</div></body></html>`

const bodyOf = (page: string) => extract(page, { pageType: 'forum' }).body

describe('a forum topic', () => {
  it('leaves out the signatures below the posts', () => {
    const signature = `<div class="post-signature">${oath}</div>`
    const body = bodyOf(
      thread(post('mina', question, signature), post('bram', answer), post('mina', thanks, signature)),
    )
    expect(body).toContain(thanks)
    expect(body).not.toContain('two ducks')
  })

  it('says once what a later post quotes without a mark', () => {
    const { body, blocks } = extract(
      thread(post('mina', question), post('bram', `<p>${question.slice(0, -20)}</p><p>${answer}</p>`)),
      { pageType: 'forum' },
    )
    expect(body.match(/stuck since the frost/g)).toHaveLength(1)
    expect(blocks.filter(({ role }) => role === 'duplicate')).toHaveLength(1)
    expect(body).toContain(answer)
  })

  it('keeps what members say alike in a few words', () => {
    const body = bodyOf(
      thread(
        post('mina', question),
        post('bram', 'I have that too.'),
        post('zora', answer),
        post('ida', 'I have that too.'),
      ),
    )
    expect(body.match(/I have that too/g)).toHaveLength(2)
  })
})

const settings = `<h2>Where do you live?</h2>${['north', 'south', 'west'].map((side) => `<p>Boats to the ${side} bank leave from the old quay, and their crews ask you to be there ten minutes before the hour, in any weather.</p>`).join('')}`

describe('a dialog', () => {
  it('is left out, even where the page itself says little', () => {
    const page = thread(post('mina', 'Does it work now?'), post('bram', 'It does.'))
    const body = bodyOf(page.replace('</body>', `<div role="dialog">${settings}</div></body>`))
    expect(body).not.toContain('old quay')
  })

  it('stays where it holds the page with its headline', () => {
    const page = `<title>The weir</title><body><div role="dialog"><h1>The weir</h1><p>${question}</p><p>${answer}</p><p>${thanks}</p></div></body>`
    expect(extract(page).body).toBe([question, answer, thanks].join('\n\n'))
  })
})

describe('the head of a post', () => {
  const head = (name: string, day: number) =>
    `<dl><dd>Joined: Mon Sep 2, 2019 8:00 am</dd></dl><p>Post by <b>${name}</b> » Sun Oct ${day}, 2024 6:41 pm</p>`
  const page = `<title>The weir</title><body><h2>The weir</h2><div>${head('mina', 13)}<div>${question}</div></div><div>${head('bram', 14)}<div>${answer}</div></div></body>`

  it('says who wrote it and when, and is no part of the body', () => {
    const { body } = extract(page, { pageType: 'forum' })
    expect(body).toBe([question, answer].join('\n\n'))
  })

  it('is what dates the thread: the day on which a member joined does not', () => {
    expect(extract(page, { pageType: 'forum' }).published).toBe('2024-10-13T18:41')
    const undated = page.replaceAll(/ » [^<]*/g, '')
    expect(extract(undated, { pageType: 'forum' }).published).toBeNull()
  })
})
