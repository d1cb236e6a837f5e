import { bareAddress } from '../../text/address'
import { textKey } from '../../text/normalize'
import { isRecord } from '../../types/record'
import { subjectTypes } from '../../vocabulary/metadata-schema'
import type { Graph, PageNode } from './graph'
import type { Json } from './json'

/** A node whose facts are the page's, and how far (0 to 1). */
export interface Subject {
  node: PageNode
  trust: number
}

/** What the nodes are compared with. */
export interface SubjectContext {
  /** Keys of the page's titles and first headings. */
  titleKeys: string[]
  /** The page's addresses: canonical, `og:url`, the caller's. */
  urls: string[]
}

/** A node that stands among equals of which none agrees with the page: most likely an item of a list. */
const AMONG_EQUALS = 0.4
/** A main thing (an image, a video, an event) that does not bear the page's title. */
const UNRELATED = 0.5
/** Rank from which a node can be an article or another main thing; below it nodes are pages. */
const THING = 0.6

/**
 * Choose the nodes that speak of the page: its main thing, then the page itself. Of several
 * articles only the one that agrees with the address or the title is taken.
 *
 * @returns strongest first
 */
export function pageSubjects(graph: Graph, context: SubjectContext): Subject[] {
  const nodes = graph.pageNodes()
  const ranked: { node: PageNode; rank: number; agrees: boolean }[] = []
  for (const node of nodes) {
    const rank = Math.max(0, ...node.types.map((type) => subjectTypes.get(type) ?? 0))
    if (rank > 0) ranked.push({ node, rank, agrees: agreesWithPage(node, context) })
  }
  const things = ranked.filter(({ rank }) => rank >= THING)
  const subjects: Subject[] = []
  things.sort((a, b) => Number(b.agrees) - Number(a.agrees) || b.rank - a.rank || a.node.depth - b.node.depth)
  const best = things[0]
  if (best !== undefined) {
    const equals = things.filter(({ rank }) => rank === best.rank).length
    const trust = best.agrees ? 1 : equals > 1 ? AMONG_EQUALS : best.rank < 1 ? UNRELATED : 1
    subjects.push({ node: best.node, trust })
  }
  for (const { node, rank } of ranked) if (rank < THING) subjects.push({ node, trust: rank + 0.3 })
  return subjects
}

function agreesWithPage({ value }: PageNode, { titleKeys, urls }: SubjectContext): boolean {
  for (const name of [value.headline, value.name]) {
    const key = typeof name === 'string' ? textKey(name) : ''
    if (key !== '' && titleKeys.some((title) => title === key || (key.length > 12 && title.includes(key))))
      return true
  }
  return [value.url, value.mainEntityOfPage, value['@id']].some((url) => sameAddress(url, urls))
}

function sameAddress(url: Json | undefined, urls: string[]): boolean {
  const address = isRecord(url) ? url['@id'] : url
  return typeof address === 'string' && address.length > 0 && urls.includes(bareAddress(address))
}
