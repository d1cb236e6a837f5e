import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { type Article, extract } from '../../src'
import { reportPage } from '../../src/report'

const page = `<html lang="en"><head><meta property="og:title" content="Ferry returns to Lantern Point"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><ul><li><a href="/a">Weather</a></li><li><a href="/b">Travel</a></li></ul>
<main><h1>Ferry returns to Lantern Point</h1><p class="byline">By Mina Aldous</p>
<p>The ferry sails again from Monday, the harbour board said, after two winters in which passengers took the long road round the bay.</p>
<p>Fares stay as they were, and tickets bought before the closure remain valid, the board said. Crossings run until eight.</p></main>
<footer><p>Share on Facebook</p><p>© 2025 Quayside Courier. All rights reserved.</p></footer></body></html>`

const fieldset = /<fieldset>/g
const hostile = `</style></title></script></textarea><script>alert(1)</script><img src=x onerror=alert(1)>" onload='alert(1)`
const tag = /<[a-z][^>]*>/g
const dangerous = /<(?:script|img|link|iframe|object|embed|svg|base)\b|\son\w+\s*=|javascript:|https?:\/\//i

/** An article in which every text is hostile. */
function poisoned(): Article {
  const article = extract(page)
  const poison = (value: unknown): unknown => {
    if (typeof value === 'string') return hostile
    if (Array.isArray(value)) return value.map(poison)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poison(each)]))
  }
  const { candidates, blocks } = article
  const fields = poison(article.toJSON()) as Article
  return {
    ...article,
    ...fields,
    confidence: 0.5,
    candidates: Object.fromEntries(
      Object.entries(candidates).map(([name, list]) => [
        name,
        list.map((each) => ({ ...each, value: hostile, source: hostile, note: hostile })),
      ]),
    ),
    warnings: [{ code: 'paywall', message: hostile }],
    blocks: blocks.map((block) => ({
      ...block,
      text: hostile,
      path: hostile,
      reasons: [{ rule: hostile, points: 1, words: hostile }],
    })),
  }
}

describe('a report', () => {
  const article = extract(page)
  const report = reportPage(article, { source: 'ferry.html' })

  test('shows every block in order with its role, and its reasons', () => {
    let from = 0
    for (const { role, text, reasons } of article.blocks) {
      const at = report.indexOf(
        `<span class="role">${role}</span><span class="text" dir="auto">${text}`,
        from,
      )
      expect(at, text).toBeGreaterThan(from)
      from = at
      for (const { rule } of reasons)
        expect(report.indexOf(`<td class="rule">${rule}</td>`, at)).toBeGreaterThan(at)
    }
  })

  test('shows what a block sums up to', () => {
    const { reasons, text } = article.blocks.find(({ role }) => role === 'body')!
    const sum = reasons.reduce((total, { points }) => total + points, 0)
    expect(report).toContain(
      `${text}</span><span class="points">${sum < 0 ? '−' : '+'}${Math.abs(sum).toFixed(2)}`,
    )
  })

  test('counts the roles', () => {
    const bodies = article.blocks.filter(({ role }) => role === 'body').length
    expect(report).toContain(`id="show-body"> body <b>${bodies}</b>`)
    expect(report.match(fieldset)).toHaveLength(2)
    expect(report).not.toContain('id="show-comments"')
  })

  test('folds runs of noise', () => {
    expect(report).toContain('blocks of noise</span>')
    expect(report).not.toContain('<details class="fold" open')
  })

  test('lists candidates with certainty and source', () => {
    for (const { source, certainty, value } of article.candidates.headline ?? [])
      expect(report).toContain(
        `<span class="sure">${certainty.toFixed(2)}</span> <code>${source}</code> <bdi>${value}</bdi>`,
      )
  })

  test('names what was read, and warns', () => {
    expect(report).toContain('<code>ferry.html</code>')
    const short = extract('<p>a</p><p>b</p>', { maxNodes: 1 })
    expect(reportPage(short)).toContain('<b>max-nodes</b>')
  })

  test('is a page where there is nothing to show', () => {
    const empty = reportPage(extract(''))
    expect(empty).toContain('No headline')
    expect(empty).toContain('The input has no text.')
  })

  test('holds no script and names no address to load from', () => {
    for (const [start] of report.matchAll(tag)) expect(start).not.toMatch(dangerous)
    expect(report).toContain(`content="default-src &apos;none&apos;;`)
  })

  test('writes hostile text as text, wherever it stands', () => {
    const hurt = reportPage(poisoned(), { source: hostile })
    const own = namesOf(reportPage(extract(page)))
    for (const name of namesOf(hurt)) expect([...own, 'em', 'p class']).toContain(name)
    expect(hurt.split('alert(1)').length).toBeGreaterThan(50)
  })
})

/** The names of all elements and of their attributes that a browser finds, each once. */
function namesOf(html: string): string[] {
  const names = new Set<string>()
  const nodes: DefaultTreeAdapterTypes.Node[] = [parse(html)]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('tagName' in node) {
      names.add(node.tagName)
      for (const { name } of node.attrs) names.add(`${node.tagName} ${name}`)
    }
    if ('childNodes' in node) nodes.push(...node.childNodes)
  }
  return [...names]
}
