import { describe, expect, it } from 'vitest'
import { scoreByline, scoreDate, scoreText } from '../../bench/metrics/fields'
import { countRoles, mergeRoles, roleFigures } from '../../bench/metrics/roles'
import { shingleOverlap } from '../../bench/metrics/shingles'
import { countSnippets } from '../../bench/metrics/snippets'
import { wordOverlap } from '../../bench/metrics/words'
import type { Block, Role } from '../../src'

describe('wordOverlap', () => {
  it('counts words as multisets, lower-cased', () => {
    // Shared: the, cat, sat = 3 of 4 found and 3 of 5 wanted.
    const { precision, recall, f1 } = wordOverlap('The cat sat sat', 'the cat, it sat: the')
    expect(precision).toBe(3 / 4)
    expect(recall).toBe(3 / 5)
    expect(f1).toBeCloseTo(2 / 3, 12)
  })

  it('takes letters and digits of any script, and parts words at marks as Python does', () => {
    expect(wordOverlap('Größe 12 東京', 'größe 12 東京').f1).toBe(1)
    // The vowel signs of "हिन्दी" are marks, so it is three words of one letter or two.
    expect(wordOverlap('ह', 'हिन्दी').recall).toBe(1 / 3)
  })

  it.each([
    ['', '', 1],
    ['', 'a', 0],
    ['a', '', 0],
    ['a', 'b', 0],
  ])('gives %j against %j an F1 of %d', (predicted, truth, f1) => {
    expect(wordOverlap(predicted, truth).f1).toBe(f1)
  })
})

describe('shingleOverlap', () => {
  it('counts runs of four words, case kept', () => {
    expect(shingleOverlap('a b c d', 'a b c d e')).toEqual({ precision: 1, recall: 1 / 2, exact: false })
    expect(shingleOverlap('A b c d', 'a b c d').precision).toBe(0)
  })

  it('takes a text shorter than four words as one run', () => {
    expect(shingleOverlap('a b', 'a b')).toEqual({ precision: 1, recall: 1, exact: true })
    expect(shingleOverlap('a', 'a b').recall).toBe(0)
    expect(shingleOverlap('', '').exact).toBe(true)
  })

  it('counts a run as often as it stands in both', () => {
    // abab: runs "a b a b" twice and "b a b a" once, against one each.
    expect(shingleOverlap('a b a b a b', 'a b a b a').precision).toBe(2 / 3)
  })
})

describe('countSnippets', () => {
  it('counts wanted and unwanted snippets that are there and that are not', () => {
    const counts = countSnippets(
      'Rain fell.\n\nIt was cold.',
      ['Rain fell', 'snow'],
      ['cold', 'Share', 'Imprint'],
    )
    expect(counts).toEqual({ tp: 1, fn: 1, fp: 1, tn: 2 })
  })

  it('wants a snippet letter for letter', () => {
    expect(countSnippets('one\n two', ['one two'], ['One']).fn).toBe(1)
  })
})

describe('field scores', () => {
  it.each([
    ['Rain in Oslo', 'Rain in Oslo', 'exact'],
    ['“Rain” – again', '"Rain"  - again', 'exact'],
    ['rain in Oslo', 'Rain in Oslo', 'near'],
    ['Rain in Oslo today and tomorrow', 'Rain in Oslo', 'wrong'],
    [null, 'Rain in Oslo', 'missing'],
    ['', 'Rain in Oslo', 'missing'],
    [null, null, 'none'],
    ['Rain', null, 'false'],
  ])('scores text %j against %j as %s', (predicted, truth, outcome) => {
    expect(scoreText(predicted, truth)).toBe(outcome)
  })

  it('leaves "By" out of bylines', () => {
    expect(scoreByline('Ada Holm', 'By Ada Holm')).toBe('exact')
    expect(scoreByline('Byron Holm', 'By Byron Holm')).toBe('exact')
  })

  it.each([
    ['2025-03-25', '2025-03-25T23:00:00Z', 'exact'],
    ['2025-03-26T01:00+02:00', '2025-03-25', 'near'],
    ['2025-02-28', '2025-03-01', 'near'],
    ['2025-03-27', '2025-03-25', 'wrong'],
    ['2025-03', '2025-03-25', 'wrong'],
    ['yesterday', '2025-03-25', 'wrong'],
    [null, '2025-03-25', 'missing'],
  ])('scores the date %j against %j as %s', (predicted, truth, outcome) => {
    expect(scoreDate(predicted, truth)).toBe(outcome)
  })
})

describe('line roles', () => {
  const block = (line: number, role: Role): Block => ({
    index: line,
    line,
    role,
    kind: 'line',
    text: `line ${line}`,
    reasons: [],
  })
  const blocks = [block(1, 'summary'), block(2, 'body'), block(3, 'body'), block(4, 'related')]
  const gold = new Map<number, Role[]>([
    [1, ['dek', 'summary']],
    [2, ['body']],
    [3, ['related']],
    [4, ['related']],
    [5, ['copyright']],
  ])

  it('takes any accepted role as right, and the first as gold where none is given', () => {
    expect(countRoles(blocks, gold)).toEqual([
      { gold: 'summary', given: 'summary', count: 1 },
      { gold: 'body', given: 'body', count: 1 },
      { gold: 'related', given: 'body', count: 1 },
      { gold: 'related', given: 'related', count: 1 },
      { gold: 'copyright', given: 'missing', count: 1 },
    ])
  })

  it('gives precision and recall by role over pages', () => {
    const counts = countRoles(blocks, gold)
    const figures = new Map(roleFigures(mergeRoles([counts, counts])).map((each) => [each.role, each]))
    expect(figures.get('body')).toMatchObject({ gold: 2, given: 4, right: 2, precision: 0.5, recall: 1 })
    expect(figures.get('related')).toMatchObject({ precision: 1, recall: 0.5 })
    expect(figures.get('copyright')).toMatchObject({ precision: null, recall: 0 })
  })

  it('finds a block of HTML by how it begins, whichever of the alike has the role', () => {
    const alike = [
      { ...block(1, 'navigation'), line: undefined, text: 'Rain in Oslo' },
      { ...block(2, 'headline'), line: undefined, text: 'Rain in Oslo, again' },
    ] as Block[]
    expect(countRoles(alike, new Map([['Rain in Oslo', ['headline']]]))).toEqual([
      { gold: 'headline', given: 'headline', count: 1 },
    ])
  })
})
