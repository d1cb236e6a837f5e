import { describe, expect, it } from 'vitest'
import { fnv1a, foldOf } from '../../bench/folds'

describe('fnv1a', () => {
  // The published test vectors of the FNV specification.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('hashes %j as the specification does', (text, hash) => {
    expect(fnv1a(text)).toBe(hash)
  })
})

describe('foldOf', () => {
  it('gives a host one fold, with or without www.', () => {
    expect(foldOf('www.example.org')).toBe(foldOf('example.org'))
  })

  it('locks about a tenth of the hosts and spreads the rest evenly', () => {
    const counts = new Map<unknown, number>()
    for (let i = 0; i < 10_000; i++) {
      const fold = foldOf(`site-${i}.example`)
      counts.set(fold, (counts.get(fold) ?? 0) + 1)
    }
    expect(counts.get('locked')).toBeGreaterThan(900)
    expect(counts.get('locked')).toBeLessThan(1100)
    for (const fold of [0, 1, 2, 3, 4]) {
      expect(counts.get(fold)).toBeGreaterThan(1650)
      expect(counts.get(fold)).toBeLessThan(1950)
    }
  })
})
