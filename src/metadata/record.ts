import { sharedWords, wordSet } from '../text/overlap'
import type { DataRecord, Metadata } from '../types'
import { isRecord } from '../types/record'
import { recordKeys, wordKeys } from '../vocabulary/embedded-keys'
import { Collector, joined } from './collect'
import { plainText } from './plain-text'

/** Surer than a title alone, less sure than JSON-LD: the record is that of the text, its keys are read by their names. */
const LEVEL = { headline: 0.75, byline: 0.8, published: 0.8, created: 0.5, modified: 0.8 }
/** Share of words that a record's headline has in common with the page's title where both are of one thing. */
const LEAST_SHARED = 0.5
/** Names of a byline at most, and characters of a headline. */
const NAMES = 20
const HEADLINE_CHARS = 400
/** Moments in seconds and in milliseconds since 1970, from 1973 on: smaller numbers count something else. */
const SECONDS = 1e8
const MILLISECONDS = 1e11
const LATEST = 1e13

/**
 * Metadata with what the record of an embedded text says: its headline, authors and dates.
 *
 * @param metadata it is not changed
 * @param records the objects that hold the text, the innermost first: the first that has a headline is its record
 */
export function withRecord(metadata: Metadata, records: readonly DataRecord[]): Metadata {
  const record = records.map(fieldsOf).find((fields) => wordsOf(fields, recordKeys.headline) !== '')
  if (record === undefined) return metadata
  const headline = wordsOf(record, recordKeys.headline)
  const [title] = metadata.titles
  if (title !== undefined && sharedWords(wordSet(title), wordSet(headline)) < LEAST_SHARED) return metadata
  const collector = new Collector()
  collector.add('headline', headline.slice(0, HEADLINE_CHARS), 'state:headline', LEVEL.headline)
  collector.add('byline', namesOf(record, recordKeys.byline), 'state:byline', LEVEL.byline)
  collector.add('published', dateOf(record, recordKeys.published), 'state:published', LEVEL.published)
  collector.add('published', dateOf(record, recordKeys.created), 'state:created', LEVEL.created)
  collector.add('modified', dateOf(record, recordKeys.modified), 'state:modified', LEVEL.modified)
  const titles = title === undefined ? [headline] : metadata.titles
  return { ...metadata, candidates: joined(metadata.candidates, collector.candidates), titles }
}

type Fields = ReadonlyMap<string, unknown>

const separators = /[_-]/g

/** The fields of a record by their keys, lower case and without marks. */
function fieldsOf(record: DataRecord): Fields {
  return new Map(
    Object.entries(record).map(([key, value]) => [key.replace(separators, '').toLowerCase(), value]),
  )
}

function firstOf<T>(fields: Fields, keys: readonly string[], read: (value: unknown) => T | null): T | null {
  for (const key of keys) {
    const value = read(fields.get(key))
    if (value !== null) return value
  }
  return null
}

function wordsOf(fields: Fields, keys: readonly string[]): string {
  return firstOf(fields, keys, wordsIn) ?? ''
}

/** The words of a text, or of an object that keeps them with something else: `{ "rendered": "Rain" }`. */
function wordsIn(value: unknown): string | null {
  const own = isRecord(value) ? firstOf(fieldsOf(value), wordKeys, stringIn) : value
  const text = typeof own === 'string' ? plainText(own) : ''
  return text === '' ? null : text
}

function stringIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** The names of one person or of several, of which each may be an object. */
function namesOf(fields: Fields, keys: readonly string[]): string {
  return (
    firstOf(fields, keys, (value) => {
      const people = Array.isArray(value) ? value.slice(0, NAMES) : [value]
      const names = people.map(wordsIn).filter((name) => name !== null)
      return names.length > 0 ? [...new Set(names)].join(', ') : null
    }) ?? ''
  )
}

function dateOf(fields: Fields, keys: readonly string[]): string {
  return firstOf(fields, keys, momentOf) ?? ''
}

/** A date as it is written; a number of seconds or milliseconds as an instant. */
function momentOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value !== 'number' || value < SECONDS || value > LATEST) return null
  return new Date(value < MILLISECONDS ? value * 1000 : value).toISOString()
}
