import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromium, named, run } from './run'
import { eels, ferry, startSite } from './site'

let site: Awaited<ReturnType<typeof startSite>>
const results = mkdtempSync(join(tmpdir(), 'dechrome-examples-'))

beforeAll(async () => {
  site = await startSite()
})
afterAll(async () => {
  await site.stop()
  rmSync(results, { recursive: true })
})

test('fetch prints the article as Markdown, and nothing of the page around it', async () => {
  const printed = await run('fetch.ts', `${site.address}/ferry`)
  expect(printed).toContain(`# ${ferry.headline}\n\n${ferry.byline} ${ferry.published}\n\n${ferry.first}`)
  expect(printed).not.toContain('All rights reserved')
  expect(printed).not.toContain('Sport')
})

test('fetch says what a server answered', async () => {
  await expect(run('fetch.ts', `${site.address}/gone`)).rejects.toThrow('/gone answered 404 Not Found')
})

test('LangChain documents hold the article, with its fields as metadata', async () => {
  const lines = (await run('langchain.ts', `${site.address}/ferry`, `${site.address}/eels`))
    .trim()
    .split('\n')
  const [first, second] = lines.map((line) => JSON.parse(line))
  expect(first.metadata).toMatchObject({
    title: ferry.headline,
    author: ferry.byline,
    published: ferry.published,
  })
  expect(first.metadata.source).toBe(`${site.address}/ferry`)
  expect(first.pageContent.startsWith(ferry.first)).toBe(true)
  expect(second.pageContent.startsWith(eels.first)).toBe(true)
  expect(second.pageContent).not.toContain('All rights reserved')
})

test('CheerioCrawler finds both articles from the front page', async () => {
  const file = join(results, 'cheerio.json')
  await run('crawlee-cheerio.ts', site.address, file)
  const articles: { headline: string; body: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  expect(articles.map(({ headline }) => headline).sort()).toEqual([ferry.headline, eels.headline].sort())
  expect(articles.find(({ headline }) => headline === eels.headline)?.body.startsWith(eels.first)).toBe(true)
})

test.skipIf(!chromium)(named('Playwright reads what a script wrote', !!chromium, 'Chromium'), async () => {
  const article = JSON.parse(await run('playwright.ts', `${site.address}/scripted`))
  expect(article).toMatchObject({
    headline: ferry.headline,
    byline: ferry.byline,
    published: ferry.published,
  })
  expect(article.body.startsWith(ferry.first)).toBe(true)
})

test.skipIf(!chromium)(named('PlaywrightCrawler finds both articles', !!chromium, 'Chromium'), async () => {
  const file = join(results, 'playwright.json')
  await run('crawlee-playwright.ts', site.address, file)
  const articles: { headline: string; markdown: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  expect(articles.map(({ headline }) => headline).sort()).toEqual([ferry.headline, eels.headline].sort())
  for (const { markdown } of articles) expect(markdown).not.toContain('All rights reserved')
})
