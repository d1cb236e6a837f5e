import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { type Article, extract } from '../../src'
import { page } from '../cli/page'

setFlagsFromString('--expose-gc')
const pageSize = 1_000_000
const collect = runInNewContext('gc') as () => void

/** Bytes that articles of pages with a megabyte of script each keep alive, a page. */
function keptBy(use: (article: Article) => unknown): number {
  const pages = 20
  const kept: unknown[] = []
  collect()
  const before = process.memoryUsage().heapUsed
  for (let index = 0; index < pages; index++) {
    const script = `<script>${`let a${index} = 1\n`.repeat(pageSize / 10)}</script>`
    const image = `<img src="https://courier.example/pictures/of/the/ferry-${index}.jpg" alt="The ferry at the quay">`
    kept.push(use(extract(page.replace('<main>', `${script}<main>`).replace('<time', `${image}<time`))))
  }
  collect()
  return (process.memoryUsage().heapUsed - before) / kept.length
}

test.each<[what: string, use: (article: Article) => unknown]>([
  ['an article', (article) => article],
  ['its JSON fields', (article) => article.toJSON()],
  ['its blocks', (article) => article.blocks],
  ['its Markdown and HTML', (article) => [article.markdown, article.html]],
])('%s does not keep the page alive', (_, use) => {
  keptBy(use)
  expect(keptBy(use)).toBeLessThan(pageSize / 2)
})
