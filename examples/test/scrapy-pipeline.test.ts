import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folder, has, named } from './run'
import { eels, ferry, startSite } from './site'

const execute = promisify(execFile)
const python = has('python3')
let site: Awaited<ReturnType<typeof startSite>>

beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

test.skipIf(!python)(
  named('items get their articles from one child process', python, 'Python 3'),
  async () => {
    const urls = ['/ferry', '/eels', '/ferry'].map((path) => site.address + path)
    const { stdout } = await execute('python3', ['-B', 'scrapy_pipeline.py', ...urls], { cwd: folder })
    const items: { url: string; article: { headline: string; markdown: string } }[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(items.map(({ url }) => url)).toEqual(urls)
    expect(items.map(({ article }) => article.headline)).toEqual([
      ferry.headline,
      eels.headline,
      ferry.headline,
    ])
    expect(items[1]?.article.markdown.startsWith(eels.first)).toBe(true)
  },
)
