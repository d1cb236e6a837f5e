/*
 * Open a page in a browser, let its scripts run, and print its article as JSON.
 *
 *   npx tsx playwright.ts https://courier.example/ferry
 *
 * CHROMIUM names a browser that is installed already; without it Playwright's own is used
 * (npx playwright install chromium).
 */
import { extract } from 'dechrome'
import { chromium } from 'playwright'

const [address] = process.argv.slice(2)
if (!address) throw new Error('Name a page: npx tsx playwright.ts https://courier.example/ferry')

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM })
try {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  // The page as its scripts left it. The article is taken out here, not in the page: nothing is injected.
  const article = extract(await page.content(), { url: page.url() })
  console.log(JSON.stringify(article, null, 2))
} finally {
  await browser.close()
}
