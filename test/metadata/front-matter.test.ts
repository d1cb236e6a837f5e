import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const story = [
  'The keeper of the weir at Lower Marl had seen the river rise before, but never in a dry spring like this one.',
  'She walked along the bank each morning, wrote the height into a book, and told [nobody](https://marl.example/who) of it.',
  'By the end of the week the lower meadows were under water, and the **sheep** had been driven up to the old road.',
].join('\n\n')

const front = `---
title: "The weir at Lower Marl: a spring"
description: What the keeper wrote down in a dry spring.
authors:
  - Ada Brook
  - Hal Norrby
date: 2025-03-25T18:09:33+01:00
lastmod: 2025-04-01
tags: [rivers, 'weirs']
# for the theme
layout: post
---`

describe('front matter of a Markdown text', () => {
  it.each([
    ['with a title in the text', '\n\n# The weir at Lower Marl: a spring\n\n'],
    ['without one', '\n\n'],
  ])('gives the fields %s', (_where, between) => {
    const { headline, summary, authors, published, modified, tags } = extract(front + between + story)
    expect({ headline, summary, authors, published, modified, tags }).toEqual({
      headline: 'The weir at Lower Marl: a spring',
      summary: 'What the keeper wrote down in a dry spring.',
      authors: ['Ada Brook', 'Hal Norrby'],
      published: '2025-03-25T18:09:33+01:00',
      modified: '2025-04-01',
      tags: ['rivers', 'weirs'],
    })
  })

  it.each([
    ['of a picture', 'author: Ada Brook\nimage:\n  title: A cloud', ['Ada Brook']],
    ['of a person', 'author:\n  name: Ada Brook\n  title: Editor', ['Ada Brook']],
    [
      'of people in a list',
      'authors:\n  - name: Ada Brook\n    title: Editor\n  - name: Hal Norrby',
      ['Ada Brook', 'Hal Norrby'],
    ],
  ])('reads no deeper fields but names: %s', (_what, fields, names) => {
    const { headline, authors } = extract(`---\ntitle: The weir\n${fields}\n---\n\n${story}`)
    expect({ headline, authors }).toEqual({ headline: 'The weir', authors: names })
  })

  it('gives the address and the picture, where they lead anywhere', () => {
    const fields = 'title: The weir\nurl: https://marl.example/weir\nimage: /weir.jpg\nsource: The Courier'
    const { url, image } = extract(`---\n${fields}\n---\n\n${story}`)
    expect({ url, image }).toEqual({ url: 'https://marl.example/weir', image: null })
  })

  it('may be what a service says of the page it read', () => {
    const head =
      'Title: The weir at Lower Marl | The Courier\n\nURL Source: https://marl.example/weir\n\nPublished Time: 2025-03-25T18:09:33+01:00\n\nMarkdown Content:\n'
    const { headline, url, published, body } = extract(`${head}The weir at Lower Marl\n======\n\n${story}`)
    expect({ headline, url, published }).toEqual({
      headline: 'The weir at Lower Marl',
      url: 'https://marl.example/weir',
      published: '2025-03-25T18:09:33+01:00',
    })
    expect(body.startsWith('The keeper of the weir')).toBe(true)
    expect(extract(head + story).headline).toBe('The weir at Lower Marl | The Courier')
  })

  it('is no body', () => {
    const { body, blocks } = extract(`${front}\n\n${story}`.replaceAll('\n', '\r\n'))
    expect(body.startsWith('The keeper of the weir')).toBe(true)
    expect(blocks[1]?.text).toBe('title: "The weir at Lower Marl: a spring"')
    expect(blocks[1]?.role).not.toBe('body')
  })

  it.each([
    ['that no line closes', `---\ntitle: The mill\n\n${story}`],
    ['that says nothing', `---\n---\n\n${story}`],
    ['that is a rule above a paragraph', `---\n\n${story}\n\n---\n\n${story}`],
  ])('is none %s', (_why, text) => {
    expect(extract(text).candidates.headline ?? []).not.toContainEqual(
      expect.objectContaining({ source: 'front-matter:title' }),
    )
  })
})
