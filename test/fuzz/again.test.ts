import { describe, expect, test } from 'vitest'
import { readBundledSamples } from '../../bench/corpora/samples'
import { type ExtractOptions, extract } from '../../src'
import { phraseWords } from '../../src/text/phrase-words'

/** Articles of the samples with a body, as `extract` writes them. */
const articles = readBundledSamples()
  .map(({ text, html }) => extract(text ?? html ?? '', { format: text === null ? 'html' : 'text' }))
  .filter(({ body }) => body !== '')

type Article = (typeof articles)[number]

const bodyOnly = ({ html }: Article) => html
const withHeadline = ({ headline, html }: Article) =>
  headline === null ? html : `<h1>${headline}</h1>${html}`

/**
 * The share of all bodies' words that stands in a text made of the outputs, extracted again.
 *
 * @param page what is extracted again
 * @param textOf what is looked at of the result
 */
function keptShare(page: (article: Article) => string, options: ExtractOptions, textOf = bodyOf): number {
  let all = 0
  let kept = 0
  for (const article of articles) {
    const left = countsOf(textOf(extract(page(article), { ...options, format: 'html' })))
    for (const word of phraseWords(article.body)) {
      const count = left.get(word) ?? 0
      left.set(word, count - 1)
      all++
      if (count > 0) kept++
    }
  }
  return kept / all
}

const bodyOf = ({ body }: Article) => body
const blocksOf = ({ blocks }: Article) => blocks.map(({ text }) => text).join('\n')

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of phraseWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

describe('the output extracted again', () => {
  test('loses no text: 99% of the words stand in blocks', () => {
    expect(articles.length).toBeGreaterThan(40)
    expect(keptShare(bodyOnly, {}, blocksOf)).toBeGreaterThanOrEqual(0.99)
  })

  test.each([
    ['below its headline', withHeadline],
    ['by itself', bodyOnly],
  ])('%s keeps 99% of the words where recall is asked for', (_, page) => {
    expect(keptShare(page, { focus: 'recall' })).toBeGreaterThanOrEqual(0.99)
  })

  test.each([
    ['below its headline', withHeadline],
    ['by itself', bodyOnly],
  ])('%s keeps 99% of the words where it is not', (_, page) => {
    expect(keptShare(page, {})).toBeGreaterThanOrEqual(0.99)
  })
})
