/*
 * Fetch a page and print its article as Markdown.
 *
 *   npx tsx fetch.ts https://courier.example/ferry
 *
 * `extractResponse` reads the bytes, the charset of the header and the final address after redirects.
 */
import { extractResponse } from 'dechrome'

const [address] = process.argv.slice(2)
if (!address) throw new Error('Name a page: npx tsx fetch.ts https://courier.example/ferry')

const response = await fetch(address, { signal: AbortSignal.timeout(30_000) })
if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`)

const article = await extractResponse(response)
// Paywalls, consent pages, empty shells: what the reader of the result should know.
for (const { code, message } of article.warnings) console.error(`${code}: ${message}`)

console.log(`# ${article.headline}\n`)
if (article.byline || article.published)
  console.log(`${article.byline ?? ''} ${article.published ?? ''}\n`.trimStart())
console.log(article.markdown)
