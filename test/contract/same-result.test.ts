import { expect, test } from 'vitest'
import { extract } from '../../src'
import { dechrome } from '../cli/harness'
import { page } from '../cli/page'

const inputs = [
  ['HTML', page],
  [
    'a dump',
    'Harbour ferry returns\n\nThe ferry sails again from Monday, the board said.\n\n© 2025 Quayside Courier',
  ],
] as const

const whole = (input: Parameters<typeof extract>[0]) => {
  const article = extract(input)
  return { ...article.toJSON(), blocks: article.blocks, markdown: article.markdown, html: article.html }
}

test.each(inputs)('%s gives the same from string, bytes and command line', async (_, text) => {
  const expected = JSON.parse(JSON.stringify(whole(text)))
  const bytes = new TextEncoder().encode(text)
  for (const input of [bytes, Buffer.from(bytes), bytes.buffer as ArrayBuffer]) {
    expect(JSON.parse(JSON.stringify(whole(input)))).toEqual(expected)
  }
  const { stdout } = await dechrome(['--json', '--fields', 'blocks,markdown,html'], { stdin: text })
  expect(JSON.parse(stdout)).toEqual(expected)
})

test.each(inputs)('%s gives the same in any time zone', (_, text) => {
  const zone = process.env.TZ
  try {
    const results = ['UTC', 'America/St_Johns', 'Asia/Kathmandu'].map((name) => {
      process.env.TZ = name
      return JSON.stringify(whole(text))
    })
    expect(new Set(results).size).toBe(1)
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test.each(inputs)('%s gives the same again after others', (_, text) => {
  const first = JSON.stringify(whole(text))
  for (const [, other] of inputs) extract(other)
  expect(JSON.stringify(whole(text))).toBe(first)
})
