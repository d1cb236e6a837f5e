import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { page } from '../cli/page'
import { buildBrowser } from './built'
import { hasChromium, ifChromium, launch } from './chromium'

const { body, markdown, html, headline } = extract(page)
const files = ['browser.js', 'browser-body.js', 'dechrome.global.js']
/** What a file for browsers must not reach for. */
const foreign =
  /\bfrom\s*["'](?:node:|[a-z@./])|\brequire\s*\(|["'`]node:[a-z]|\bprocess\.(?:env|argv|version)|\bBuffer\.(?:from|alloc|concat)/

let built: Awaited<ReturnType<typeof buildBrowser>>
beforeAll(async () => {
  built = await buildBrowser()
})
afterAll(() => built.remove())

test.each(files)('%s stands alone and asks nothing of Node', (name) => {
  expect(readFileSync(join(built.folder, name), 'utf8')).not.toMatch(foreign)
})

test('the small file gives the same article, without Markdown and HTML', async () => {
  const small = await import(pathToFileURL(join(built.folder, 'browser-body.js')).href)
  const article = small.extract(page)
  expect(article.body).toBe(body)
  expect(structuredClone({ ...article, toJSON: undefined })).toMatchObject({ headline, body })
  expect('markdown' in article || 'html' in article).toBe(false)
})

test.each(['browser.js', 'browser-body.js'])(
  '%s reads bytes of an undeclared encoding as windows-1252',
  async (name) => {
    const { extract } = await import(pathToFileURL(join(built.folder, name)).href)
    expect(extract(Uint8Array.from({ length: 64 }, () => 0xe0)).blocks[0].text).toBe('à'.repeat(64))
  },
)

describe.skipIf(!hasChromium)(`in Chromium${ifChromium}`, () => {
  const home = 'https://files.example/'
  const asked: string[] = []
  const errors: string[] = []
  let browser: Browser
  let tab: Page

  beforeAll(async () => {
    browser = await launch()
    tab = await browser.newPage()
    tab.on('pageerror', (error) => errors.push(error.message))
    await tab.route('**/*', (route) => {
      const name = route.request().url().slice(home.length)
      asked.push(name)
      if (name === '')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' })
      if (name === 'in-worker.js') return route.fulfill({ contentType: 'text/javascript', body: inWorker })
      return files.includes(name) ? route.fulfill({ path: join(built.folder, name) }) : route.abort()
    })
    await tab.goto(home)
  })
  afterAll(() => browser.close())

  const inWorker = `importScripts('dechrome.global.js')
onmessage = ({ data }) => { const { body, markdown, html } = dechrome.extract(data); postMessage({ body, markdown, html }) }`

  test('a module reads a string and a live document', async () => {
    const found = await tab.evaluate(`import('/browser.js').then(({ extract }) => {
      const input = ${JSON.stringify(page)}
      const live = new DOMParser().parseFromString(input, 'text/html')
      const { body, markdown, html } = extract(input)
      return { body, markdown, html, live: extract(live).body }
    })`)
    expect(found).toEqual({ body, markdown, html, live: body })
  })

  test('a worker reads by the classic script', async () => {
    const found = await tab.evaluate(
      (input) =>
        new Promise((done, fail) => {
          const worker = new Worker('/in-worker.js')
          worker.onmessage = ({ data }) => done(data)
          worker.onerror = ({ message }) => fail(new Error(message))
          worker.postMessage(input)
        }),
      page,
    )
    expect(found).toEqual({ body, markdown, html })
  })

  test('and nothing else is asked for', () => {
    expect(asked.sort()).toEqual(['', 'browser.js', 'dechrome.global.js', 'in-worker.js'])
    expect(errors).toEqual([])
  })
})
