/** Bins of a column at most. */
export const maxBins = 64

/** Rows of facts, each fact cut into at most 64 bins, column by column. */
export interface Binned {
  rows: number
  columns: Uint8Array[]
  /** The upper border of each bin of each column but the last. */
  borders: Float64Array[]
}

/** Cut every column at its quantiles. */
export function bin(values: Float32Array, rows: number, width: number): Binned {
  const data: Binned = { rows, columns: [], borders: [] }
  for (let c = 0; c < width; c++) binColumn(data, values, width, c)
  return data
}

/** Cut one column at its quantiles, in place of what stood there. */
export function binColumn(data: Binned, values: Float32Array, width: number, column: number): void {
  const { rows } = data
  const step = Math.max(1, Math.floor(rows / 40_000))
  const sample: number[] = []
  for (let r = 0; r < rows; r += step) sample.push(values[r * width + column]!)
  const cuts = quantiles(sample.sort((a, b) => a - b))
  const bins = new Uint8Array(rows)
  for (let r = 0; r < rows; r++) bins[r] = binOf(cuts, values[r * width + column]!)
  data.columns[column] = bins
  data.borders[column] = cuts
}

function quantiles(sorted: number[]): Float64Array {
  const cuts: number[] = []
  const distinct = [...new Set(sorted)]
  if (distinct.length <= maxBins) {
    for (let i = 0; i + 1 < distinct.length; i++) cuts.push((distinct[i]! + distinct[i + 1]!) / 2)
    return Float64Array.from(cuts)
  }
  for (let k = 1; k < maxBins; k++) {
    const value = sorted[Math.floor((k * sorted.length) / maxBins)]!
    if (cuts.length === 0 || value > cuts[cuts.length - 1]!) cuts.push(value)
  }
  return Float64Array.from(cuts)
}

function binOf(cuts: Float64Array, value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= cuts[middle]!) high = middle
    else low = middle + 1
  }
  return low
}
