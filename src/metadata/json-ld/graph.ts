import { isRecord } from '../../types/record'
import { schemaType, subjectProperties } from '../../vocabulary/metadata-schema'
import { asList, type Json, type JsonObject } from './json'

/** A node that the page says about itself. */
export interface PageNode {
  /** Lower-cased local names of its types. */
  types: string[]
  value: JsonObject
  /** Steps of `mainEntity` and the like from the root; members of a graph are roots. */
  depth: number
}

/** Nodes looked at, at most; real pages have fewer than a hundred. */
const NODES = 20_000

/** The graph of all JSON-LD scripts of a page. */
export class Graph {
  readonly #values: Json[]
  #byId: Map<string, JsonObject> | null = null

  constructor(values: Json[]) {
    this.#values = values
  }

  /** The nodes at page level, breadth first: roots, graph members and main entities, never what they mention. */
  pageNodes(): PageNode[] {
    const nodes: PageNode[] = []
    const seen = new Set<JsonObject>()
    const queue: { value: Json; depth: number }[] = this.#values.map((value) => ({ value, depth: 0 }))
    for (let i = 0; i < queue.length && i < NODES; i++) {
      const { value, depth } = queue[i] as { value: Json; depth: number }
      if (Array.isArray(value)) {
        for (const member of value) queue.push({ value: member, depth })
        continue
      }
      const node = isRecord(value) ? this.resolve(value) : null
      if (node === null || seen.has(node)) continue
      seen.add(node)
      const types = typesOf(node)
      nodes.push({ types, value: node, depth })
      for (const property of subjectProperties) {
        // The questions of an FAQ are its parts; none of them is what the page is about.
        const next = types.includes('faqpage') ? undefined : node[property]
        if (next !== undefined) queue.push({ value: next, depth: depth + (property === '@graph' ? 0 : 1) })
      }
    }
    return nodes
  }

  /** The node that a bare reference (`{"@id": "#author"}`) means; any other node is itself. */
  resolve(node: JsonObject): JsonObject {
    const id = node['@id']
    if (typeof id !== 'string' || Object.keys(node).length > 2 || node.name !== undefined) return node
    this.#byId ??= indexById(this.#values)
    return this.#byId.get(id) ?? node
  }
}

/** The types of a node: one, several, or none. */
function typesOf(node: JsonObject): string[] {
  const types: string[] = []
  for (const type of asList(node['@type'])) if (typeof type === 'string') types.push(schemaType(type))
  return types
}

/** Find every node with an `@id` anywhere; the one that says most wins. */
function indexById(values: Json[]): Map<string, JsonObject> {
  const byId = new Map<string, JsonObject>()
  const stack: Json[] = [...values]
  for (let looked = 0; stack.length > 0 && looked < NODES; looked++) {
    const value = stack.pop() as Json
    if (typeof value !== 'object' || value === null) continue
    for (const child of Object.values(value)) {
      if (typeof child === 'object' && child !== null) stack.push(child)
    }
    if (!isRecord(value) || typeof value['@id'] !== 'string') continue
    const known = byId.get(value['@id'])
    if (known === undefined || Object.keys(known).length < Object.keys(value).length)
      byId.set(value['@id'], value)
  }
  return byId
}
