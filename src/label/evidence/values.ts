/** What the numbers of a fact that is no measure stand for, by the end of its name. */
const scales: readonly (readonly [end: string, words: readonly string[]])[] = [
  [
    'end mark',
    [
      'ends without a mark',
      'ends with a comma',
      'ends with a colon',
      'ends with some mark',
      'ends with an ellipsis',
      'ends as a sentence',
    ],
  ],
  [
    'start mark',
    [
      'begins with a digit',
      'begins with a bullet',
      'begins with some mark',
      'begins in lower case',
      'begins with a quote',
      'begins with a capital',
    ],
  ],
  ['same end before', ['ends unlike the block before', 'ends like the block before']],
  ['is title', ['is not the title', 'is the title']],
  [' class', ['no {} around it', '{} further up', '{} close by', '{} on itself']],
  [' phrase', ['no {}', 'holds a {}', 'begins with a {}', 'is a {}']],
  [' schema', ['no {}', 'has {}']],
  [' generator', ['no {}', 'made by a {}']],
  ['by Open Graph', ['not {}', '{}']],
]

const kinds = [
  'a line',
  'code',
  'a table row',
  'a caption',
  'a quote',
  'a list item',
  'a paragraph',
  'a heading',
]
const elements = [
  'another element',
  'p',
  'div',
  'li',
  'td',
  'section',
  'dd',
  'dt',
  'article',
  'th',
  'figcaption',
  'body',
]

/** Facts whose name says "in" or "under" and whose number says whether it is so. */
const yesOrNo = /^(?:in|under) (?!article body|product text|description)/
/** Where a distance in blocks was never measured. */
const never = 99

/**
 * A fact's value in words, for the reader of an explanation.
 *
 * @example
 * inWords('end mark', 5) // 'ends as a sentence'
 * inWords('prose in 6 after', 212) // 'prose in 6 after 212'
 */
export function inWords(name: string, value: number): string {
  const plain = name.replace(': ', ', ')
  if (name === 'kind') return `is ${kinds[value] ?? kinds[0]}`
  if (name === 'element') return `stands in ${elements[value] ?? elements[0]}`
  if (yesOrNo.test(name)) return value > 0 ? plain : `not ${plain}`
  const scale = scales.find(([end]) => name.endsWith(end))
  if (scale) return (scale[1][value] ?? plain).replace('{}', plain)
  if (value === never && (name.startsWith('blocks since') || name.startsWith('levels to')))
    return `${plain}: none`
  return `${plain} ${Math.round(value * 100) / 100}`
}
