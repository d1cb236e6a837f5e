import { type ByteReader, ClippedError } from './byte-reader'

/** How a gzip member begins: its two bytes, and the one method there is. */
const magic = Buffer.from([0x1f, 0x8b, 0x08])

/** Bytes of a header up to its first optional part. */
export const gzipHeadLength = 10

/** Bits of the flags, and bytes of the header, by RFC 1952. */
const flags = { check: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const
const places = { flags: 3, effort: 8, system: 9 } as const

/** What compressors write for their effort and for the file system they ran on. */
const efforts: ReadonlySet<number> = new Set([0, 2, 4])
const mostSystem = 13
const unknownSystem = 255

/** Leave out the header of a gzip member. @throws ClippedError where none begins here */
export async function skipGzipHeader(file: ByteReader): Promise<void> {
  const head = await file.bytes(gzipHeadLength)
  if (head.indexOf(magic) !== 0) throw new ClippedError('no gzip member begins where one should')
  const set = head[places.flags]!
  if (set & flags.extra) await file.skip((await file.bytes(2)).readUInt16LE())
  for (const text of [flags.name, flags.comment]) if (set & text) await skipText(file)
  if (set & flags.check) await file.skip(2)
}

/**
 * Where a gzip member begins in some bytes, by its whole header: the magic alone stands by chance in many a compressed
 * gigabyte.
 *
 * @returns the index, or -1
 */
export function findGzipHeader(bytes: Buffer): number {
  for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
    const system = bytes[at + places.system]
    if (system === undefined) return -1
    const isKnown = system <= mostSystem || system === unknownSystem
    const isHeader = isKnown && efforts.has(bytes[at + places.effort]!)
    if (isHeader && !(bytes[at + places.flags]! & flags.reserved)) return at
  }
  return -1
}

async function skipText(file: ByteReader): Promise<void> {
  while ((await file.bytes(1))[0] !== 0) {
    // It ends with a zero.
  }
}
