import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { readBundledSamples } from '../corpora/samples'
import { crawlPages } from './crawl-page'
import { WarcWriter } from './warc-writer'

/** A page of its own: a sample with a number in its address and, where it is found, its headline. */
export interface PageRecord {
  id: string
  url: string
  form: 'html' | 'text'
  content: string
}

/** A file of lines, each of which asks for a page. */
export interface RecordFile {
  path: string
  /** Its lines, and how many of them cannot be read. */
  count: number
  broken: number
  /** Bytes of all pages. */
  bytes: number
}

/** Places of pages, and the WARC files that hold them. */
export interface RangeFile extends RecordFile {
  warcs: string[]
  /** Bytes of all WARC files. */
  warcBytes: number
}

/** One line in so many cannot be read, as in any crawl. */
const BROKEN_EVERY = 500

/** The pages, all different, in an order that is the same in every run. */
export function* pageRecords(count: number): Generator<PageRecord> {
  const samples = readBundledSamples().map(({ id, text, html, truth }) => ({
    id,
    form: text === null ? ('html' as const) : ('text' as const),
    content: text ?? html,
    headline: truth.title ?? '',
  }))
  for (let number = 0; number < count; number++) {
    const { id, form, content, headline } = samples[number % samples.length]!
    yield {
      id: `${id}-${number}`,
      url: `https://${id}.example/${number}`,
      form,
      content: headline === '' ? content : content.replace(headline, () => `${headline} ${number}`),
    }
  }
}

/** Write lines of `{"id","url","html"|"text"}`, some of which cannot be read. */
export function writeLines(folder: string, count: number): RecordFile {
  const path = join(folder, 'lines.ndjson')
  const file = openSync(path, 'w')
  let written = 0
  let broken = 0
  let bytes = 0
  for (const { id, url, form, content } of pageRecords(count)) {
    if (written++ % BROKEN_EVERY === BROKEN_EVERY - 1) {
      writeSync(file, broken++ % 2 === 0 ? `{"id":"${id}","html":"<p>cut o\n` : `{"id":"${id}"}\n`)
      continue
    }
    bytes += Buffer.byteLength(content)
    writeSync(file, `${JSON.stringify({ id, url, [form]: content })}\n`)
  }
  closeSync(file)
  return { path, count, broken, bytes }
}

/** Write pages as large as those of a crawl into WARC files, and lines of `{"id","warc","offset","length"}`. */
export function writeRanges(folder: string, count: number): RangeFile {
  const path = join(folder, 'ranges.ndjson')
  const file = openSync(path, 'w')
  const warcs = new WarcWriter(folder)
  const grown = crawlPages()
  let bytes = 0
  let number = 0
  for (const { id, url, form, content } of pageRecords(count)) {
    const html = grown(
      form === 'html' ? content : `<html><head></head><body><pre>${content}</pre></body></html>`,
      number++,
    )
    bytes += Buffer.byteLength(html)
    writeSync(file, `${JSON.stringify({ id: `urn:${id}`, ...warcs.add({ id, url, html }) })}\n`)
  }
  closeSync(file)
  return { path, count, broken: 0, bytes, ...warcs.close() }
}
