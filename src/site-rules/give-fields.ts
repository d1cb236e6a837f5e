import type { Metadata } from '../types'
import type { Ruling } from './rule-page'

/**
 * Metadata in which the fields that rules give have that one candidate.
 *
 * @param metadata it is not changed
 */
export function giveFields(metadata: Metadata, { values }: Ruling): Metadata {
  const candidates = { ...metadata.candidates }
  for (const { field, value, query } of values) {
    candidates[field] = [{ value, source: `site-rule ${query.rule}: ${query.selector}`, certainty: 1 }]
  }
  const headline = values.find(({ field }) => field === 'headline')
  return { ...metadata, candidates, titles: headline ? [headline.value] : metadata.titles }
}
