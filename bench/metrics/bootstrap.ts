/** A figure over pages with its 95% interval. */
export interface Estimate {
  value: number
  low: number
  high: number
  /** Pages it was taken from. */
  pages: number
}

/** A difference between two runs over the same pages; `share` of the resamples where it was above 0. */
export interface Difference extends Estimate {
  share: number
}

/** What each page adds to the sums a figure is made of; null where it says nothing. */
export type Rows = readonly (readonly number[])[]

/** Makes the figure of the sums over pages; null where it is not defined. */
export type OfSums = (sums: readonly number[]) => number | null

const ROUNDS = 1000
const SEED = 20_250_325

/** A figure over pages, with an interval from seeded resampling of the pages. */
export function estimate(rows: Rows, ofSums: OfSums): Estimate | null {
  const value = ofSums(totals(rows))
  if (value === null) return null
  const values = resample(rows.length, (picks) => ofSums(pickedTotals(rows, picks)))
  return { value, ...interval(values), pages: rows.length }
}

/**
 * The difference `after - before` of a figure over the same pages, resampled in pairs.
 *
 * @throws RangeError where the rows are not in pairs
 */
export function pairedDifference(before: Rows, after: Rows, ofSums: OfSums): Difference | null {
  if (before.length !== after.length) throw new RangeError('the rows of the two runs must be in pairs')
  const value = minus(ofSums(totals(after)), ofSums(totals(before)))
  if (value === null) return null
  const values = resample(before.length, (picks) =>
    minus(ofSums(pickedTotals(after, picks)), ofSums(pickedTotals(before, picks))),
  )
  const share = values.filter((each) => each > 0).length / Math.max(1, values.length)
  return { value, ...interval(values), pages: before.length, share }
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

function resample(pages: number, figure: (picks: Uint32Array) => number | null): number[] {
  const random = seededRandom(SEED)
  const picks = new Uint32Array(pages)
  const values: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < pages; i++) picks[i] = Math.floor(random() * pages)
    const value = figure(picks)
    if (value !== null) values.push(value)
  }
  return values.sort((a, b) => a - b)
}

function totals(rows: Rows): number[] {
  return pickedTotals(rows, Uint32Array.from(rows.keys()))
}

function pickedTotals(rows: Rows, picks: Uint32Array): number[] {
  const sums = new Array<number>(rows[0]?.length ?? 0).fill(0)
  for (const pick of picks) {
    const row = rows[pick]!
    for (let i = 0; i < sums.length; i++) sums[i]! += row[i]!
  }
  return sums
}

function interval(sorted: readonly number[]): { low: number; high: number } {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { low: at(0.025), high: at(0.975) }
}

function minus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other
}
