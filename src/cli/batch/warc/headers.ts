/** Header fields by their lower-cased names; of one that comes twice the first counts. */
export type Headers = ReadonlyMap<string, string>

/**
 * The fields of WARC or HTTP headers.
 *
 * @param lines without their ends; one that begins with white space continues the one before
 */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>()
  let name = ''
  for (const line of lines) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (headers.has(name)) headers.set(name, `${headers.get(name)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}
