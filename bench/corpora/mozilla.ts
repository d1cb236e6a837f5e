import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchPage, Corpus, Truth } from '../types'
import { visibleText } from '../visible-text'
import { readJson } from './json'
import { htmlPage } from './page'

interface Metadata {
  title?: string | null
  byline?: string | null
  publishedTime?: string | null
}

/** The address that Readability's own tests give every page. */
const ADDRESS = 'http://fakehost/test/page.html'

/** Readability's `test-pages/SLUG/{source.html,expected.html,expected-metadata.json}`. */
export const mozilla: Corpus = {
  name: 'mozilla',
  source: 'test pages of mozilla/readability, Apache-2.0 and the rights of each page',
  metric: 'words.f1',
  folder: 'mozilla/test-pages',
  parts: (folder) => [folder],
  read: readTestPages,
}

function readTestPages(folder: string): BenchPage[] {
  const slugs = readdirSync(folder).sort()
  return slugs
    .filter((slug) => existsSync(join(folder, slug, 'source.html')))
    .map((slug) => {
      const truth = truthOf(join(folder, slug))
      return htmlPage({ id: slug, url: ADDRESS, type: 'article', truth }, join(folder, slug, 'source.html'))
    })
}

function truthOf(folder: string): Truth {
  const metadata = readJson<Metadata>(join(folder, 'expected-metadata.json'))
  const truth: Truth = { body: visibleText(readFileSync(join(folder, 'expected.html'), 'utf8')) }
  if (metadata.title) truth.title = metadata.title
  if (metadata.byline) truth.byline = metadata.byline
  if (metadata.publishedTime) truth.date = metadata.publishedTime
  return truth
}
