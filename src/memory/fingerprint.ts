/** A page's body in 64 bits, in two halves: near-equal bodies differ in few of them (SimHash). */
export type Fingerprint = readonly [low: number, high: number]

/** Bits in which two fingerprints of one body may differ, as in the crawlers' literature. */
const nearBits = 3

/** Fold the hashes of a page's blocks, each with its weight, into a fingerprint. */
export function fingerprint(blocks: Iterable<readonly [hash: number, weight: number]>): Fingerprint {
  const sums = new Float64Array(64)
  for (const [hash, weight] of blocks) {
    const halves = [hash >>> 0, Math.imul(hash / 4294967296, 2654435761) >>> 0] as const
    for (let bit = 0; bit < 64; bit++) sums[bit]! += (halves[bit >> 5]! >>> (bit & 31)) & 1 ? weight : -weight
  }
  return [half(sums, 0), half(sums, 32)]
}

function half(sums: Float64Array, from: number): number {
  let bits = 0
  for (let bit = 0; bit < 32; bit++) if (sums[from + bit]! > 0) bits |= 1 << bit
  return bits
}

/** Whether two fingerprints are of nearly the same body. */
export function isNear(a: Fingerprint, b: Fingerprint): boolean {
  return ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]) <= nearBits
}

function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
