import { describe, expect, it } from 'vitest'
import { confidencePairs } from '../../bench/calibrate/confidence'
import { confidenceBins } from '../../bench/metrics/confidence'
import type { PageScore } from '../../bench/types'

const score = (confidence: number, f1: number): PageScore => ({
  ms: 1,
  confidence,
  words: { precision: f1, recall: f1, f1 },
})

describe('confidenceBins', () => {
  it('gives each bin a tenth of the pages, the least confident first', () => {
    const scores = Array.from({ length: 40 }, (_, i) => score(i < 4 ? 0.5 : 0.9, i < 2 ? 0 : 1)).reverse()
    const bins = confidenceBins(scores, 'pages')
    expect(bins.map(({ seen }) => seen.pages)).toEqual(Array(10).fill(4))
    expect(bins[0]).toMatchObject({ least: 0.5, most: 0.5, promised: 0.5, seen: { value: 0.5 } })
    expect(bins[9]).toMatchObject({ least: 0.9, most: 0.9, seen: { value: 1 } })
  })

  it('leaves out bins that no page falls into, and pages without a truth', () => {
    expect(confidenceBins([score(0.8, 1), { ms: 1, confidence: 0.1 }], 'pages')).toHaveLength(1)
    expect(confidenceBins([], 'pages')).toEqual([])
  })

  it('gives each bin a tenth of the range, 1 in the last', () => {
    const bins = confidenceBins([score(0.95, 0.9), score(1, 1), score(0.31, 0.5)], 'width')
    expect(bins.map(({ least, most, seen }) => [least, most, seen.pages])).toEqual([
      [0.31, 0.31, 1],
      [0.95, 1, 2],
    ])
  })
})

describe('confidencePairs', () => {
  it('rises, however the true F1 goes up and down', () => {
    const proofs = Array.from({ length: 400 }, (_, i) => ({
      fold: (i % 5) as 0 | 1 | 2 | 3 | 4,
      expected: i / 400,
      f1: Math.min(1, i / 400 + (Math.floor(i / 40) % 2 === 0 ? 0.2 : -0.2)),
    }))
    const seen = confidencePairs(proofs).map(([, f1]) => f1)
    expect(seen.length).toBeGreaterThan(3)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
  })

  it('counts no page of which nothing was taken', () => {
    const pages = (count: number, expected: number, f1: number) =>
      Array.from({ length: count }, () => ({ fold: 0 as const, expected, f1 }))
    expect(confidencePairs([...pages(20, 0, 0), ...pages(20, 0.3, 0.6)])[0]).toEqual([0.3, 0.6])
  })

  it('keeps pages that expect little apart from those that expect a little more', () => {
    const proofs = Array.from({ length: 1000 }, (_, i) => ({
      fold: 0 as const,
      expected: i / 1000,
      f1: i / 1000,
    }))
    expect(confidencePairs(proofs)[0]).toEqual([0.01, 0.01])
  })
})
