import type { Candidate } from '../../types'

/** What a second, different source that says the same adds, as a share of the doubt that is left. */
const AGREEMENT = 0.5

/**
 * Raise the certainty of candidates that another source confirms.
 *
 * @param candidates the candidates of one field
 * @param keyOf how two values are told to be the same
 * @returns new candidates, most certain first
 */
export function withAgreement(
  candidates: readonly Candidate[],
  keyOf: (value: string) => string,
): Candidate[] {
  const sources = new Map<string, Set<string>>()
  for (const { value, source } of candidates) {
    const key = keyOf(value)
    const known = sources.get(key)
    if (known === undefined) sources.set(key, new Set([kindOf(source)]))
    else known.add(kindOf(source))
  }
  const raised = candidates.map((candidate) => {
    const others = (sources.get(keyOf(candidate.value))?.size ?? 1) - 1
    const doubt = (1 - candidate.certainty) * AGREEMENT ** Math.min(others, 2)
    return { ...candidate, certainty: Math.round((1 - doubt) * 100) / 100 }
  })
  return raised.toSorted((a, b) => b.certainty - a.certainty)
}

/** `meta`, `json-ld`, `block`: tags of one kind repeat each other and prove nothing. */
function kindOf(source: string): string {
  const end = source.indexOf(':')
  return end < 0 ? source : source.slice(0, end)
}
