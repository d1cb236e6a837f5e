import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { extract } from '../../src'

const samples = join('bench', 'samples')
const pages = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)

const invisible = /[\s|\u00ad\u200b]+/g
const printed = (text: string) => text.replace(invisible, '')

test.each(pages)('the path of each block is a selector that finds it: %s', (name) => {
  const html = readFileSync(join(samples, name), 'utf8')
  const $ = load(html)
  const lost = extract(html).blocks.filter(({ path = '', text }) => {
    // What runs scripts sees no elements in there.
    if (path.includes('noscript')) return false
    const found = $(path).toArray()
    return !found.some((element) => printed($(element).text()).includes(printed(text)))
  })
  expect(lost.map(({ path, text }) => ({ path, text }))).toEqual([])
})
