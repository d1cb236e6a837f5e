import type { Draft, Role } from '../types'
import { certain, reason } from './overrule'
import { ground, type RuledValue, type Ruling } from './rule-page'

const roles: Record<RuledValue['field'], Role> = {
  headline: 'headline',
  dek: 'dek',
  byline: 'byline',
  published: 'timestamp',
}

/** Roles that an article has once, so that a rule's block takes them from another. */
const single: ReadonlySet<Role> = new Set(['headline', 'dek', 'byline'])

/** Roles of what goes into the article. */
const content: ReadonlySet<Role> = new Set([
  ...(['headline', 'dek', 'summary', 'byline', 'timestamp', 'subhead', 'body', 'caption'] as const),
])

/**
 * Give the labelled blocks the roles that rules say, where their points alone do not lead to them.
 *
 * @param drafts all blocks of the page; they are written to
 */
export function settleRoles(drafts: readonly Draft[], ruling: Ruling): void {
  for (const draft of drafts) if (draft.kind === 'media') settleMedia(draft, ruling)
  for (const draft of ruling.dropped) settleDropped(draft, ruling)
  for (const given of ruling.values) settleField(drafts, given)
}

function settleDropped(draft: Draft, { grounds }: Ruling): void {
  if (content.has(draft.role)) draft.role = 'other'
  // The lines of a hard-wrapped paragraph are weighed as one, and share their reasons.
  if (draft.points !== -certain) draft.reasons = [...draft.reasons, reason(grounds.get(draft)!)]
}

/** Media have no points. What is out goes without its picture: pictures before kept text are kept. */
function settleMedia(draft: Draft, { body, dropped, grounds }: Ruling): void {
  const by = grounds.get(draft)
  if (!by) return
  const isBody = body?.has(draft) === true && !dropped.has(draft)
  draft.role = isBody ? 'body' : 'other'
  if (!isBody) draft.leaves = []
  if (!dropped.has(draft)) draft.reasons.push(reason(by))
}

function settleField(drafts: readonly Draft[], { field, value, drafts: own, query }: RuledValue): void {
  const role = roles[field]
  const isOwn = new Set(own)
  if (own.length > 0 && single.has(role)) {
    for (const draft of drafts) if (draft.role === role && !isOwn.has(draft)) demote(draft)
  }
  own.forEach((draft, i) => {
    draft.role = role
    draft.reasons.push(reason(ground(query, `${field}:`)))
    if (i === 0 && single.has(role)) draft.value = { text: value, certainty: 1 }
  })
}

/** What evidence took for a field becomes what its points say. */
function demote(draft: Draft): void {
  draft.role = draft.points <= 0 ? 'other' : draft.level > 0 ? 'subhead' : 'body'
}
