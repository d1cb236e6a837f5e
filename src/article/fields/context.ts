import type { Candidate, Draft, FieldName, Page, ResolvedOptions, Role } from '../../types'

/** What the choosers of fields look at. */
export interface FieldContext {
  page: Page
  options: ResolvedOptions
  /** Base for relative addresses. */
  base: string | null
}

/** The first block of a role. */
export function blockOf({ page }: FieldContext, role: Role): Draft | null {
  return page.drafts.find((draft) => draft.role === role) ?? null
}

/** The metadata candidates of a field. */
export function metadataOf({ page }: FieldContext, field: FieldName): Candidate[] {
  return page.metadata.candidates[field] ?? []
}

/** Candidates in order of certainty; equals keep the order in which they were found. */
export function byCertainty(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => b.certainty - a.certainty)
}
