import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { type ExtractOptions, extract, type Input } from '../../src'
import { dechrome } from '../cli/harness'
import { doors } from '../doors/doors'
import { markup } from './markup'

/** Runs of each property in every test run; `FUZZ_RUNS` asks for more. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 40)
const options = { numRuns, seed: 29 }
const TIMEOUT_MS = 120_000

/** Everything that is the same however the page came in; only a tree has no lines and no reading of its format. */
function read(input: Input, given: ExtractOptions = {}) {
  const article = extract(input, given)
  const { markdown, html } = article
  const blocks = article.blocks.map(({ role, kind, text }) => `${role} ${kind} ${text}`)
  return JSON.parse(JSON.stringify({ ...article.toJSON(), markdown, html, blocks }))
}

/** A page whose tree every parser agrees on: as the standard's own parser writes it down. */
const wellFormed = markup
  .map((html) => new JSDOM(html).serialize())
  .filter((html) => new JSDOM(html).serialize() === html)

describe('any page gives the same', () => {
  test.each(Object.entries(doors))(
    'from a tree of %s',
    (_, open) => {
      const property = fc.property(wellFormed, (html) => {
        expect(read(open(html).input)).toEqual(read(html, { format: 'html' }))
      })
      fc.assert(property, options)
    },
    TIMEOUT_MS,
  )

  test(
    'on the command line, in two pieces on standard input',
    async () => {
      const property = fc.asyncProperty(markup, async (html) => {
        const { blocks: _, ...expected } = read(html)
        const { stdout } = await dechrome(['--json', '--fields', 'markdown,html'], { stdin: html })
        expect(JSON.parse(stdout)).toEqual(expected)
      })
      await fc.assert(property, options)
    },
    TIMEOUT_MS,
  )
})
