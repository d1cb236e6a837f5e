import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const code = '```python\nsupers = 6\nkilos = supers * 15\nprint(kilos)\n```'
const table = '| Month | Work |\n| ----- | ---- |\n| April | Feed |\n| July  | Harvest |'
const text = (middle: string) => `# Keeping bees on a roof

Last spring I carried two hives up four flights of stairs and put them on the flat roof of our house. This is what I wish I had known before.

## Choose the spot

Wind matters more than sun. A roof is a windy place, and a hive that shakes in a gale is a hive that swarms. I put mine behind the chimney, where the air is still even in March.

## Count your stairs

You will carry honey down, and a full super weighs about fifteen kilos. After the first harvest I bought a rope and a pulley, and I have not looked back.

${middle}

In the end the neighbours were the easiest part. I gave each of them a jar, and nobody has complained so far. See [the shop](https://bees.example/shop) if you want one too.
`

describe('Markdown between the paragraphs of an article', () => {
  it.each([
    ['code', code, code],
    ['a table', table, '| July | Harvest |'],
  ])('keeps %s whole', (_kind, markdown, kept) => {
    const article = extract(text(markdown))
    expect(article.markdown).toContain(kept)
    const lines = markdown.split('\n')
    const roles = article.blocks.filter(({ text }) => lines.includes(text)).map(({ role }) => role)
    expect(roles).toEqual(lines.map(() => 'body'))
  })

  it('leaves a chart out all the same', () => {
    const chart =
      '## i-Score\n\n| # | Title | i-Score |\n| --- | --- | --- |\n| 1 | Hens on a lorry cross the county | 82 / 100 |\n| 2 | Owls in the town hall clock tower | 74 / 100 |\n| 3 | Goats eat the mayor’s new hedge | 61 / 100 |'
    expect(extract(text('') + chart).body).not.toContain('Owls')
  })

  it('takes an open fence for a line', () => {
    const fences = '```js\n'.repeat(20_000)
    expect(extract(text('') + fences).headline).toBe('Keeping bees on a roof')
  })
})
