import fc from 'fast-check'

const names =
  'div p span a b i h1 h2 ul li table tr td blockquote pre code figure figcaption img br time section article nav footer'.split(
    ' ',
  )
const sentences = [
  'The rain stayed for a week, and the river rose by the hour.',
  'Read more',
  'By Anna Field',
  '25 March 2025',
  'Photo: Bo Lind',
  'Nobody in the town had seen the water so high, said the mayor on Tuesday.',
  'Было сыро, и дорога стояла закрытой три дня подряд.',
]
const attributes = [
  '',
  ' class="related"',
  ' id=main',
  ' href="/a"',
  ' itemprop=author',
  ' hidden',
  ' class=byline',
]

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z ,.|:-]{1,40}$/) },
)

const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), text)
    .map(([name, attribute, inner]) => `<${name}${attribute}>${inner}</${name}>`),
  fc.tuple(fc.constantFrom(...names), text).map(([name, inner]) => `<${name}>${inner}`),
  fc.constantFrom(...names).map((name) => `</${name}>`),
  text,
)

/** Pages of known words: tags that match and tags that do not. */
export const markup = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join('\n'))
