import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { extract } from '../../src'
import { Coverage } from './coverage'
import { mutate } from './mutate'
import { randomFrom } from './random'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const finds = existsSync(fixtures) ? readdirSync(fixtures).sort() : []

test('what fuzzing once found stays mended', () => {
  for (const name of finds) {
    for (const format of ['auto', 'html', 'text', 'markdown'] as const) {
      const article = extract(readFileSync(join(fixtures, name)), { format })
      expect(article.markdown, name).toBeTypeOf('string')
      expect(article.html, name).toBeTypeOf('string')
    }
  }
})

test('the loop sees that code is reached', async () => {
  const coverage = await Coverage.start()
  extract('<p>One sentence in a paragraph, said she.</p>')
  expect(await coverage.grew()).toBe(true)
})

test('the same seed makes the same inputs', () => {
  const inputs = (seed: number) => {
    const random = randomFrom(seed)
    return Array.from({ length: 20 }, () =>
      Buffer.from(mutate([Buffer.from('<p>words')], random)).toString('hex'),
    )
  }
  expect(inputs(3)).toEqual(inputs(3))
  expect(inputs(3)).not.toEqual(inputs(4))
})
