import { urlOf } from '../../text/address'
/** What a page's address says. */
export interface Address {
  /** Words of the host's first label and of the path, lower case. */
  parts: string[]
  /** Parts of the path. */
  depth: number
  hasDate: boolean
  /** Words and digits of the last part of the path. */
  slugWords: number
  slugDigits: number
}

/** Where no address is known, the medians of the development pages: no address is no sign of a home page. */
const unknown: Address = { parts: [], depth: 2, hasDate: false, slugWords: 4, slugDigits: 0 }
const date = /\/(?:19|20)\d\d[/-]?[01]?\d/
const wordBreak = /[^a-z0-9]+/
const digit = /\d/g

/** Read an address into its words; the typical one where it is none. */
export function readAddress(url: string): Address {
  const read = urlOf(url)
  if (read === null) return unknown
  const { hostname, pathname } = read
  const path = pathname.toLowerCase().split('/').filter(Boolean)
  const slug = path.at(-1) ?? ''
  const words = slug.split(wordBreak).filter(Boolean)
  return {
    parts: [hostname.split('.')[0] as string, ...path.flatMap((part) => part.split(wordBreak))],
    depth: path.length,
    hasDate: date.test(pathname),
    slugWords: words.length,
    slugDigits: slug.match(digit)?.length ?? 0,
  }
}
