import { crc32 } from 'node:zlib'
import { ByteReader, ClippedError } from './byte-reader'
import { findGzipHeader, gzipHeadLength, skipGzipHeader } from './gzip-header'
import { inflate } from './inflate'
import { type Chunk, Damage, type Part } from './parts'

/** Unzipped bytes of a member that wait for its check sum, so that none of a damaged one is taken for sound; longer ones pass. */
const mostHeld = 16 * 1024 * 1024

/** How a record begins that is not the first of its member. */
const nextRecord = '\nWARC/1.'

/** Reads a file from some byte on. */
export type Open = (offset: number) => AsyncIterable<Chunk>

/**
 * The bytes of a file of gzip members. Each stands for itself: behind a damaged one it goes on with the next.
 *
 * @param start the byte where the first one begins
 */
export async function* readMembers(open: Open, start = 0): AsyncGenerator<Part> {
  for (let at: number | null = start; at !== null; ) {
    const damage: Damage | null = yield* soundMembers(open(at))
    if (damage) yield damage
    at = damage && (await findMember(open, damage.offset + 1))
  }
}

/** All members up to one that is damaged. */
async function* soundMembers(chunks: AsyncIterable<Chunk>): AsyncGenerator<Part, Damage | null> {
  const file = new ByteReader(chunks)
  try {
    while (await file.hasMore()) {
      const { offset } = file
      try {
        for await (const bytes of readMember(file)) yield { bytes, offset, isUnzipped: true }
      } catch (error) {
        if (!isDamage(error)) throw error
        return new Damage(offset, error.message)
      }
    }
    return null
  } finally {
    await file.close()
  }
}

async function* readMember(file: ByteReader): AsyncGenerator<Buffer> {
  await skipGzipHeader(file)
  let held: Buffer[] = []
  let [size, sum] = [0, 0]
  try {
    for await (const piece of inflate(file)) {
      held.push(piece)
      size += piece.length
      sum = crc32(piece, sum)
      if (size > mostHeld) yield* held.splice(0)
    }
    const check = await file.bytes(8)
    if (check.readUInt32LE(0) !== sum || check.readUInt32LE(4) !== size % 2 ** 32) {
      throw new ClippedError('the check sum of a gzip member is wrong')
    }
  } catch (error) {
    // The last record is the broken one; where a whole crawl is one member, there are others before it.
    const bytes = Buffer.concat(held)
    held = []
    yield bytes.subarray(0, bytes.lastIndexOf(nextRecord) + 1)
    throw error
  }
  yield* held
}

async function findMember(open: Open, from: number): Promise<number | null> {
  let tail: Uint8Array = Buffer.alloc(0)
  for await (const { bytes, offset } of open(from)) {
    const searched = Buffer.concat([tail, bytes])
    const found = findGzipHeader(searched)
    if (found >= 0) return offset - tail.length + found
    // A header may stand across the end of the chunk.
    tail = searched.subarray(1 - gzipHeadLength)
  }
  return null
}

function isDamage(error: unknown): error is Error {
  return (
    error instanceof ClippedError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
  )
}
