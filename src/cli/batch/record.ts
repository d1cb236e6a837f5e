import { type DataRecord, isRecord } from '../../types/record'
import { RecordFailure } from './failure'
import { readMoment } from './moment'
import { type WrittenId, writeId } from './written'

/** What a line of NDJSON asks for. */
export type LineRecord = WrittenPage | PageRange

/** What a line says about its page. */
interface About {
  url?: string
  contentType?: string
  now?: Date
}

/** A page in the line itself. */
export interface WrittenPage extends About {
  kind: 'written'
  form: 'html' | 'text'
  content: string
}

/** A page in a WARC file: where its record begins and how long it is there, in bytes. */
export interface PageRange extends About {
  kind: 'range'
  path: string
  offset: number
  length: number
}

/** The fields of a line, as they came. */
export type Fields = DataRecord

/**
 * The fields of a line.
 *
 * @throws RecordFailure `invalid-json` for what is no JSON, `invalid-record` for what is no object
 */
export function parseLine(text: string): Fields {
  const value = parseJson(text)
  if (!isRecord(value)) throw new RecordFailure('invalid-record', 'The line is JSON, but no object')
  return value
}

/**
 * What names the record in the result, in JSON: its own id as it is written, whatever that is, or where it stands in a
 * WARC file.
 *
 * @param line what the fields were read from
 */
export function idOf({ id, warc, offset }: Fields, line: string): WrittenId {
  return writeId(id ?? (typeof warc === 'string' ? `${warc}:${offset}` : null), line)
}

/**
 * What the fields ask for.
 *
 * @throws RecordFailure `invalid-record` where there is no page in them, with what is wrong
 */
export function readRecord(fields: Fields): LineRecord {
  const about: About = {
    url: optionalText(fields, 'url'),
    contentType: optionalText(fields, 'contentType'),
    now: optionalMoment(fields, 'now'),
  }
  if (fields.warc !== undefined) return { kind: 'range', ...rangeOf(fields), ...about }
  const html = optionalText(fields, 'html')
  const content = html ?? optionalText(fields, 'text')
  if (content === undefined) {
    throw new RecordFailure('invalid-record', 'The record has neither html, text nor warc')
  }
  return { kind: 'written', ...about, form: html === undefined ? 'text' : 'html', content }
}

function rangeOf({ warc: path, offset, length }: Fields): Pick<PageRange, 'path' | 'offset' | 'length'> {
  if (typeof path !== 'string' || !isPosition(offset) || !isPosition(length) || length === 0) {
    throw new RecordFailure('invalid-record', 'warc must be a path, offset and length numbers of bytes')
  }
  return { path, offset, length }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new RecordFailure('invalid-json', error instanceof Error ? error.message : String(error))
  }
}

function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined
  if (value !== undefined && typeof value !== 'string') {
    throw new RecordFailure('invalid-record', `${name} must be a string`)
  }
  return value
}

function optionalMoment(fields: Fields, name: string): Date | undefined {
  const text = optionalText(fields, name)
  const moment = text === undefined ? undefined : readMoment(text)
  if (moment !== null) return moment
  throw new RecordFailure(
    'invalid-record',
    `${name} must be a date such as 2025-03-25T18:00:00Z, got '${text}'`,
  )
}

function isPosition(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
