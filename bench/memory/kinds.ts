import { pageRecords } from '../spark/records'

/** A kind of page that can be made in any size. */
export interface PageKind {
  name: string
  /** The largest size that is measured, in bytes. */
  largest: number
  /** A peak may be this many times the page, besides what V8 holds of itself. */
  times: number
  /** And never more than this, in bytes. */
  most: number
  make(bytes: number): Buffer
}

/** V8 lets its young generation grow before it collects, however small the page is; in bytes. */
export const ALLOWANCE = 32e6

/** Times were seen at 20 MB (26), 5 MB (30) and 1 MB (48, of which 32 MB are V8's own); one letter a paragraph with HTML at 1 MB (1,344). */
export const pageKinds: readonly PageKind[] = [
  { name: 'samples, one after another', largest: 20_000_000, times: 30, most: 600e6, make: samplesOf },
  {
    // A block for every four bytes is the worst that is known; the limit of blocks ends it at 0.8 GB, from
    // 0.8 MB on; the nodes that are built up to `maxNodes` add 0.3 GB, Markdown and HTML 0.4 GB.
    name: 'one letter a paragraph',
    largest: 20_000_000,
    times: 1500,
    most: 1.7e9,
    make: (bytes) => Buffer.alloc(bytes, '<p>a'),
  },
]

function samplesOf(bytes: number): Buffer {
  const parts: Buffer[] = []
  let length = 0
  for (const { form, content } of pageRecords(Number.POSITIVE_INFINITY)) {
    if (length >= bytes) break
    if (form === 'text') continue
    const part = Buffer.from(content)
    parts.push(part)
    length += part.length
  }
  return Buffer.concat(parts, bytes)
}
