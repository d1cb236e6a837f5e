import { describe, expect, it } from 'vitest'
import { published, updated } from '../../src/vocabulary/dates/labels'
import { months, numberMonths, solarMonths } from '../../src/vocabulary/dates/months'
import { units } from '../../src/vocabulary/dates/relative'
import { weekdays } from '../../src/vocabulary/dates/weekdays'
import { zones } from '../../src/vocabulary/dates/zones'

const words = (row: string) => row.split(' ').filter((word) => word !== '|')

describe('the tables of dates', () => {
  it.each([...Object.entries(months), ['solar', solarMonths], ['numbers', numberMonths]])(
    'name twelve months in %s, in lower case, each once',
    (_language, row) => {
      const cells = row.split(' | ').map(words)
      expect(cells).toHaveLength(12)
      expect(cells.every((cell) => cell.every((form) => form !== '' && form === form.toLowerCase()))).toBe(
        true,
      )
      expect(new Set(cells.flat()).size).toBe(cells.flat().length)
    },
  )

  it('disagree on a month in the known words only', () => {
    const month = new Map<string, number>()
    const disputed = new Set<string>()
    for (const row of Object.values(months)) {
      row.split(' | ').forEach((cell, index) => {
        for (const form of words(cell)) {
          if ((month.get(form) ?? index) !== index) disputed.add(form)
          month.set(form, index)
        }
      })
    }
    expect([...disputed].sort()).toEqual(['lip', 'lis', 'listopad', 'listopada', 'srp'])
  })

  it.each(Object.entries({ ...weekdays, ...units }))('hold no form twice in %s', (_name, row) => {
    expect(words(row).filter((form, at, all) => all.indexOf(form) !== at)).toEqual([])
  })

  it('call no word both a publication and a change', () => {
    const changes = new Set(Object.values(updated).flatMap(words))
    expect(
      Object.values(published)
        .flatMap(words)
        .filter((word) => changes.has(word)),
    ).toEqual([])
  })

  it('give zones as offsets, as Z or as unknown', () => {
    for (const offset of Object.values(zones)) expect(offset).toMatch(offsetForm)
  })
})

const offsetForm = /^$|^Z$|^[+-]\d\d:[0-5]\d$/
