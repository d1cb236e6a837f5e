import type { ExtractOptions } from '../../types'
import type { LargeField } from '../command'

/** One record of a batch on its way to the extractor. */
export type Job = LineJob | FileJob | PageJob

/** Where a record stands: its file, none on standard input, and there its line from 1 or its byte. */
export interface Place {
  file?: string
  line?: number
  offset?: number
}

/** A line of NDJSON, as it was read; null where it is longer than is read. */
export interface LineJob {
  kind: 'line'
  text: string | null
  place: Place
}

/** A file that is one page. */
export interface FileJob {
  kind: 'file'
  path: string
}

/** A page out of a WARC file, its body still as it was sent. */
export interface PageJob {
  kind: 'page'
  id: string | null
  place: Place
  url?: string
  /** When it was fetched. */
  now?: Date
  contentType?: string
  transferEncoding?: string
  contentEncoding?: string
  body: Uint8Array
}

/** What stands in place of an input, or of a part of it, that cannot be read. */
export interface LostJob {
  kind: 'lost'
  /** The name of an input that is lost as a whole. */
  id: string | null
  place: Place
  message: string
}

/** What holds for all records. */
export interface Settings {
  options: ExtractOptions
  /** The large fields that go along. */
  fields: readonly LargeField[]
}

/** Does one job: gives the line of the result, its end included, and never rejects for what a record says. */
export type Work = (job: Job) => Promise<string>
