import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../../src'
import type { BenchPage, Truth } from '../types'
import { readJson } from './json'
import { textPage } from './page'

/** A dump's entry in a shared `gold.json`: a field is the lines that make it, or a value. */
interface LineGold {
  lines: Record<string, Role>
  accept?: Record<string, Role[]>
  fields: {
    headline: FieldLines | null
    dek: FieldLines | null
    summary: FieldLines | null
    byline: FieldLines | string | null
    published: string | null
    /** The first and the last line. */
    body: { lines: [number, number] }
  }
}

interface FieldLines {
  lines: number[]
}

const BODY_ROLES: readonly Role[] = ['body', 'subhead']
const STRAY_MARKS = new Set(' \t\r*"“”\'‘’«»„')

/** The text dumps that a folder's `gold.json` labels line by line; none where there is no such file. */
export function readSharedSamples(folder: string): BenchPage[] {
  const file = join(folder, 'gold.json')
  if (!existsSync(file)) return []
  return Object.entries(readJson<Record<string, LineGold>>(file)).map(([name, gold]) => {
    const truth = truthOf(gold, readFileSync(join(folder, name), 'utf8').split('\n'))
    return textPage({ id: name, url: null, type: 'article', truth }, join(folder, name))
  })
}

function truthOf({ lines, accept = {}, fields }: LineGold, text: readonly string[]): Truth {
  const read = (field: FieldLines | string | null) => {
    if (field === null || typeof field === 'string') return field
    return field.lines.map((line) => withoutStrayMarks(text[line - 1] ?? '')).join(' ')
  }
  const [first, last] = fields.body.lines
  const body = Object.keys(lines)
    .map(Number)
    .filter((line) => line >= first && line <= last && BODY_ROLES.includes(lines[line]!))
    .map((line) => (text[line - 1] ?? '').trim())
  return {
    title: read(fields.headline),
    dek: read(fields.dek),
    summary: read(fields.summary),
    byline: read(fields.byline),
    date: fields.published,
    published: fields.published,
    body: body.join('\n\n'),
    roles: new Map(Object.entries(lines).map(([line, role]) => [Number(line), accept[line] ?? [role]])),
  }
}

/** A line without the quotes and stars around it. */
function withoutStrayMarks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && STRAY_MARKS.has(line[start]!)) start++
  while (end > start && STRAY_MARKS.has(line[end - 1]!)) end--
  return line.slice(start, end)
}
