import { type Span, SpanReader } from './span-reader'

export type { Span } from './span-reader'

const special = /[\\`*_[!&]/

/**
 * Read emphasis, code, links, images and character references in a line of Markdown.
 *
 * @param text the line without its block mark
 * @returns stretches of text in order; what does not close stays text
 * @example
 * spansOf('a **b**').map((span) => span.text) // ['a ', 'b']
 */
export function spansOf(text: string): Span[] {
  return merged(new SpanReader(text, true).read())
}

/** What a reader sees of a line of Markdown: its marks, addresses and images gone. */
export function spanText(text: string): string {
  if (!special.test(text)) return text
  return spansOf(text)
    .map((span) => (span.image === null ? span.text : ''))
    .join('')
    .trim()
}

/** Share of what a reader sees of a line of Markdown that stands in links, from 0 to 1; 0 where it is pictures alone. */
export function linkShare(text: string): number {
  let linked = 0
  let all = 0
  for (const span of spansOf(text)) {
    if (span.image !== null) continue
    const { length } = span.text.trim()
    all += length
    if (span.href !== null) linked += length
  }
  return all === 0 ? 0 : linked / all
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out[out.length - 1]
    if (span.text === '' && span.image === null) continue
    if (last && looksLike(last, span)) last.text += span.text
    else out.push({ ...span })
  }
  return out
}

function looksLike(a: Span, b: Span): boolean {
  if (a.image !== null || b.image !== null) return false
  return a.strong === b.strong && a.em === b.em && a.code === b.code && a.href === b.href
}
