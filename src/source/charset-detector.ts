import { analyse } from 'chardet'

/** An encoding that a text may be in, and how well it fits, to 100. */
export interface CharsetMatch {
  name: string
  confidence: number
}

/** What tells encodings apart, with its tables. */
export interface CharsetDetector {
  /** The encodings that fit, best first. */
  matches(bytes: Uint8Array): CharsetMatch[]
}

/** The detector. In the built package `on-demand.ts` stands in the place of this file. */
export function charsetDetector(): CharsetDetector {
  return { matches: analyse }
}
