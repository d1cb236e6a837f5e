import type { DateReading } from '../../text/date'
import type { Candidate } from '../../types'

/** A date that a page gives for itself, and where. */
export interface Stamp {
  /** As `DateReading.iso`; empty for a relative date with nothing to count from. */
  iso: string
  /** What was read. */
  text: string
  source: string
  certainty: number
  note?: string
}

/** Make a stamp of a reading; the certainty of place and reading multiply. */
export function stampOf(reading: DateReading, text: string, source: string, certainty: number): Stamp {
  const stamp = { iso: reading.iso, text, source, certainty: certainty * reading.certainty }
  return reading.note === undefined ? stamp : { ...stamp, note: reading.note }
}

/** `meta`, `json-ld`, `block`: sources of one kind repeat each other and prove nothing. */
export function kindOf({ source }: Stamp): string {
  const end = source.indexOf(':')
  return end < 0 ? source : source.slice(0, end)
}

/** The day, or less where less is known. */
export function dayOf({ iso }: Stamp): string {
  return iso.slice(0, 10)
}

/** The stamp as a candidate of its field; a relative date keeps its words. */
export function candidateOf({ iso, text, source, certainty, note }: Stamp): Candidate {
  const candidate = { value: iso || text, source, certainty: Math.round(certainty * 100) / 100 }
  return note === undefined ? candidate : { ...candidate, note }
}
