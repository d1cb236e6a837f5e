import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { builtPatternsIn, patternsIn } from './patterns'

const source = fileURLToPath(new URL('../../src', import.meta.url))
const patterns = patternsIn(source)

/** Why the time of a pattern grows faster than its input, as far as an analysis of it can tell. */
function reportsOn(source: string, flags: string): string[] {
  return analyse({ source, flags }).reports.map(
    ({ type, exponential, character }) =>
      `${type}${exponential ? ', exponential' : ''}: repeat ${JSON.stringify(character.pick)}`,
  )
}

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(50)
})

test.each(patterns)('$at /$source/$flags takes linear time', ({ source, flags }) => {
  expect(reportsOn(source, flags)).toEqual([])
})

test('patterns that are built of words are exported, and take linear time too', async () => {
  const { constructions, patterns } = await builtPatternsIn(source)
  expect(patterns).toHaveLength(constructions)
  expect(patterns.flatMap(({ source, flags }) => reportsOn(source, flags))).toEqual([])
})

test.each([
  ['(?:a+)+b', 'exponential'],
  ['a+a+b', 'Trade'],
  ['\\s+$', 'Move'],
])('the check finds %s', (pattern, type) => {
  expect(reportsOn(pattern, '').join()).toContain(type)
})
