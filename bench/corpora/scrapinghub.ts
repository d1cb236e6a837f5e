import { join } from 'node:path'
import type { BenchPage, Corpus } from '../types'
import { readJson } from './json'
import { htmlPage } from './page'

/** scrapinghub's article-extraction-benchmark: `ground-truth.json` beside `html/ID.html.gz`. */
export const scrapinghub: Corpus = {
  name: 'scrapinghub',
  source: 'scrapinghub/article-extraction-benchmark, MIT',
  metric: 'shingles.f1',
  folder: 'scrapinghub',
  parts: (folder) => [join(folder, 'ground-truth.json'), join(folder, 'html')],
  read: readScrapinghub,
}

function readScrapinghub(folder: string): BenchPage[] {
  const truth = readJson<Record<string, { articleBody: string; url?: string }>>(
    join(folder, 'ground-truth.json'),
  )
  return Object.entries(truth).map(([id, { articleBody, url = null }]) =>
    htmlPage(
      { id, url, type: 'article', truth: { body: articleBody } },
      join(folder, 'html', `${id}.html.gz`),
    ),
  )
}
