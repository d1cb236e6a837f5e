import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BenchPage, Corpus } from '../types'
import { readJson } from './json'
import { htmlPage } from './page'

/** An entry of `evaldata.json`, whose keys are the pages' addresses. */
interface EvalEntry {
  file: string
  with: string[]
  without: string[]
}

/** Where trafilatura's repository has kept the pages over the years. */
const CACHES = ['', 'cache', 'eval', 'html']

/** trafilatura's own evaluation: `evaldata.json` and the pages it names, saved beside it. */
export const trafilaturaEval: Corpus = {
  name: 'trafilatura-eval',
  source: 'evaluation of adbar/trafilatura, Apache-2.0',
  metric: 'snippets.f1',
  folder: 'trafilatura-eval',
  parts: (folder) => [folder],
  read: readEvalData,
}

function readEvalData(folder: string): BenchPage[] {
  const entries = Object.entries(readJson<Record<string, EvalEntry>>(join(folder, 'evaldata.json')))
  return entries.flatMap(([url, entry]) => {
    const file = findPage(folder, entry.file)
    if (file === null) return []
    const truth = { with: entry.with, without: entry.without }
    return [htmlPage({ id: basename(entry.file, '.html'), url, type: 'article', truth }, file)]
  })
}

/** Null where a page was not saved: the evaluation itself passes over these. */
function findPage(folder: string, name: string): string | null {
  const places = CACHES.flatMap((cache) => [join(folder, cache, name), join(folder, cache, `${name}.gz`)])
  return places.find((place) => existsSync(place)) ?? null
}
