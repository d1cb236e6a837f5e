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

  it.each(['  ', '\t'])('keeps code indented by %j', (indent) => {
    const listing = `\`\`\`go\nfor {\n${indent}feed()\n${indent}${indent}wait()\n}\n\`\`\``
    expect(extract(text(listing)).markdown).toContain(listing)
  })

  it.each([
    ['four backticks around three', '````md\n```js\nfeed()\n```\nHow to feed\n````'],
    ['backticks around tildes', '```md\n~~~\nfeed()\n~~~\n```'],
  ])('closes code where it was opened: %s', (_what, listing) => {
    expect(extract(text(listing)).markdown).toContain(listing.slice(0, listing.lastIndexOf('\n')))
  })

  it('reads headings underlined as it reads those with marks', () => {
    const marked = text('## What the bees need\n\nWater stands on the roof in a flat dish with stones.')
    const underlined = marked.replace(
      /^(#{1,2}) (.+)$/gm,
      (_, level: string, title: string) => `${title}\n${(level === '#' ? '=' : '-').repeat(title.length)}`,
    )
    const roles = (dump: string) =>
      extract(dump).blocks.flatMap((block) =>
        block.text.startsWith('---') || block.text.startsWith('===') ? [] : block.role,
      )
    expect(extract(underlined).headline).toBe('Keeping bees on a roof')
    expect(roles(underlined)).toEqual(roles(marked))
  })

  it.each(['-', '='])('has the subheads that a line of %j stands under', (sign) => {
    const title = 'What the bees need'
    const article = extract(
      text(
        `${title}\n${sign.repeat(title.length)}\n\nWater stands on the roof in a flat dish with stones, so that no bee drowns in it.`,
      ),
    )
    expect(article.blocks.find((block) => block.text === title)?.role).toBe('subhead')
    expect(article.markdown).toContain(`\n## ${title}\n`)
    expect(article.markdown).not.toContain(sign.repeat(4))
  })

  it('takes nothing in code for what it is elsewhere', () => {
    const page =
      '```html\n<h1>Ferry returns</h1>\n# By Mina Aldous\n<footer>© 2025 Quayside Courier. All rights reserved.</footer>\n```'
    const { headline, byline, body } = extract(text(page), { format: 'markdown' })
    expect({ headline, byline }).toEqual({ headline: 'Keeping bees on a roof', byline: null })
    expect(body).toContain('© 2025 Quayside Courier')
    expect(body).toContain('In the end the neighbours')
  })

  it('has no headline in code that stands over it', () => {
    const { headline } = extract(`\`\`\`sh\nnpm ci && npm test\n\`\`\`\n\n${text('')}`, {
      format: 'markdown',
    })
    expect(headline).toBe('Keeping bees on a roof')
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

describe('a line of Markdown that is a link and nothing else', () => {
  const rolesOf = (lines: readonly string[]) => {
    const { blocks } = extract(text(lines.join('\n\n')), { format: 'markdown' })
    return lines.map((line) => blocks.find((block) => block.text === line)?.role)
  }

  it('is a link to another article, an item of a list too', () => {
    const links = [
      '[Hens on a lorry cross the county](https://bees.example/hens)',
      '[**Long read:** The owls of the town hall](https://bees.example/owls "Owls")',
      '- [Goats eat the new hedge of the mayor](https://bees.example/goats)',
    ]
    expect(rolesOf(links)).toEqual(['related', 'related', 'related'])
  })

  it('is no text where it is a word or two', () => {
    const buttons = ['[Shop](https://bees.example/shop)', '[Our team](https://bees.example/team)']
    expect(rolesOf(buttons)).not.toContain('body')
    expect(extract(text(buttons.join('\n\n')), { format: 'markdown' }).body).not.toContain('Our team')
  })

  it('is no text where nothing stands in it, nor is an empty item', () => {
    const lines = ['[![](https://bees.example/me.png)](https://bees.example/me)', '[]()', '-', '*']
    expect(rolesOf(lines)).toEqual(lines.map(() => 'navigation'))
    expect(extract(text(lines.join('\n\n')), { format: 'markdown' }).body).toBe(extract(text('')).body)
  })

  it('is no sentence with a link, and no heading', () => {
    const lines = [
      'Read [what the council says](https://bees.example/rules) before you carry anything up the stairs.',
      '## [Feed them in April](#april)',
    ]
    expect(rolesOf(lines)).toEqual(['body', 'subhead'])
  })

  it('is the text of a page that has nothing else', () => {
    const names = ['Hens on a lorry', 'Owls in the clock tower', 'Goats and the hedge', 'Bees on the roof']
    const list = names.map((name, i) => `- [${name} of the old town](https://bees.example/${i})`)
    const { body } = extract(`# Stories\n\n${list.join('\n')}`, { format: 'markdown' })
    for (const name of names.slice(1)) expect(body).toContain(name)
  })
})

describe('character references in Markdown', () => {
  it('are read as in HTML, and left where they are none', () => {
    const line = 'Tom&nbsp;&amp; Ann&#x20;paid &pound;20 &#8211; AT&T and R&D; did not.'
    const { body } = extract(text(line), { format: 'markdown' })
    expect(body).toContain('Tom\u00a0& Ann paid £20 – AT&T and R&D; did not.')
  })

  it('stay as they are in code', () => {
    expect(
      extract(text('Write `&amp;` for an ampersand in the label of a jar, or it will not show.'), {
        format: 'markdown',
      }).body,
    ).toContain('&amp;')
  })
})
