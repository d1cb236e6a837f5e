import type { Article, Candidate, FieldName } from '../types'
import { type Markup, markup } from './markup'

/** Every field in the order it is shown in. */
const fieldNames = [
  ...(['headline', 'dek', 'summary', 'byline', 'authors', 'published', 'modified', 'siteName'] as const),
  ...(['section', 'tags', 'language', 'dir', 'url', 'image'] as const),
] satisfies readonly FieldName[]

/** Characters of a value shown; an abstract may be a page long. */
const longest = 300

/** The fields with what was chosen, and all that was found for each with its source and certainty. */
export function fieldTable(article: Article): Markup {
  const rows = fieldNames
    .filter((name) => hasValue(article[name]) || (article.candidates[name]?.length ?? 0) > 0)
    .map((name) => fieldRow(name, article[name], article.candidates[name] ?? []))
  if (rows.length === 0) return markup`<p class="soft">Nothing was found for any field.</p>`
  return markup`<table class="fields"><thead><tr><th scope="col">field</th><th scope="col">chosen</th><th scope="col">candidates, with certainty and source</th></tr></thead><tbody>
${rows}</tbody></table>`
}

function hasValue(value: string | string[] | null): boolean {
  return value !== null && value.length > 0
}

function fieldRow(name: FieldName, value: string | string[] | null, candidates: Candidate[]): Markup {
  const chosen = hasValue(value) ? shown([value].flat().join(', ')) : markup`<span class="soft">none</span>`
  return markup`<tr><th scope="row">${name}</th><td class="chosen" dir="auto">${chosen}</td><td>${candidateList(candidates)}</td></tr>
`
}

function candidateList(candidates: readonly Candidate[]): Markup {
  if (candidates.length === 0) return markup`<span class="soft">none</span>`
  return markup`<ol>${candidates.map(candidateItem)}</ol>`
}

function candidateItem({ value, source, certainty, note }: Candidate): Markup {
  return markup`<li><span class="sure">${certainty.toFixed(2)}</span> <code>${source}</code>${note ? markup` <em>${note}</em>` : null} <bdi>${shown(value)}</bdi></li>`
}

function shown(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
