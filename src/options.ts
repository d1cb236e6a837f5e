import type { ExtractOptions, PageType, ResolvedOptions, Warning } from './types'

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
const address: Check = {
  fits: (value) => typeof value === 'string' || typeof (value as { href?: unknown })?.href === 'string',
  expected: 'a string or a URL',
}
const flag: Check = { fits: (value) => typeof value === 'boolean', expected: 'true or false' }
const date: Check = { fits: isValidDate, expected: 'a valid Date' }
const memory: Check = {
  fits: (value) => typeof value === 'object' && value !== null && 'host' in value,
  expected: 'a memory from `createSiteMemory`',
}
const list: Check = { fits: Array.isArray, expected: 'a list of site rules' }
const count: Check = { fits: isCount, expected: 'a positive whole number or Infinity' }

const checks: { readonly [Name in keyof Required<ExtractOptions>]: Check } = {
  url: address,
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
  const { url, ...others } = given
  const href = typeof url === 'object' ? url.href : url
  const everyAttribute = (given.rules?.length ?? 0) > 0
  return { ...defaults, ...others, ...(href !== undefined && { url: href }), everyAttribute }
}

/** Warnings of unknown options at most: a caller who hands over a large object of his own means none of them. */
const MOST_UNKNOWN = 5
/** Letters that may be wrong in the name of an option, and letters of it that a message shows. */
const MOST_WRONG = 2
const NAME_CHARS = 32

/**
 * Tell which of the given options are not known. A warning and no error: an option of a later version must not stop a
 * program that runs with this one, and a misspelt one should not pass unseen.
 *
 * @param options as the caller gave them; what is undefined is not given
 */
export function unknownOptions(options: ExtractOptions): Warning[] {
  const names = Object.keys(options).filter((name) => options[name as keyof ExtractOptions] !== undefined)
  const unknown = names.filter((name) => !Object.hasOwn(checks, name))
  return unknown.slice(0, MOST_UNKNOWN).map((name) => {
    const meant = optionNames.find((known) => isNear(name, known))
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`
    return { code: 'unknown-option', message: `Unknown option \`${name.slice(0, NAME_CHARS)}\`${hint}` }
  })
}

/** Whether a name is another with at most so many letters added, left out, changed or swapped. */
function isNear(given: string, known: string): boolean {
  if (Math.abs(given.length - known.length) > MOST_WRONG) return false
  const [a, b] = [given.toLowerCase(), known.toLowerCase()]
  const most = Math.min(MOST_WRONG, known.length - 2)
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed, swapped ? before[j - 2]! + 1 : changed))
    }
    before = row
    row = next
  }
  return row[b.length]! <= most
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
