import { isRecord } from '../../types/record'

/** What `JSON.parse` gives. */
export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json | undefined
}

/** Parse JSON; null where it is none. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

/** The own property of an object; undefined for anything else. */
export function property(value: Json | undefined, key: string): Json | undefined {
  if (!isRecord(value)) return undefined
  return Object.hasOwn(value, key) ? value[key] : undefined
}

/** The members of an array; none for anything else. */
export function members(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

/** How far into a script its value may begin: `window.__APOLLO_STATE__ = {`. */
const LEAD_CHARS = 100
/** What may stand between `=` and the value. */
const calls: ReadonlySet<string> = new Set(['', 'JSON.parse('])
const valueStart = /[{["]/

/**
 * The JSON that a script holds: all of it, or the value that it assigns first. Scripts are not run.
 *
 * @example jsonOf('window.__STATE__ = {"a": 1}; start()') // { a: 1 }
 */
export function jsonOf(script: string): Json {
  const text = script.trim()
  if (text.startsWith('{') || text.startsWith('[')) return parseJson(text)
  const lead = text.slice(0, LEAD_CHARS)
  const assigned = lead.indexOf('=') + 1
  const start = assigned + lead.slice(assigned).search(valueStart)
  if (assigned === 0 || start < assigned || !calls.has(lead.slice(assigned, start).trim())) return null
  return parseJson(text.slice(start, endOfValue(text, start)))
}

/** Where the object, array or string that begins at a position ends; brackets in strings do not count. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '"') inString = !inString
    else if (inString) continue
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
    if (depth === 0 && !inString) return at + 1
  }
  return text.length
}
