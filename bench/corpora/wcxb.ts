import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PageType } from '../../src'
import type { BenchPage, Corpus, Truth } from '../types'
import { readJson } from './json'
import { htmlPage } from './page'

/** A `ground-truth/ID.json` of WCXB 1.0, as far as it is read here. */
export interface WcxbRecord {
  url?: string
  _internal: { page_type: { primary: PageType } }
  ground_truth: {
    title?: string
    author?: string | null
    publish_date?: string | null
    main_content?: string
    with?: string[]
    without?: string[]
  }
}

/** WCXB 1.0, development split: seven page types, judged by its word F1. */
export const wcxb: Corpus = {
  name: 'wcxb',
  source: 'WCXB 1.0 development split, CC-BY-4.0',
  metric: 'words.f1',
  folder: 'wcxb/dev',
  parts: (folder) => [folder],
  read: readWcxb,
}

/**
 * The pages of a WCXB split (`html/ID.html.gz`, `ground-truth/ID.json`), ordered by id.
 *
 * @param folder the split's folder, such as `wcxb/dev`
 */
export function readWcxb(folder: string): BenchPage[] {
  return readWcxbRecords(folder).map(({ id, record }) =>
    htmlPage(wcxbFacts(id, record), join(folder, 'html', `${id}.html.gz`)),
  )
}

/** The ground truth of a WCXB split, ordered by id. */
export function readWcxbRecords(folder: string): { id: string; record: WcxbRecord }[] {
  const truths = join(folder, 'ground-truth')
  return readdirSync(truths)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -'.json'.length),
      record: readJson<WcxbRecord>(join(truths, name)),
    }))
}

/** A record's address, page type and truth. */
export function wcxbFacts(id: string, record: WcxbRecord) {
  return {
    id,
    url: record.url || null,
    type: record._internal.page_type.primary,
    truth: truthOf(record.ground_truth),
  }
}

/** Empty strings and nulls stand for what the annotators did not give, so they count as not known. */
function truthOf(given: WcxbRecord['ground_truth']): Truth {
  const truth: Truth = {}
  if (given.main_content) truth.body = given.main_content
  if (given.title) truth.title = given.title
  if (given.author) truth.byline = given.author
  if (given.publish_date) truth.date = given.publish_date
  if (given.with) truth.with = given.with
  if (given.without) truth.without = given.without
  return truth
}
