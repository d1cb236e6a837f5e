import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, extract, type Input } from '../../src'
import { phraseWords } from '../../src/text/phrase-words'
import { markup } from './markup'

/** Runs of each property in every test run; `FUZZ_RUNS` asks for more. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 150)
const options = { numRuns, seed: 17 }

/** Everything an article says, what is made on reading too. */
function readAll(input: Input): Article {
  const article = extract(input)
  JSON.stringify([article, article.blocks, article.markdown, article.html])
  return article
}

test('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(markup, fc.string({ unit: 'binary' }), fc.uint8Array()), (input) => {
      readAll(input)
    }),
    options,
  )
})

test('the body says nothing that the input does not', () => {
  fc.assert(
    fc.property(markup, (input) => {
      // Tags part words or do not; either way a word of the body is made of the input's letters in order.
      const letters = phraseWords(input.replace(tag, '')).join('')
      for (const word of phraseWords(extract(input, { format: 'html' }).body)) expect(letters).toContain(word)
    }),
    options,
  )
})

test('a string and its bytes give the same', () => {
  fc.assert(
    fc.property(markup, (input) => {
      expect(JSON.stringify(extract(new TextEncoder().encode(input)))).toBe(JSON.stringify(extract(input)))
    }),
    options,
  )
})

test('an input gives the same each time', () => {
  fc.assert(
    fc.property(markup, (input) => {
      expect(JSON.stringify(readAll(input))).toBe(JSON.stringify(readAll(input)))
    }),
    options,
  )
})

const tag = /<[^<>]*>/g
