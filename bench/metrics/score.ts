import type { BenchPage, FieldName, FieldOutcome, Fields, PageScore, Prediction, Truth } from '../types'
import { fieldScorers } from './fields'
import { countRoles } from './roles'
import { shingleOverlap } from './shingles'
import { countSnippets } from './snippets'
import { wordOverlap } from './words'

/** Everything that can be said about a prediction from what is known of its page. */
export function scorePage(page: BenchPage, prediction: Prediction, ms: number): PageScore {
  const { truth, type } = page
  const { body, blocks, pageType, confidence } = prediction
  const score: PageScore = { ms }
  if (truth.body !== undefined) {
    score.words = wordOverlap(body, truth.body)
    score.shingles = shingleOverlap(body, truth.body)
  }
  if (truth.with || truth.without) {
    score.snippets = countSnippets(body, truth.with ?? [], truth.without ?? [])
  }
  const fields = scoreFields(prediction, truth)
  if (Object.keys(fields).length > 0) score.fields = fields
  if (truth.roles && blocks) score.roles = countRoles(blocks, truth.roles)
  if (pageType !== undefined) score.typeRight = pageType === type
  if (confidence !== undefined) score.confidence = confidence
  return score
}

function scoreFields(prediction: Fields, truth: Truth): Partial<Record<FieldName, FieldOutcome>> {
  const outcomes: Partial<Record<FieldName, FieldOutcome>> = {}
  for (const name of Object.keys(fieldScorers) as FieldName[]) {
    const wanted = truth[name]
    const found = prediction[name]
    if (wanted !== undefined && found !== undefined) outcomes[name] = fieldScorers[name](found, wanted)
  }
  return outcomes
}
