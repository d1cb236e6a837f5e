/** The fields at the top of a Markdown file, between two lines of dashes or over a line that says where the text begins. */
export interface FrontMatter {
  /** Values by key, lower case; the items of a list are joined by commas. */
  fields: ReadonlyMap<string, string>
  /** Lines that are not empty, the first and the last among them. */
  lines: number
  /** Whether the author wrote them, and not a service that read a page: its title has the site's name. */
  isOwn: boolean
}

/** Lines that front matter has at most. */
const MOST_LINES = 100
const KEY_CHARS = 40
const opening = /^---+$/
const closing = /^(?:---+|\.\.\.)$/
/** How services that turn pages into Markdown part what they say of the page from the page. */
const spoken = { first: /^title: /i, last: /^markdown content:$/i, lines: 12 }
const keyAndValue = /^([A-Za-z][\w .-]*):(?!\S)(.*)$/
const item = /^-(?!\S)(.*)$/
const quoted = /^(["'])(.*)\1$/
const bracketed = /^\[(.*)\]$/

/**
 * Read the plain fields of YAML front matter: `key: value`, `key: [a, b]` and lists of items. Of deeper values the
 * names of people are read (`author:` over `name: Ada Reed`), and no others.
 *
 * @param lines the first lines of a text that are not empty, trimmed at their end: what is indented is deeper
 * @returns null where the text does not begin with front matter
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  const first = lines[0]?.trim() ?? ''
  if (opening.test(first)) {
    const end = lines.slice(0, MOST_LINES).findIndex((line, at) => at > 0 && closing.test(line))
    return readFields(lines, 1, Math.max(end, 1), true)
  }
  if (!spoken.first.test(first)) return null
  const end = lines.slice(0, spoken.lines).findIndex((line) => spoken.last.test(line))
  return end < 0 ? null : readFields(lines, 0, end, false)
}

function readFields(lines: readonly string[], from: number, end: number, isOwn: boolean): FrontMatter | null {
  const fields = new Map<string, string>()
  let key = ''
  for (const line of lines.slice(from, end)) {
    const pair = keyAndValue.exec(line)
    if (pair !== null && pair[1]!.length <= KEY_CHARS) {
      key = pair[1]!.toLowerCase()
      fields.set(key, plain(pair[2]!))
    } else if (key === '') return null
    else add(fields, key, deeperValue(line.trim()))
  }
  return fields.size > 0 ? { fields, lines: end + 1, isOwn } : null
}

/** An item of a list, or the name that a person has. */
function deeperValue(line: string): string | undefined {
  const value = item.exec(line)?.[1]?.trim()
  const [, key, named] = keyAndValue.exec(value ?? line) ?? []
  return key === undefined ? value : key.toLowerCase() === 'name' ? named : undefined
}

function add(fields: Map<string, string>, key: string, text: string | undefined): void {
  if (text === undefined) return
  const before = fields.get(key)
  fields.set(key, before ? `${before}, ${plain(text)}` : plain(text))
}

/** A value without its quotes or its brackets. */
function plain(value: string): string {
  const trimmed = value.trim()
  const list = bracketed.exec(trimmed)?.[1]
  if (list !== undefined) return list.split(',').map(unquoted).join(', ')
  return unquoted(trimmed)
}

function unquoted(value: string): string {
  const trimmed = value.trim()
  return quoted.exec(trimmed)?.[2] ?? trimmed
}
