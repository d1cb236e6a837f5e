import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { buildBrowser } from '../browser/built'
import { hasChromium, ifChromium, launch } from '../browser/chromium'

const sample = resolve('bench/samples/seed-library--wordpress/input.html')
const input = readFileSync(sample, 'utf8')
const article = extract(input)
const address = /http:\/\/\S+/
const done = /confidence/

describe.skipIf(!hasChromium)(`the playground${ifChromium}`, () => {
  let built: Awaited<ReturnType<typeof buildBrowser>>
  let server: ChildProcess
  let home = ''
  let browser: Browser
  let page: Page
  const trouble: string[] = []

  beforeAll(async () => {
    built = await buildBrowser()
    const env = { ...process.env, PORT: '0' }
    server = spawn(process.execPath, ['--import', 'tsx', 'playground/serve.ts', built.folder], { env })
    const [printed] = await once(server.stdout!, 'data')
    home = address.exec(String(printed))![0]
    browser = await launch()
    page = await browser.newPage()
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(home) && !url.startsWith('data:,') && url !== 'about:srcdoc') trouble.push(url)
    })
    await page.goto(home)
  })
  afterAll(async () => {
    await browser?.close()
    server?.kill()
    await built?.remove()
  })

  const finished = () => page.locator('#status').filter({ hasText: done }).waitFor()

  test('turns what is pasted into an article', async () => {
    await page.getByLabel('HTML or text').fill(input)
    await finished()
    expect(await page.locator('#headline').textContent()).toBe(article.headline)
    expect(await page.locator('#credit').textContent()).toBe(`${article.byline} · ${article.published}`)
    expect(await page.locator('#body').textContent()).toBe(article.body)
  })

  test('has tabs that the arrow keys choose', async () => {
    const first = page.getByRole('tab', { name: 'Body' })
    await first.focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#markdown').textContent()).toBe(article.markdown)
    expect(await page.locator('#body').isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await page.frameLocator('#html').getByText('lovage').first().waitFor()
    await page.keyboard.press('ArrowRight')
    expect(JSON.parse((await page.locator('#json').textContent())!).headline).toBe(article.headline)
    await page.keyboard.press('End')
    const why = page.frameLocator('#why')
    await why.locator('.block.r-body summary').first().click()
    expect(await why.locator('.block.r-body .why').first().isVisible()).toBe(true)
    await page.keyboard.press('Home')
    await first.click()
    expect(await page.locator('#body').isVisible()).toBe(true)
  })

  test('reads a file, its bytes as they are', async () => {
    await page.locator('#file').setInputFiles(resolve('bench/samples/yukigata--shift-jis/input.html'))
    const { headline } = extract(readFileSync('bench/samples/yukigata--shift-jis/input.html'))
    await page.locator('#headline').filter({ hasText: headline! }).waitFor()
  })

  test('reads a file that is dropped', async () => {
    const transfer = await page.evaluateHandle((text) => {
      const files = new DataTransfer()
      files.items.add(new File([text], 'seeds.html', { type: 'text/html' }))
      return files
    }, input)
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
    expect(await page.locator('body.dropping').count()).toBe(1)
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    await page.locator('#headline').filter({ hasText: article.headline! }).waitFor()
    expect(await page.frameLocator('#why').locator('.kicker code').textContent()).toBe('seeds.html')
    expect(await page.locator('body.dropping').count()).toBe(0)
  })

  test('shows hostile input and runs none of it', async () => {
    const attack = `<h1>Quay <img src=x onerror="top.document.title='ran'"></h1><p>It rained in Oslo all day, and nobody minded it <script>top.document.title='ran'</script>.</p>`
    await page.getByLabel('HTML or text').fill(attack)
    await page.locator('#headline').filter({ hasText: 'Quay' }).waitFor()
    expect(await page.title()).toBe('dechrome playground')
  })

  test('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('asks nothing of anybody else and logs no error', () => expect(trouble).toEqual([]))
})
