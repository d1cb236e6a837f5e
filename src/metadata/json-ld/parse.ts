import type { Json } from './json'
import { repairJson } from './repair'
import { scrapeJson } from './scrape'

/**
 * Parse a JSON-LD script as it stands, mended, or in the end by its plain facts alone.
 *
 * @param text the content of the script
 * @returns the value; an empty object where nothing can be read
 */
export function parseJsonLd(text: string): Json {
  const value = tryParse(text)
  if (value !== undefined) return value
  return tryParse(repairJson(text)) ?? scrapeJson(text)
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
