import type { ExtractOptions, PageType, ResolvedOptions } from './types'

const defaults = {
  format: 'auto',
  focus: 'balanced',
  maxBytes: 20_000_000,
  maxNodes: 2_000_000,
  maxDepth: 512,
  strict: false,
} as const

/** The values of the options that have a choice of words. */
export const choices = {
  format: ['auto', 'html', 'text', 'markdown'],
  focus: ['balanced', 'precision', 'recall'],
  pageType: ['article', 'forum', 'product', 'collection', 'listing', 'documentation', 'service'],
} as const satisfies { format: readonly string[]; focus: readonly string[]; pageType: readonly PageType[] }

/** What an option must be: a test, and the words for it in the message. */
interface Check {
  fits(value: unknown): boolean
  expected: string
}

const text: Check = { fits: (value) => typeof value === 'string', expected: 'a string' }
const flag: Check = { fits: (value) => typeof value === 'boolean', expected: 'true or false' }
const date: Check = { fits: isValidDate, expected: 'a valid Date' }
const memory: Check = {
  fits: (value) => typeof value === 'object' && value !== null && 'host' in value,
  expected: 'a memory from `createSiteMemory`',
}
const list: Check = { fits: Array.isArray, expected: 'a list of site rules' }
const count: Check = { fits: isCount, expected: 'a positive whole number or Infinity' }

const checks: { readonly [Name in keyof Required<ExtractOptions>]: Check } = {
  url: text,
  format: oneOf(choices.format),
  contentType: text,
  pageType: oneOf(choices.pageType),
  focus: oneOf(choices.focus),
  now: date,
  maxBytes: count,
  maxNodes: count,
  maxDepth: count,
  strict: flag,
  memory,
  rules: list,
}

/** The names of all options. */
export const optionNames = Object.keys(checks) as (keyof ExtractOptions)[]

/**
 * Check the options and fill in the defaults.
 *
 * @param options as the caller gave them; what is undefined takes its default
 * @returns the options with a value for each that has a default
 * @throws TypeError where one is of the wrong kind, with its name and what it must be
 */
export function resolveOptions(options: ExtractOptions): ResolvedOptions {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`Expected options to be an object, got ${show(options)}`)
  }
  const given: ExtractOptions = {}
  for (const name of optionNames) {
    const value = options[name]
    if (value === undefined) continue
    if (!checks[name].fits(value)) {
      throw new TypeError(`\`${name}\` must be ${checks[name].expected}, got ${show(value)}`)
    }
    Object.assign(given, { [name]: value })
  }
  return { ...defaults, ...given }
}

function oneOf(words: readonly string[]): Check {
  const quoted = words.map((word) => `'${word}'`)
  const expected = `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
  return { fits: (value) => typeof value === 'string' && words.includes(value), expected }
}

function isValidDate(value: unknown): boolean {
  return value instanceof Date && !Number.isNaN(value.getTime())
}

function isCount(value: unknown): boolean {
  return (
    typeof value === 'number' && value >= 1 && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY)
  )
}

function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Date) return 'an invalid Date'
  return Array.isArray(value) ? 'an array' : 'an object'
}
