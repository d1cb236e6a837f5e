import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { reportPage } from '../../src/report'
import { hasChromium, ifChromium, launch } from '../browser/chromium'

const input = readFileSync('bench/samples/glass-eels--second-article/input.txt', 'utf8')
const article = extract(input)
const report = reportPage(article)
/** What WCAG asks of small text. */
const enough = 4.5

describe.skipIf(!hasChromium)(`the report in Chromium${ifChromium}`, () => {
  let browser: Browser
  let page: Page
  const trouble: string[] = []

  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage()
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('request', (request) => trouble.push(request.url()))
    await page.setContent(report)
  })
  afterAll(() => browser.close())

  const visible = (role?: string): Locator =>
    page.locator(`.block${role ? `.r-${role}` : ''}`).filter({ visible: true })
  const counted = (role: string): number => article.blocks.filter((block) => block.role === role).length

  test('shows the rules that spoke on a click, and hides them on another', async () => {
    const block = visible('body').first()
    const why = block.locator('.why')
    expect(await why.isVisible()).toBe(false)
    await block.locator('summary').click()
    expect(await why.isVisible()).toBe(true)
    const { reasons } = article.blocks.find(({ role }) => role === 'body')!
    expect(await why.locator('tbody tr').count()).toBe(reasons.length)
    expect(await why.textContent()).toContain(reasons[0]!.rule)
    await block.locator('summary').click()
    expect(await why.isVisible()).toBe(false)
  })

  test('folds noise and unfolds it', async () => {
    expect(await visible('related').count()).toBe(0)
    const fold = page.locator('.fold', { hasText: 'related' }).locator('summary')
    await fold.click()
    expect(await visible('related').count()).toBe(counted('related'))
    await fold.click()
    expect(await visible('related').count()).toBe(0)
    await page.getByLabel('Unfold all noise').check()
    expect(await visible().count()).toBe(article.blocks.length)
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await visible('related').count()).toBe(0)
  })

  test('filters by role, one or several, folded blocks too', async () => {
    await page.locator('#show-ranking').check()
    expect(await visible().count()).toBe(counted('ranking'))
    await page.locator('#show-body').check()
    expect(await visible().count()).toBe(counted('ranking') + counted('body'))
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await visible('headline').count()).toBe(1)
  })

  test('works by the keyboard alone', async () => {
    await page.setContent(report)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('show-headline')
    await page.keyboard.press('Space')
    expect(await visible().count()).toBe(counted('headline'))
    await page.keyboard.press('Space')
    const headline = visible('headline').locator('summary')
    await headline.focus()
    await page.keyboard.press('Enter')
    expect(await visible('headline').locator('.why').isVisible()).toBe(true)
    expect(await headline.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  })

  test.each(['light', 'dark'] as const)('can be read in the %s scheme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.getByLabel('Unfold all noise').check()
    const faint = await page.evaluate((least) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
      const light = (color: string): number => {
        canvas.clearRect(0, 0, 1, 1)
        canvas.fillStyle = color
        canvas.fillRect(0, 0, 1, 1)
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data]
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
      }
      const clear = 'rgba(0, 0, 0, 0)'
      const behind = (element: Element | null): string => {
        for (let at = element; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor
          if (color !== clear) return color
        }
        return 'white'
      }
      return [...document.querySelectorAll('body *:not(.skip):not(style)')].flatMap((element) => {
        if (
          ![...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
        )
          return []
        const [one, other] = [getComputedStyle(element).color, behind(element)].map(light) as [number, number]
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
        return contrast < least
          ? [`${element.className} ${element.textContent?.slice(0, 20)} ${contrast.toFixed(2)}`]
          : []
      })
    }, enough)
    expect(faint).toEqual([])
    await page.getByRole('button', { name: 'Show everything' }).click()
  })

  test('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('makes no request and logs no error', () => expect(trouble).toEqual([]))

  test('runs nothing that a page smuggles in', async () => {
    const bad = `"><img src=x onerror="document.title='ran'"></style><script>document.title='ran'</script>`
    const hurt = reportPage({ ...article, headline: bad, language: bad, dek: bad }, { source: bad })
    const unescaped = report.replace('<main>', `<main>${bad}`)
    for (const html of [hurt, unescaped]) {
      await page.setContent(html, { waitUntil: 'load' })
      expect(await page.title()).not.toBe('ran')
    }
  })
})
