import { describe, expect, it } from 'vitest'
import { phraseWords } from '../../src/text/phrase-words'
import { phraseFinder } from '../../src/text/phrases'
import { Phrase, phraseTables } from '../../src/vocabulary/phrases'

const lists = phraseTables.flatMap(({ whole, start, inside }) =>
  [whole, start, inside].filter((table) => table !== undefined),
)
const phrasesOf = (list: string) => list.split(',').map((phrase) => phrase.trim())

describe('phrase tables', () => {
  it('hold each phrase of a language once, in the form that lines are searched in', () => {
    for (const table of lists) {
      for (const [language, list] of Object.entries(table)) {
        const phrases = phrasesOf(list)
        expect(new Set(phrases).size, `${language}: ${list}`).toBe(phrases.length)
        for (const phrase of phrases) {
          expect(phrase, language).not.toBe('')
          expect(phrase.normalize('NFC').toLowerCase(), language).toBe(phrase)
          expect(phraseWords(phrase), phrase).not.toHaveLength(0)
        }
      }
    }
  })

  it('hold no phrase that a wider reach of the same table has: it would say nothing', () => {
    const all = (list: Readonly<Record<string, string>> = {}) => Object.values(list).flatMap(phrasesOf)
    for (const { whole, start, inside } of phraseTables) {
      const anywhere = new Set(all(inside))
      const first = new Set([...all(start), ...anywhere])
      expect(all(whole).filter((phrase) => first.has(phrase))).toEqual([])
      expect(all(start).filter((phrase) => anywhere.has(phrase))).toEqual([])
    }
  })

  it('speak at least fifteen languages for each kind of heading', () => {
    for (const kind of [
      'related',
      'ranking',
      'promo',
      'social',
      'copyright',
      'navigation',
      'consent',
      'comments',
      'bio',
      'tags',
    ] as const) {
      const table = phraseTables[Math.log2(Phrase[kind])] ?? {}
      const languages = new Set(
        [table.whole, table.start, table.inside].flatMap((list) => Object.keys(list ?? {})),
      )
      expect(languages.size, kind).toBeGreaterThanOrEqual(15)
    }
  })
})

describe('the words that phrases are looked for in', () => {
  it('have the Russian ё as most print it, and the Turkish ı and İ as i', () => {
    expect(phraseWords('Показать ЕЩЁ')).toEqual(phraseWords('показать еще'))
    expect(phraseWords('SATIN AL')).toEqual(phraseWords('satın al'))
  })
})

describe('phraseFinder', () => {
  const find = phraseFinder([
    {
      whole: { en: 'comments' },
      start: { en: 'share on' },
      inside: { en: 'our newsletter', ja: '関連記事' },
    },
  ])

  it.each([
    ['Comments (12)', { whole: 1, start: 1, inside: 1, anywhere: 0 }],
    ['12 comments', { whole: 1, start: 1, inside: 1, anywhere: 0 }],
    ['Comments are closed', { whole: 0, start: 0, inside: 0, anywhere: 0 }],
    ['Share on Facebook', { whole: 0, start: 1, inside: 1, anywhere: 0 }],
    ['Please share on Facebook', { whole: 0, start: 0, inside: 0, anywhere: 0 }],
    ['Get our newsletter now', { whole: 0, start: 0, inside: 1, anywhere: 1 }],
    ['【関連記事】', { whole: 1, start: 1, inside: 1, anywhere: 1 }],
    ['この関連記事を読む', { whole: 0, start: 0, inside: 1, anywhere: 1 }],
  ])('reads %s', (line, hits) => {
    expect(find(phraseWords(line))).toEqual(hits)
  })
})
