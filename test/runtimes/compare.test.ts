import { expect, test } from 'vitest'
import { compare, difference, tableOf } from './compare'
import type { Smoke } from './smoke'

const smokes: Smoke[] = [
  { name: 'import', run: async ([name]) => (name === 'other' ? 'a\nc' : 'a\nb') },
  {
    name: 'tool',
    run: async ([name]) => {
      if (name === 'other') throw new Error('ends with 1: no such module')
      return 'c'
    },
  },
]
const expected = new Map([
  ['import', 'a\nb'],
  ['tool', 'c'],
])

test('a runtime that prints the same is the same', async () => {
  const outcome = await compare({ name: 'Same', version: '1.0.0', command: ['same'] }, smokes, expected)
  expect(outcome.differences).toEqual([])
  expect(tableOf(['import', 'tool'], [outcome])).toContain('| Same | 1.0.0 | same | same |')
})

test('what differs or fails is named, with its first line', async () => {
  const outcome = await compare({ name: 'Other', version: '2.0.0', command: ['other'] }, smokes, expected)
  const table = tableOf(['import', 'tool'], [outcome])
  expect(table).toContain('| Other | 2.0.0 | **differs** | **differs** |')
  expect(table).toContain('Other, import: line 2: c')
  expect(table).toContain('Other, tool: line 1: Error: ends with 1: no such module')
})

test('a runtime that cannot be fetched is not available', () => {
  const table = tableOf(['import', 'tool'], [{ name: 'Gone', missing: 'no such package' }])
  expect(table).toContain('| Gone | not available: no such package | | |')
})

test('an output that ends early differs', () => {
  expect(difference('a', 'a\nb')).toBe('ends early')
  expect(difference('a\nb', 'a\nb')).toBeNull()
})
