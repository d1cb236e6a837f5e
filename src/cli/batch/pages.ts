import { readFile } from 'node:fs/promises'
import type { ExtractOptions, Input } from '../../types'
import { wordsFor } from '../faults'
import { unzipPage } from '../unzip'
import { RecordFailure } from './failure'
import type { PageJob } from './job'
import { type Fields, type PageRange, readRecord } from './record'
import { decodeBody } from './warc/body'
import { openWarc } from './warc/open-warc'
import { pageOf } from './warc/page'
import { Damage } from './warc/parts'
import { readRecords } from './warc/records'

const plainType = /^text\/(?:plain|(?:x-)?markdown)\b/i

/** A page, and what its record says about it. */
export interface Page extends Pick<ExtractOptions, 'url' | 'contentType' | 'format' | 'now'> {
  input: Input
}

/** The page of a line. @throws RecordFailure where there is none, or its WARC file cannot be read */
export async function linePage(fields: Fields): Promise<Page> {
  const record = readRecord(fields)
  if (record.kind === 'range') {
    const page = warcPage(await jobAt(record))
    const { url = page.url, contentType = page.contentType, now = page.now } = record
    return { input: page.input, url, contentType, now }
  }
  const { content: input, url, contentType, now } = record
  if (record.form === 'html') {
    return { input, url, contentType, now, format: isPlain(contentType) ? undefined : 'html' }
  }
  // A plain text may still be Markdown; the type says that tags in it are no page.
  return { input, url, contentType: contentType ?? 'text/plain', now }
}

/** The page that a file holds. @throws RecordFailure where it cannot be read */
export async function filePage(path: string): Promise<Page> {
  try {
    return { input: unzipPage(await readFile(path)) }
  } catch (error) {
    throw new RecordFailure('unreadable', wordsFor(error))
  }
}

/** The page of a WARC record, decoded. */
export function warcPage(job: PageJob): Page {
  const { url, contentType, now } = job
  return { input: decodeBody(job), url, contentType, now }
}

/** Some crawlers put whatever they got under `html`, and its type tells what it is. */
function isPlain(contentType = ''): boolean {
  return plainType.test(contentType.trim())
}

async function jobAt({ path, offset, length }: PageRange): Promise<PageJob> {
  const range = { start: offset, end: offset + length - 1 }
  try {
    for await (const record of readRecords(await openWarc(path, { range }))) {
      if (record instanceof Damage) throw new Error(record.message)
      const page = pageOf(record, path)
      if (page) return page
    }
  } catch (error) {
    throw new RecordFailure('unreadable', `${path}: ${wordsFor(error)}`)
  }
  throw new RecordFailure('unreadable', `${path}: no page at ${offset}`)
}
