import { describe, expect, it } from 'vitest'
import { countSentences } from '../../src/text/sentences'

describe('countSentences', () => {
  it.each<[count: number, text: string]>([
    [1, 'Mr. Aldous of the U.S. board said that the ferry sails on Jan. 5.'],
    [1, 'Fares go up by 3.5 percent, e.g. for bicycles.'],
    [2, 'The ferry sails again. Nobody minded the wait'],
    [2, '“We waited for a year,” Dr. Venn said. “It was worth it.”'],
    [2, 'La barca torna a navigare. Nessuno si è lamentato.'],
    [1, 'The ferry sails again. ***'],
    [0, '***'],
    [0, ''],
  ])('%i in %s', (count, text) => {
    expect(countSentences(text)).toBe(count)
  })

  it.each(['船は三月に再開する。島の人々は待っていた。', 'नौका फिर चलेगी। सब खुश हैं।', 'a. '.repeat(1000)])(
    'leaves %s to others',
    (text) => {
      expect(countSentences(text)).toBeNull()
    },
  )
})
