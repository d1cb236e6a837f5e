import { unwrap } from '../../text/normalize'
import type { Candidate } from '../../types'
import { blockOf, byCertainty, type FieldContext, metadataOf } from './context'

/** A labelled dek or summary is what is printed; nothing in the metadata is better. */
const PRINTED = 0.9

/** The dek: what is printed with the headline. Metadata alone is a candidate, never the dek. */
export function dekCandidates(context: FieldContext): Candidate[] {
  const block = blockOf(context, 'dek')
  const stated = byCertainty(metadataOf(context, 'dek'))
  return block === null
    ? stated
    : [{ value: unwrap(block.value?.text ?? block.text), source: 'block', certainty: PRINTED }, ...stated]
}

/** The summary: the page's description, or in a dump the abstract that is printed. */
export function summaryCandidates(context: FieldContext): Candidate[] {
  const block = blockOf(context, 'summary')
  const described = byCertainty(metadataOf(context, 'summary')).map((candidate) => ({
    ...candidate,
    value: unwrap(candidate.value),
  }))
  return block === null
    ? described
    : [{ value: unwrap(block.value?.text ?? block.text), source: 'block', certainty: PRINTED }, ...described]
}
