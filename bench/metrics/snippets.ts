import type { SnippetCounts } from '../types'

/**
 * Count the wanted and the unwanted snippets that a body holds, as trafilatura's evaluation does:
 * a snippet is there where the body has it letter for letter, line breaks included.
 *
 * @example
 * countSnippets('Rain fell.', ['Rain', 'snow'], ['Share']) // { tp: 1, fn: 1, fp: 0, tn: 1 }
 */
export function countSnippets(
  body: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SnippetCounts {
  const has = (snippet: string) => body.includes(snippet)
  const tp = wanted.filter(has).length
  const fp = unwanted.filter(has).length
  return { tp, fn: wanted.length - tp, fp, tn: unwanted.length - fp }
}
