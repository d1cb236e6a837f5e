import { describe, expect, test } from 'vitest'
import { tortures } from '../../bench/torture'
import { extract } from '../../src'

const fields = ['headline', 'dek', 'summary', 'byline', 'published', 'siteName', 'url', 'image'] as const

/** Room for a busy machine; each takes well under a second on its own. */
const TIMEOUT_MS = 30_000

describe.each(tortures)('$name', ({ cases }) => {
  test.each(cases)(
    '$name',
    ({ make, small, options, expect: expected = {} }) => {
      const article = extract(make(small), options)
      for (const field of fields) expect(article[field] === null || article[field] !== '').toBe(true)
      expect(article.confidence).toBeGreaterThanOrEqual(0)
      expect(article.confidence).toBeLessThanOrEqual(1)
      expect(article.markdown).toBeTypeOf('string')
      expect(article.html).toBeTypeOf('string')
      expect(article.blocks.map(({ index }) => index)).toEqual(article.blocks.map((_, i) => i))
      const codes = article.warnings.map(({ code }) => code)
      expect(codes).toEqual(expect.arrayContaining([...(expected.warnings ?? [])]))
      if (expected.empty) expect(article.body).toBe('')
      if (expected.headline !== undefined) expect(article.headline).toBe(expected.headline)
      const text = article.blocks.map((block) => block.text).join(' ')
      if (expected.blocks !== undefined) expect(text).toContain(expected.blocks)
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
    TIMEOUT_MS,
  )
})
