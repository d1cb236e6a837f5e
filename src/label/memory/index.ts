import { fingerprint } from '../../memory/fingerprint'
import { hashOf } from '../../memory/hash'
import { urlOf } from '../../text/address'
import type { Draft, HostRecord, SiteMemory } from '../../types'
import { oddsOf } from '../body/choice'
import type { Line } from '../lines/line'
import { capOf } from './caps'

/** Share of a page's likely words that memory may take away; above it the page itself was seen before. */
const mostTaken = 0.5

/** What is remembered of the page at hand. */
export interface Recollection {
  host: HostRecord
  /** One hash a block with text. */
  blocks: readonly (readonly [hash: number, draft: Draft])[]
}

/** Look up a page's host; null where there is no memory or no address. */
export function recollect(
  lines: readonly Line[],
  memory: SiteMemory | undefined,
  url: string | undefined,
): Recollection | null {
  const address = url === undefined ? null : urlOf(url)
  if (memory === undefined || address === null) return null
  const blocks = lines.filter(({ key }) => key !== '').map(({ key, draft }) => [hashOf(key), draft] as const)
  return { host: memory.host(address.hostname), blocks }
}

/**
 * Take points from the blocks that stood on other pages of the site: what repeats over pages is chrome.
 * A page most of whose likely text was seen before is that page again, and keeps its points.
 */
export function applyMemory({ host, blocks }: Recollection): void {
  if (host.pages === 0) return
  const capped: [Draft, number][] = []
  let likely = 0
  let taken = 0
  for (const [hash, draft] of blocks) {
    const mass = oddsOf(draft.points) * draft.shape.words
    likely += mass
    const cap = capOf(host.count(hash), host.pages, draft.shape.words)
    if (cap === null || cap >= draft.points) continue
    taken += mass
    capped.push([draft, cap])
  }
  if (taken > likely * mostTaken) return
  for (const [draft, cap] of capped) {
    draft.reasons.push({
      rule: 'site-memory',
      points: cap - draft.points,
      words: 'stood on other pages of the site',
    })
    draft.points = cap
  }
}

/** Learn the page, unless nearly the same one was learnt before: a repeat would make an article look like chrome. */
export function learnPage({ host, blocks }: Recollection): void {
  const body = blocks
    .filter(([, { role }]) => role === 'body')
    .map(([hash, { shape }]) => [hash, shape.words] as const)
  if (body.length === 0) return
  const print = fingerprint(body)
  if (!host.knows(print)) host.learn(new Set(blocks.map(([hash]) => hash)), print)
}
