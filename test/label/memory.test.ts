import { describe, expect, test } from 'vitest'
import { createSiteMemory, extract } from '../../src'

const slogan =
  'The harbour paper has told the town what the tide brings in since the lamps were lit with oil.'
const bodies = [
  'The ferry to Holm was held at the quay for two hours on Monday because of fog. Forty people waited in the hall and drank the kiosk out of coffee.',
  'A seal climbed the slipway behind the fish market on Tuesday and slept there until noon. The market opened late, and nobody complained about it.',
  'The council voted on Wednesday to mend the breakwater before the winter storms. Work begins in October and will cost as much as two new lamps.',
]

const page = (body: string) =>
  `<main><h1>News of the day</h1><div><p>${body}</p><p>${body.split('. ').reverse().join('. ')}</p></div><p>${slogan}</p></main>`

const urls = bodies.map((_, i) => `https://tide.example/news/${i}`)

function crawl(memory = createSiteMemory(), pages = bodies) {
  return pages.map((body, i) => extract(page(body), { url: urls[i] as string, memory }))
}

describe('a site memory', () => {
  test('takes what repeats over the pages of a site out of the body', () => {
    expect(extract(page(bodies[2] as string)).body).toContain(slogan)
    const last = crawl().at(-1)
    expect(last?.body).not.toContain(slogan)
    expect(last?.body).toContain('mend the breakwater')
  })

  test('says so in the reasons', () => {
    const block = crawl()
      .at(-1)
      ?.blocks.find(({ text }) => text === slogan)
    expect(block?.reasons.map(({ rule }) => rule)).toContain('site-memory')
  })

  test('is not poisoned by the same page again', () => {
    const memory = createSiteMemory()
    const same = bodies.map(() => bodies[0] as string)
    expect(crawl(memory, same).at(-1)?.body).toContain('held at the quay')
  })

  test('lives on through JSON', () => {
    const memory = createSiteMemory()
    crawl(memory, bodies.slice(0, 2))
    const saved = createSiteMemory(JSON.parse(JSON.stringify(memory)))
    expect(extract(page(bodies[2] as string), { url: urls[2] as string, memory: saved }).body).not.toContain(
      slogan,
    )
  })

  test('keeps sites apart and does nothing without an address', () => {
    const memory = createSiteMemory()
    crawl(memory)
    expect(extract(page(bodies[0] as string), { url: 'https://other.example/', memory }).body).toContain(
      slogan,
    )
    expect(extract(page(bodies[0] as string), { memory }).body).toContain(slogan)
  })

  test('is bounded', () => {
    const memory = createSiteMemory()
    for (let i = 0; i < 600; i++) memory.host(`site-${i}.example`)
    expect((memory.toJSON() as { hosts: unknown[] }).hosts).toHaveLength(500)
  })

  test('refuses what is no saved memory', () => {
    expect(() => createSiteMemory({ hosts: 3 })).toThrow(TypeError)
    expect(() => extract('', { memory: {} as never })).toThrow('createSiteMemory')
  })
})
