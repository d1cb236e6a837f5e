import { expect, test } from 'vitest'
import { type MemorySample, samplesOfMemory, settledSamples, slope } from '../../bench/memory/flat'
import { pageKinds } from '../../bench/memory/kinds'
import { isWithin } from '../../bench/memory/peak'
import * as library from '../../src'

const MB = 1e6

function samples(heapAt: (pages: number) => number): MemorySample[] {
  return Array.from({ length: 20 }, (_, i) => {
    const pages = (i + 1) * 5000
    return { pages, heap: heapAt(pages), rss: 0 }
  })
}

const growth = (measured: MemorySample[]) => slope(settledSamples(measured), ({ heap }) => heap) * 100_000

test('growth is told from noise, and the warm-up does not count', () => {
  expect(growth(samples((pages) => 20 * MB + pages * 100))).toBeCloseTo(10 * MB)
  expect(Math.abs(growth(samples((pages) => 20 * MB + (pages % 10_000 === 0 ? 1000 : 0))))).toBeLessThan(2000)
  expect(growth(samples((pages) => Math.min(pages, 20_000) * 500))).toBeCloseTo(0)
  expect(growth(samples((pages) => (pages === 100_000 ? 25 * MB : 20 * MB)))).toBeCloseTo(0)
  expect(settledSamples(samples(() => MB).slice(0, 7))).toEqual([])
})

test('memory is looked at in steps, after a collection of garbage', () => {
  let collected = 0
  const before = globalThis.gc
  globalThis.gc = Object.assign(async () => void collected++, { finalize: undefined }) as typeof globalThis.gc
  const looks = [...samplesOfMemory(library, 30, 10)]
  globalThis.gc = before
  expect(looks.map(({ pages }) => pages)).toEqual([10, 20, 30])
  expect(looks.every(({ heap, rss }) => heap > MB && rss > heap)).toBe(true)
  expect(collected).toBe(6)
})

test('without --expose-gc it says what to do', () => {
  expect(() => [...samplesOfMemory(library, 1, 1)]).toThrow('--expose-gc')
})

test.each(pageKinds.map((kind) => [kind.name, kind] as const))(
  'a page has the size that is asked for, and its peak a bound: %s',
  (_, kind) => {
    const page = kind.make(50_000)
    expect(page).toHaveLength(50_000)
    expect(library.extract(page).body).not.toBe('')
    const peak = 32 * MB + kind.times * page.length
    expect(isWithin({ kind, input: page.length, part: 'body', peak })).toBe(true)
    expect(isWithin({ kind, input: page.length, part: 'body', peak: peak + 1 })).toBe(false)
  },
)
