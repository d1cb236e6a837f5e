import { expect, test } from 'vitest'
import { extract, type SiteRule } from '../../src'
import { page, url } from './page'

const known = 'name, hosts, body, headline, dek, byline, published, drop, dropText'

test.each<[unknown, string]>([
  [{ hosts: ['a.example'] }, '`rules` must be a list of site rules, got an object'],
  [['a.example'], '`rules[0]` must be an object with `hosts`, got a.example'],
  [[{ body: 'p' }], "`rules[0]` must have `hosts`: a list of hosts such as 'courier.example/news' or '*'"],
  [[{ hosts: [] }], "`rules[0].hosts` must be a list of hosts such as 'courier.example/news' or '*', got []"],
  [[{ hosts: ['https://a.example'] }], 'or \'*\', got ["https://a.example"]'],
  [[{ hosts: 'a.example' }], '`rules[0].hosts` must be a list of hosts'],
  [
    [{ hosts: ['*'] }, { hosts: ['b.example'], body: 3 }],
    '`rules[1].body` must be a CSS selector or a list of them, got 3',
  ],
  [[{ hosts: ['*'], drop: [] }], '`rules[0].drop` must be a CSS selector or a list of them, got []'],
  [
    [{ hosts: ['*'], dropText: [true] }],
    '`rules[0].dropText` must be a string, a RegExp or a list of them, got [true]',
  ],
  [[{ hosts: ['*'], headlines: 'h1' }], `\`rules[0].headlines\` is no part of a rule; take one of ${known}`],
  [[{ hosts: ['*'], toString: 'h1' }], '`rules[0].toString` is no part of a rule'],
  [
    [{ hosts: ['*'], name: 'echo', body: ['p', 'main >> p'] }],
    "`rules[0].body` of 'echo' is no CSS selector that can be read: 'main >> p'",
  ],
  [
    [{ hosts: ['*'], drop: 'p:nope' }],
    "`rules[0].drop` of '*' is no CSS selector that can be read: 'p:nope'",
  ],
  [[{ hosts: ['*'], drop: 'p::before' }], 'correct it'],
  [[{ hosts: ['*'], drop: 'p,' }], 'correct it'],
])('%j is refused: %s', (rules, message) => {
  const run = () => extract(page, { url, rules: rules as SiteRule[] })
  expect(run).toThrow(TypeError)
  expect(run).toThrow(message)
})

test('a rule is checked before the page is read, its selectors where it meets a page', () => {
  const rules = (hosts: string[]): SiteRule[] => [{ hosts, body: '(((' }]
  expect(() => extract('', { url, rules: rules(['echo.example']) })).toThrow(TypeError)
  expect(extract('', { url, rules: rules(['other.example']) }).body).toBe('')
})

test.each([
  ['nothing', ''],
  ['no markup', 'a line of text'],
  ['open elements', '<div class=x5><p>'.repeat(500)],
  ['a deep nest', `${'<div class=x5>'.repeat(100_000)}deep`],
  ['a page of selected elements', '<p class=x5>word</p>'.repeat(20_000)],
])('it never throws on content: %s', (_, input) => {
  const rules: SiteRule[] = [
    {
      hosts: ['*'],
      body: '.x5',
      headline: 'div div div',
      drop: '.x5 .x5 > p, p ~ p:nth-child(3n)',
      dropText: 'x',
    },
  ]
  const { body } = extract(input, { rules, maxDepth: Number.POSITIVE_INFINITY })
  expect(body).toBeTypeOf('string')
})
