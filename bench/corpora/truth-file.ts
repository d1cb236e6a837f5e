import { join } from 'node:path'
import type { BenchPage, Corpus, Truth } from '../types'
import { readJson } from './json'
import { htmlPage } from './page'

/** An entry of a `truth.json`; a field that is absent is not known, null says that the page has none. */
interface TruthEntry {
  url: string
  title?: string | null
  byline?: string | null
  author?: string | string[] | null
  dek?: string | null
  date?: string | null
  with?: string[]
  without?: string[]
}

/** Corpora of one layout: `truth.json` by page id beside `html/ID.html.gz`. */
export const newsFields: Corpus = {
  name: 'news-fields',
  source: 'fixtures of postlight/parser, Apache-2.0 or MIT',
  metric: 'title.exact',
  folder: 'news-fields',
  parts: (folder) => [folder],
  read: readTruthFile,
}

/** Publication days of pages in many languages. */
export const dates: Corpus = {
  name: 'dates',
  source: 'evaluation pages of adbar/htmldate, Apache-2.0',
  metric: 'date.exact',
  folder: 'dates',
  parts: (folder) => [folder],
  read: readTruthFile,
}

/** Snippets that a body must and must not hold. */
export const snippets: Corpus = {
  name: 'snippets',
  source: 'evaluation pages of adbar/trafilatura, Apache-2.0',
  metric: 'snippets.f1',
  folder: 'snippets',
  parts: (folder) => [folder],
  read: readTruthFile,
}

function readTruthFile(folder: string): BenchPage[] {
  const entries = Object.entries(readJson<Record<string, TruthEntry>>(join(folder, 'truth.json')))
  return entries.map(([id, entry]) =>
    htmlPage(
      { id, url: entry.url, type: 'article', truth: truthOf(entry) },
      join(folder, 'html', `${id}.html.gz`),
    ),
  )
}

function truthOf(entry: TruthEntry): Truth {
  const { url: _, author, ...truth } = entry
  if (author === undefined) return truth
  return { ...truth, byline: Array.isArray(author) ? author.join(', ') : author }
}
