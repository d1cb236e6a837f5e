import { type Fingerprint, isNear } from './fingerprint'

/** A host's memory as it is saved. */
export interface SavedHost {
  pages: number
  counts: [block: number, pages: number][]
  prints: Fingerprint[]
}

/** Blocks remembered of a host at most; the ones seen longest ago go first. */
const mostBlocks = 4000
/** Pages whose fingerprint is kept, to tell a page that was seen before. */
const mostPrints = 64

/** How many pages of one host each block stood on. */
export class HostMemory {
  #pages: number
  readonly #counts: Map<number, number>
  readonly #prints: Fingerprint[]

  constructor(saved: SavedHost = { pages: 0, counts: [], prints: [] }) {
    this.#pages = Number(saved.pages) || 0
    this.#counts = new Map(Array.isArray(saved.counts) ? saved.counts : [])
    this.#prints = Array.isArray(saved.prints) ? [...saved.prints] : []
  }

  /** Pages learnt from. */
  get pages(): number {
    return this.#pages
  }

  /** Pages that a block stood on. */
  count(block: number): number {
    return this.#counts.get(block) ?? 0
  }

  /** Whether nearly the same page was learnt from before. */
  knows(print: Fingerprint): boolean {
    return this.#prints.some((other) => isNear(print, other))
  }

  /** Learn a page: each of its blocks once. */
  learn(blocks: ReadonlySet<number>, print: Fingerprint): void {
    this.#pages++
    this.#prints.push(print)
    if (this.#prints.length > mostPrints) this.#prints.shift()
    for (const block of blocks) {
      const count = this.count(block)
      this.#counts.delete(block)
      this.#counts.set(block, count + 1)
    }
    for (const block of this.#counts.keys()) {
      if (this.#counts.size <= mostBlocks) break
      this.#counts.delete(block)
    }
  }

  toJSON(): SavedHost {
    return { pages: this.#pages, counts: [...this.#counts], prints: this.#prints }
  }
}
