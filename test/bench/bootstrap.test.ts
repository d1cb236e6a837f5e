import { describe, expect, it } from 'vitest'
import { measure, metricOf, valueOn } from '../../bench/metrics'
import { estimate, pairedDifference, seededRandom } from '../../bench/metrics/bootstrap'
import type { FieldOutcome, PageScore } from '../../bench/types'

const mean = ([sum = 0, count = 0]: readonly number[]) => (count === 0 ? null : sum / count)
const rowsOf = (values: number[]) => values.map((value) => [value, 1])

describe('estimate', () => {
  it('gives the figure itself and an interval around it, the same each time', () => {
    const rows = rowsOf(Array.from({ length: 100 }, (_, i) => i % 2))
    const found = estimate(rows, mean)!
    expect(found.value).toBe(0.5)
    expect(found.pages).toBe(100)
    // The standard error of a mean of 100 fair coins is 0.05.
    expect(found.low).toBeGreaterThan(0.36)
    expect(found.low).toBeLessThan(0.44)
    expect(found.high).toBeGreaterThan(0.56)
    expect(found.high).toBeLessThan(0.64)
    expect(estimate(rows, mean)).toEqual(found)
  })

  it('has no width where all pages are alike, and nothing to say of no pages', () => {
    expect(estimate(rowsOf([0.7, 0.7]), mean)).toMatchObject({ value: 0.7, low: 0.7, high: 0.7 })
    expect(estimate([], mean)).toBeNull()
  })
})

describe('pairedDifference', () => {
  it('sees a small gain on every page that the intervals of the two runs would hide', () => {
    const before = rowsOf(Array.from({ length: 50 }, (_, i) => i / 50))
    const after = before.map(([value = 0]) => [value + 0.01, 1])
    const found = pairedDifference(before, after, mean)!
    expect(found.value).toBeCloseTo(0.01, 10)
    expect(found.low).toBeCloseTo(0.01, 10)
    expect(found.share).toBe(1)
  })

  it('refuses runs that are not in pairs', () => {
    expect(() => pairedDifference(rowsOf([1]), rowsOf([1, 2]), mean)).toThrow(RangeError)
  })
})

describe('seededRandom', () => {
  it('stays within 0 and 1 and repeats by its seed', () => {
    const [one, same, other] = [seededRandom(1), seededRandom(1), seededRandom(2)]
    const first = Array.from({ length: 100 }, one)
    expect(first.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(Array.from({ length: 100 }, same)).toEqual(first)
    expect(other()).not.toBe(first[0])
  })
})

describe('metrics over pages', () => {
  const value = (id: string, scores: Partial<PageScore>[]) =>
    measure(
      metricOf(id),
      scores.map((score) => ({ ms: 1, ...score })),
    )?.value

  it('averages word F1 over the pages that have a truth', () => {
    const words = (f1: number) => ({ words: { precision: 1, recall: 1, f1 } })
    expect(value('words.f1', [words(1), words(0.5), {}])).toBe(0.75)
  })

  it('takes 4-gram F1 of the two means, as its benchmark does', () => {
    const shingles = (precision: number, recall: number) => ({
      shingles: { precision, recall, exact: false },
    })
    // Mean precision 0.75, mean recall 0.5: F1 0.6, while the mean of the two F1 is 0.583.
    expect(value('shingles.f1', [shingles(1, 0.5), shingles(0.5, 0.5)])).toBeCloseTo(0.6, 12)
  })

  it('pools snippets over all pages', () => {
    const pages = [{ snippets: { tp: 3, fn: 1, fp: 0, tn: 2 } }, { snippets: { tp: 0, fn: 1, fp: 1, tn: 0 } }]
    expect(value('snippets.precision', pages)).toBe(3 / 4)
    expect(value('snippets.recall', pages)).toBe(3 / 5)
    expect(value('snippets.f1', pages)).toBeCloseTo(2 / 3, 12)
    expect(value('snippets.accuracy', pages)).toBe(5 / 8)
  })

  it('tells fields that pages have from those they have not', () => {
    const pages = (
      ['exact', 'near', 'wrong', 'missing', 'none', 'none', 'none', 'false'] as FieldOutcome[]
    ).map((dek) => ({ fields: { dek } }))
    expect(value('dek.exact', pages)).toBe(1 / 4)
    expect(value('dek.near', pages)).toBe(2 / 4)
    expect(value('dek.false', pages)).toBe(1 / 4)
  })

  it('weighs line roles by lines, not by pages', () => {
    const pages: Partial<PageScore>[] = [
      { roles: [{ gold: 'body', given: 'body', count: 9 }] },
      { roles: [{ gold: 'body', given: 'related', count: 1 }] },
    ]
    expect(value('roles.accuracy', pages)).toBe(0.9)
  })

  it('has a value on one page, and none where the page says nothing', () => {
    expect(valueOn(metricOf('snippets.f1'), { ms: 1, snippets: { tp: 1, fn: 1, fp: 0, tn: 0 } })).toBeCloseTo(
      2 / 3,
    )
    expect(valueOn(metricOf('words.f1'), { ms: 1 })).toBeNull()
    expect(() => metricOf('luck')).toThrow(RangeError)
  })
})
