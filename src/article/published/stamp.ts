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
  note?: DateReading['note']
}

/** The source of a printed date that says when the page was changed. */
export const CHANGED_BLOCK = 'block:updated'

/** Characters of a full day, and of a month. */
export const dayLength = 10
export const monthLength = 7

/** Readings from here on are plain dates; only the place counts. */
const PLAIN = 0.85
/** An ambiguous date is about the right thing; which day it is, is settled later. */
const AMBIGUOUS = 0.9

/** Make a stamp of a reading in a place of some certainty. */
export function stampOf(reading: DateReading, text: string, source: string, place: number): Stamp {
  const { iso, note } = reading
  const stamp = { iso, text, source, certainty: place * trust(reading) }
  return note === undefined ? stamp : { ...stamp, note }
}

function trust({ certainty, note }: DateReading): number {
  if (note === 'ambiguous') return AMBIGUOUS
  return certainty >= PLAIN ? 1 : certainty
}

/** `meta`, `json-ld`, `block`: sources of one kind repeat each other and prove nothing. */
export function kindOf({ source }: Stamp): string {
  const end = source.indexOf(':')
  return end < 0 ? source : source.slice(0, end)
}

/** The day, or less where less is known. */
export function dayOf({ iso }: Stamp): string {
  return iso.slice(0, dayLength)
}

/** The stamp as a candidate of its field; a relative date keeps its words. */
export function candidateOf({ iso, text, source, certainty, note }: Stamp): Candidate {
  const candidate = { value: iso || text, source, certainty: Math.round(certainty * 100) / 100 }
  return note === undefined ? candidate : { ...candidate, note }
}
