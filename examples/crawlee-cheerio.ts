/*
 * Crawl a site over HTTP with Crawlee, from one page on, and write its articles to a JSON file.
 *
 *   npx tsx crawlee-cheerio.ts https://courier.example articles.json
 *
 * `extract` takes the `$` that Crawlee has parsed already: there is no second parse. A site memory learns
 * what repeats over the pages, and what repeats counts as chrome.
 */
import { CheerioCrawler, Configuration } from '@crawlee/cheerio'
import { createSiteMemory, extract, isProbablyArticle } from 'dechrome'

const [start, file] = process.argv.slice(2)
if (!start || !file)
  throw new Error('Name a page and a file: npx tsx crawlee-cheerio.ts https://courier.example a.json')

const memory = createSiteMemory()
const crawler = new CheerioCrawler(
  {
    maxRequestsPerCrawl: 100,
    async requestHandler({ $, request, enqueueLinks, pushData }) {
      // Front pages and lists lead on, but are no articles themselves.
      if (isProbablyArticle($)) {
        const article = extract($, { url: request.loadedUrl, memory })
        const { headline, byline, published, body, confidence } = article
        await pushData({ url: request.loadedUrl, headline, byline, published, confidence, body })
      }
      await enqueueLinks({ strategy: 'same-hostname' })
    },
  },
  // Nothing is left on the disk but the result.
  new Configuration({ persistStorage: false }),
)

await crawler.run([start])
await crawler.exportData(file, 'json')
