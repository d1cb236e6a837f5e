import type { SiteMemory } from '../types'
import { HostMemory, type SavedHost } from './host-memory'

/** Hosts remembered at most; the one used longest ago goes first. */
const mostHosts = 500

/** The form of the saved memory; another one is refused. */
const version = 1

interface Saved {
  version: number
  hosts: [host: string, memory: SavedHost][]
}

class Memory implements SiteMemory {
  readonly #hosts = new Map<string, HostMemory>()

  constructor(saved?: Saved) {
    for (const [host, memory] of saved?.hosts ?? []) this.#hosts.set(host, new HostMemory(memory))
  }

  host(name: string): HostMemory {
    const known = this.#hosts.get(name) ?? new HostMemory()
    this.#hosts.delete(name)
    this.#hosts.set(name, known)
    if (this.#hosts.size > mostHosts) this.#hosts.delete(this.#hosts.keys().next().value as string)
    return known
  }

  toJSON(): Saved {
    return { version, hosts: [...this.#hosts].map(([host, memory]) => [host, memory.toJSON()]) }
  }
}

/**
 * Remember what repeats over the pages of a site: menus, footers, teasers. Hand the same memory to every
 * `extract` of a crawl; it learns as pages pass and holds at most 500 hosts.
 *
 * @param saved what an earlier memory's `JSON.stringify` gave, parsed; none for an empty one
 * @returns a memory for the option `memory`; pages without `url` are not remembered
 * @throws TypeError where `saved` is not what a memory of this version saves
 * @example
 * ```ts
 * import { createSiteMemory, extract } from 'dechrome'
 *
 * const memory = createSiteMemory()
 * for (const day of [1, 2, 3]) {
 *   const html = `<h1>Rain, day ${day}</h1><p>It rained all day.</p><p>Tell us how wet you are.</p>`
 *   extract(html, { url: `https://wet.example/${day}`, memory })
 * }
 * const saved = JSON.stringify(memory)
 * createSiteMemory(JSON.parse(saved)) // goes on where the first stopped
 * ```
 */
export function createSiteMemory(saved?: unknown): SiteMemory {
  if (saved !== undefined && !isSaved(saved)) {
    throw new TypeError(
      'Expected what `JSON.stringify` gave of a site memory of this version, parsed, got something else',
    )
  }
  return new Memory(saved)
}

function isSaved(value: unknown): value is Saved {
  const { version: of, hosts } = (value ?? {}) as Partial<Saved>
  return (
    of === version &&
    Array.isArray(hosts) &&
    hosts.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string')
  )
}
