import { describe, expect, it } from 'vitest'
import { brokenFloors, heldFigures, pinFloors } from '../../bench/floors'
import type { PageRecord, PageScore } from '../../bench/types'

const page = (format: 'html' | 'text', score: Partial<PageScore>): PageRecord => ({
  id: 'a',
  url: null,
  host: 'a',
  fold: 0,
  type: 'article',
  format,
  chars: 1,
  scores: { dechrome: { ms: 1, ...score } },
})
const words = (f1: number) => ({ words: { precision: f1, recall: f1, f1 } })
const baseline = { hash: 'h', floors: { 'text words.f1': 0.9 } }

describe('heldFigures', () => {
  it('keeps text dumps and HTML apart', () => {
    expect(heldFigures([page('text', words(1)), page('html', words(0.5)), page('html', words(0.7))])).toEqual(
      {
        'text words.f1': 1,
        'html words.f1': 0.6,
      },
    )
  })

  it('holds what should be low as what is left of 1', () => {
    const figures = heldFigures([
      page('html', { fields: { dek: 'false' } }),
      page('html', { fields: { dek: 'none' } }),
      page('html', { fields: { dek: 'none' } }),
      page('html', { fields: { dek: 'none' } }),
    ])
    expect(figures['html not dek.false']).toBe(0.75)
  })
})

describe('brokenFloors', () => {
  it('finds nothing where figures are at or above their floors', () => {
    expect(brokenFloors(baseline, { hash: 'h', figures: { 'text words.f1': 0.9 } })).toEqual([])
  })

  it('names a figure below its floor, one that is gone, and samples that changed', () => {
    expect(brokenFloors(baseline, { hash: 'h', figures: { 'text words.f1': 0.8999 } })).toEqual([
      'text words.f1: 0.8999 is below the floor of 0.9',
    ])
    expect(brokenFloors(baseline, { hash: 'h', figures: {} })).toHaveLength(1)
    expect(brokenFloors(baseline, { hash: 'other', figures: { 'text words.f1': 1 } })[0]).toContain('--pin')
  })
})

describe('pinFloors', () => {
  it('raises floors to the figures, rounded down, and takes new ones', () => {
    expect(
      pinFloors(
        baseline,
        { hash: 'new', figures: { 'text words.f1': 0.95678, 'html words.f1': 0.5 } },
        false,
      ),
    ).toEqual({ hash: 'new', floors: { 'text words.f1': 0.956, 'html words.f1': 0.5 } })
  })

  it('lowers or drops a floor only when told to', () => {
    const found = { hash: 'h', figures: { 'text words.f1': 0.8 } }
    expect(pinFloors(baseline, found, false)).toEqual(['text words.f1'])
    expect(pinFloors(baseline, { hash: 'h', figures: {} }, false)).toEqual(['text words.f1'])
    expect(pinFloors(baseline, found, true)).toEqual({ hash: 'h', floors: { 'text words.f1': 0.8 } })
  })
})
