const lineFeed = 0x0a
const less = 0x3c
const greater = 0x3e

/** Bytes that are no ASCII, with what stands around them. */
export interface ForeignBytes {
  /** The pieces of text between tags and line ends that hold some, up to a size. */
  sample: Uint8Array
  /** How many of the sample are no ASCII. */
  foreign: number
  /** In how many runs they stand. */
  runs: number
}

/**
 * The bytes of a page that tell its encoding. Scripts, addresses and the like are ASCII and would only
 * make any page look like English.
 *
 * @param most bytes of the sample at most
 */
export function foreignBytesOf(bytes: Uint8Array, most: number): ForeignBytes {
  const sample = new Uint8Array(Math.min(most, bytes.length))
  let size = 0
  let start = 0
  let isForeign = false
  for (let at = 0; at <= bytes.length && size < most; at++) {
    const byte = bytes[at] ?? lineFeed
    if (byte >= 0x80) isForeign = true
    else if (byte === less || byte === greater || byte === lineFeed) {
      const piece = bytes.subarray(start, Math.min(at + 1, start + most - size))
      if (isForeign) sample.set(piece, size)
      if (isForeign) size += piece.length
      isForeign = false
      start = at + 1
    }
  }
  return counted(sample.subarray(0, size))
}

function counted(sample: Uint8Array): ForeignBytes {
  let foreign = 0
  let runs = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at]! < 0x80) continue
    foreign++
    if (at === 0 || sample[at - 1]! < 0x80) runs++
  }
  return { sample, foreign, runs }
}
