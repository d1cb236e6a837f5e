import { describe, expect, it } from 'vitest'
import { runBenchmark } from '../../bench/benchmark'
import { compareReports, comparisonMarkdown } from '../../bench/compare'
import { foldOf } from '../../bench/folds'
import { explanationPage } from '../../bench/report/explain'
import { htmlReport } from '../../bench/report/html'
import { markdownReport } from '../../bench/report/markdown'
import { barChart, scatterPlot } from '../../bench/report/svg'
import { worstPages } from '../../bench/report/worst'
import type { BenchPage, Corpus, Peer, Report } from '../../bench/types'
import type { PageType } from '../../src'

const OUTSIDE = /<script|<link|src=|url\(/u
const VERDICTS = /(?:kept|dropped) (?:right|extra|missed)/gu
const CENTRES = /cx="([\d.]+)"/gu

const corpus: Corpus = {
  name: 'toy',
  source: 'written here',
  metric: 'words.f1',
  folder: '.',
  parts: () => [],
  read: () => [],
}

const page = (id: string, type: PageType, host: string): BenchPage => ({
  id,
  url: `https://${host}/${id}`,
  host,
  type,
  html: `<p>${id} one two three`,
  bytes: null,
  text: null,
  truth: { body: 'one two three four', roles: new Map([['one', ['body']]]) },
})

const [lockedHost, openHost] = [true, false].map((locked) =>
  Array.from({ length: 100 }, (_, i) => `site-${i}.example`).find(
    (host) => (foldOf(host) === 'locked') === locked,
  ),
) as [string, string]

const pages = [
  page('a', 'article', openHost),
  page('b', 'forum', openHost),
  page('<c>', 'article', lockedHost),
]

const own = (body: string): Peer => ({
  name: 'dechrome',
  version: '0',
  predict: () => ({
    body,
    blocks: [{ index: 0, role: 'body', kind: 'paragraph', text: 'one two', reasons: [] }],
  }),
})
const failing: Peer = {
  name: 'fails',
  version: '1',
  predict() {
    throw new Error('too deep')
  },
}

function run(body: string, peers: Peer[] = []): Promise<Report> {
  const missing = [{ name: 'absent', missing: 'not installed' }]
  return runBenchmark(
    corpus,
    pages,
    { peers: [own(body), ...peers], missing, close() {} },
    { hash: 'h', folds: true },
  )
}

describe('runBenchmark', () => {
  it('takes figures over all pages, by type, and over locked hosts apart', async () => {
    const { figures } = await run('one two three four')
    const slices = figures
      .filter(({ metric }) => metric === 'words.f1')
      .map(({ slice, pages }) => [slice, pages])
    expect(slices).toEqual([
      ['all', 3],
      ['rest', 2],
      ['locked', 1],
      ['article', 2],
      ['forum', 1],
    ])
    expect(figures.every(({ value }) => value === 1)).toBe(true)
  })

  it('scores a peer that throws as if it had found nothing, and says so', async () => {
    const report = await run('one', [failing])
    expect(report.pages[0]!.scores.fails).toMatchObject({ error: 'too deep', words: { f1: 0 } })
    const text = markdownReport(report)
    expect(text).toContain('fails: too deep (3 pages)')
    expect(text).toContain('absent: not available (not installed)')
  })
})

describe('worstPages', () => {
  it('leaves locked hosts out', async () => {
    const worst = worstPages(await run('one'))
    expect([...worst.values()].flat().map((each) => each.page.id)).toEqual(['a', 'b'])
  })
})

describe('htmlReport', () => {
  it('stands alone: no script, no style sheet, no image from elsewhere', async () => {
    const html = htmlReport(await run('one', [failing]), new Set(['a']))
    expect(html).toContain('<svg')
    expect(html).toContain('href="explain/a.html"')
    expect(html).not.toMatch(OUTSIDE)
  })
})

describe('explanationPage', () => {
  it('shows each block beside the truth, escaped', async () => {
    const record = (await run('one')).pages[0]!
    const html = explanationPage(record, pages[0]!, {
      body: 'one',
      blocks: [
        { index: 0, role: 'body', kind: 'paragraph', text: 'one two', reasons: [] },
        {
          index: 1,
          role: 'body',
          kind: 'paragraph',
          text: '<b> five',
          reasons: [{ rule: 'r', points: 2, words: 'why' }],
        },
        { index: 2, role: 'other', kind: 'paragraph', text: 'three four', reasons: [] },
      ],
    })
    expect(html.match(VERDICTS)).toEqual(['kept right', 'kept extra', 'dropped missed'])
    expect(html).toContain('&lt;b&gt; five')
    expect(html).toContain('+2.00 r: why')
  })
})

describe('compareReports', () => {
  it('lists the pages that changed, the greatest losses first', async () => {
    const before = await run('one two three four')
    const after = await run('one two')
    after.pages[1]!.scores.dechrome!.words!.f1 = 0
    after.pages.splice(2)
    const { changed, difference, unmatched } = compareReports(before, after)
    expect(changed.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(difference!.value).toBeCloseTo((0 + 2 / 3) / 2 - 1, 12)
    expect(unmatched).toBe(1)
    expect(comparisonMarkdown(before, after)).toContain('| b | forum | 1.000 | 0.000 | -1.0000 |')
  })

  it('refuses reports of two corpora', async () => {
    const report = await run('one')
    const other = { ...report, corpus: { ...report.corpus, name: 'other' } }
    expect(() => compareReports(report, other)).toThrow(RangeError)
  })
})

describe('plots', () => {
  it('draws bars to scale and escapes labels', () => {
    const svg = barChart([{ label: 'a<b', kind: 'own', value: 0.5, low: 0.4, high: 0.6 }])
    expect(svg).toContain('class="bar" x="132" y="5" width="85.0"')
    expect(svg).toContain('a&lt;b')
  })

  it('sets a point ten times as slow one decade to the right', () => {
    const points = [1, 10, 100].map((x) => ({ label: `${x}`, kind: 'peer' as const, x, y: 0.5 }))
    const places = [...scatterPlot(points, 'x', 'y').matchAll(CENTRES)].map((match) => Number(match[1]))
    expect(places[2]! - places[1]!).toBeCloseTo(places[1]! - places[0]!, 0)
  })
})
