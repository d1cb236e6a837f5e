import type { SnippetCounts } from '../types'

const WHITE_SPACE = /\s+/gu

/**
 * Count the wanted and the unwanted snippets that a body holds. Runs of white space count as one
 * space on both sides, so that no extractor loses for where it breaks lines.
 */
export function countSnippets(
  body: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SnippetCounts {
  const text = oneSpaced(body)
  const has = (snippet: string) => text.includes(oneSpaced(snippet))
  const tp = wanted.filter(has).length
  const fp = unwanted.filter(has).length
  return { tp, fn: wanted.length - tp, fp, tn: unwanted.length - fp }
}

/** Text with each run of white space made one space, trimmed. */
export function oneSpaced(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim()
}
