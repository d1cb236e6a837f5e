import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, ifChromium, launch } from '../browser/chromium'
import { formsOf } from './outputs'
import { attacks } from './payloads'

const home = 'https://shown.example/'
/** Pictures that an article may show; everything else that is asked for is an attack. */
const pictures = /^https:\/\/(?:pictures|quay)\.example\//

/** What happened while a page was shown. */
interface Seen {
  ran: boolean
  requests: string[]
  clobbered: string[]
}

describe.skipIf(!hasChromium)(`shown in Chromium${ifChromium}`, () => {
  let browser: Browser
  let page: Page
  let shown = ''
  let requests: string[] = []

  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage()
    await page.addInitScript(() => {
      window.alert = () => document.documentElement.setAttribute('data-ran', '')
    })
    page.on('dialog', (dialog) => dialog.dismiss())
    await page.route('**/*', (route) => {
      const url = route.request().url()
      if (url === home)
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><body>${shown}`,
        })
      requests.push(url)
      return route.abort()
    })
  })
  afterAll(() => browser.close())

  async function show(html: string): Promise<Seen> {
    shown = html
    requests = []
    await page.goto(home, { waitUntil: 'load' })
    const seen = await page.evaluate(async () => {
      const holder = document.createElement('div')
      document.body.append(holder)
      // Once more through the parser, as an editor or a framework does.
      holder.innerHTML = document.body.innerHTML
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        for (const type of ['mouseover', 'focus', 'pointerenter', 'toggle', 'animationstart'])
          element.dispatchEvent(new Event(type, { bubbles: true }))
        element.addEventListener('click', (event) => event.preventDefault())
        if (element.matches('a[href^="http"]')) element.click?.()
      }
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const intact = {
        body: document.body instanceof HTMLBodyElement,
        cookie: typeof document.cookie === 'string',
        getElementById: typeof document.getElementById === 'function',
        querySelector: typeof document.querySelector === 'function',
        location: document.location === window.location,
        document: window.document instanceof Document,
        clobbered: !('clobbered' in window),
        names: document.querySelector('body [id], body [name]') === null,
      }
      return {
        ran: document.documentElement.hasAttribute('data-ran'),
        clobbered: Object.entries(intact).flatMap(([name, is]) => (is ? [] : [name])),
      }
    })
    return { ...seen, requests: requests.filter((url) => !pictures.test(url)) }
  }

  test.each(attacks)('%s does nothing: %s', async (_, payload) => {
    for (const [form, html] of Object.entries(formsOf(payload)))
      expect(await show(html), form).toEqual({ ran: false, requests: [], clobbered: [] })
  })

  test('and what attacks would do is seen here', async () => {
    expect((await show('<svg onload=alert(1)></svg>')).ran).toBe(true)
    expect((await show('<p onmouseover=alert(1)>x</p>')).ran).toBe(true)
    expect((await show('<img src="https://evil.example/a">')).requests).toContain('https://evil.example/a')
    const { clobbered } = await show(
      '<a id=clobbered>x</a><img name=getElementById><form name=cookie></form>',
    )
    expect(clobbered).toEqual(['cookie', 'getElementById', 'clobbered', 'names'])
  })
})
