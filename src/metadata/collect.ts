import type { Candidate, Candidates, FieldName } from '../types'
import type { Finds } from './source'

/** Candidates kept of a field at most. */
const KEPT = 30
/** Characters kept of a value. */
const VALUE_CHARS = 2000

/** Gathers what the sources find. */
export class Collector implements Finds {
  readonly candidates: Candidates = {}
  readonly hints = new Set<string>()
  articleBody: string | null = null
  productDescription: string | null = null

  add(field: FieldName, value: string, source: string, certainty: number, note?: string): void {
    const text = value.trim().slice(0, VALUE_CHARS)
    if (text === '') return
    this.candidates[field] ??= []
    const list: Candidate[] = this.candidates[field]
    if (list.length >= KEPT || list.some((known) => known.source === source && known.value === text)) return
    list.push({ value: text, source, certainty, ...(note !== undefined && { note }) })
  }

  hint(hint: string): void {
    if (this.hints.size < KEPT * 2) this.hints.add(hint)
  }

  body(text: string): void {
    if (text.length > (this.articleBody?.length ?? 0)) this.articleBody = text
  }

  product(text: string): void {
    if (text.length > (this.productDescription?.length ?? 0)) this.productDescription = text
  }
}

/** The candidates of both, the first ones first. */
export function joined(first: Candidates, second: Candidates): Candidates {
  const all: Candidates = { ...second }
  for (const [field, list] of Object.entries(first) as [FieldName, Candidate[]][])
    all[field] = [...list, ...(second[field] ?? [])]
  return all
}
