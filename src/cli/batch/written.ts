/** An id in JSON, as it goes into the line of the result. */
export type WrittenId = string

/**
 * The id of a record as its line has it: numbers of more digits than a double holds would come back as others.
 *
 * @param id what was read, `undefined` where there is none
 * @param line the JSON that it was read from: an object
 */
export function writeId(id: unknown, line: string): WrittenId {
  const isExact = id === null || typeof id === 'string' || typeof id === 'boolean' || Number.isSafeInteger(id)
  return (isExact ? null : writtenValue(line, 'id')) ?? JSON.stringify(id ?? null)
}

/** A line of the result: the id as it is written, and what was found. */
export function resultLine(id: WrittenId, result: { ok: boolean; [field: string]: unknown }): string {
  return `{"id":${id},${JSON.stringify(result).slice(1)}\n`
}

/**
 * The text of a field's value in an object of JSON; the last one where the field is there twice, as in `JSON.parse`.
 *
 * @param json a valid object without white space around it
 * @returns null where there is no such field
 */
export function writtenValue(json: string, name: string): string | null {
  let found: string | null = null
  let at = skip(json, 1)
  while (json[at] === '"') {
    const keyEnd = endOfString(json, at)
    const start = skip(json, keyEnd)
    const end = endOfValue(json, start)
    if (JSON.parse(json.slice(at, keyEnd)) === name) found = json.slice(start, end)
    at = skip(json, end)
  }
  return found
}

const between = new Set(' \t\r\n,:')

/** What comes after white space, commas and colons. */
function skip(json: string, from: number): number {
  let at = from
  while (between.has(json[at] as string)) at++
  return at
}

function endOfString(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}

function endOfValue(json: string, start: number): number {
  let depth = 0
  let at = start
  while (at < json.length) {
    const char = json[at] as string
    if (char === '"') at = endOfString(json, at)
    else if (depth === 0 && (between.has(char) || char === '}')) return at
    else {
      if (char === '{' || char === '[') depth++
      else if (char === '}' || char === ']') depth--
      at++
    }
    // A string, a list or an object at the top ends the value; a number or a word goes on.
    if (depth === 0 && ends.has(json[at - 1] as string)) return at
  }
  return at
}

const ends = new Set('"]}')
