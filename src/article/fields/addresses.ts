import { absoluteUrl, urlOf } from '../../text/address'
import type { Candidate } from '../../types'
import { byCertainty, type FieldContext, metadataOf } from './context'

/** A canonical address that points from a page to its site's front page is a mistake of the site's. */
const FRONT_PAGE = 0.3

/** The page's canonical address, absolute. */
export function urlCandidates(context: FieldContext): Candidate[] {
  const own = context.options.url
  const deep = own !== undefined && (urlOf(own)?.pathname.length ?? 0) > 1
  return absolute(context, 'url', ({ value, certainty }) => {
    const { pathname, search } = new URL(value)
    return deep && pathname.length <= 1 && search === '' ? certainty * FRONT_PAGE : certainty
  })
}

/** The page's image, absolute. */
export function imageCandidates(context: FieldContext): Candidate[] {
  return absolute(context, 'image', ({ certainty }) => certainty)
}

function absolute(
  context: FieldContext,
  field: 'url' | 'image',
  certaintyOf: (candidate: Candidate) => number,
): Candidate[] {
  const candidates: Candidate[] = []
  for (const candidate of metadataOf(context, field)) {
    const value = absoluteUrl(candidate.value, context.base)
    if (value !== null)
      candidates.push({ ...candidate, value, certainty: certaintyOf({ ...candidate, value }) })
  }
  return byCertainty(candidates)
}
