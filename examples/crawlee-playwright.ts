/*
 * Crawl a site whose pages are made by scripts, with Crawlee and a browser, and write its articles to a JSON file.
 *
 *   npx tsx crawlee-playwright.ts https://courier.example articles.json
 *
 * CHROMIUM names a browser that is installed already; without it Playwright's own is used.
 */
import { Configuration, PlaywrightCrawler } from '@crawlee/playwright'
import { extract, isProbablyArticle } from 'dechrome'

const [start, file] = process.argv.slice(2)
if (!start || !file)
  throw new Error('Name a page and a file: npx tsx crawlee-playwright.ts https://courier.example a.json')

const crawler = new PlaywrightCrawler(
  {
    maxRequestsPerCrawl: 100,
    launchContext: { launchOptions: { executablePath: process.env.CHROMIUM } },
    async requestHandler({ page, request, enqueueLinks, pushData }) {
      await page.waitForLoadState('networkidle')
      const html = await page.content()
      // Front pages and lists lead on, but are no articles themselves.
      if (isProbablyArticle(html)) {
        const { headline, published, markdown } = extract(html, { url: request.loadedUrl })
        await pushData({ url: request.loadedUrl, headline, published, markdown })
      }
      await enqueueLinks({ strategy: 'same-hostname' })
    },
  },
  new Configuration({ persistStorage: false }),
)

await crawler.run([start])
await crawler.exportData(file, 'json')
