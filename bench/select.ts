import type { BenchPage } from './types'

/** Which pages of a corpus to run. */
export interface Selection {
  /** This many at most. */
  limit?: number | undefined
  /** Only pages of these types. */
  types?: readonly string[] | undefined
}

/** The pages a selection asks for: with a limit, spread evenly, the same ones each time. */
export function selectPages(pages: readonly BenchPage[], { limit, types }: Selection): BenchPage[] {
  const wanted = pages.filter(({ type }) => !types || types.includes(type))
  if (limit === undefined || limit >= wanted.length) return wanted
  return Array.from({ length: limit }, (_, i) => wanted[Math.floor((i * wanted.length) / limit)]!)
}
