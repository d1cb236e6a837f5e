import { createInflateRaw, type InflateRaw } from 'node:zlib'
import { type ByteReader, ClippedError } from './byte-reader'

/** Bytes fed at once, and bytes given at once. */
const fedAtOnce = 1 << 15
const givenAtOnce = 1 << 17

/**
 * Unfold the compressed part of a gzip member. Node's own gunzip runs on into the next member and does not tell where
 * one ends, and so not where to go on behind a damaged one.
 *
 * @param file stands at the part's first byte, and afterwards behind its last
 * @throws ClippedError where the file ends before, zlib's error for what cannot be unfolded
 */
export async function* inflate(file: ByteReader): AsyncGenerator<Buffer> {
  const engine = createInflateRaw({ chunkSize: givenAtOnce })
  const fed = feed(engine, file)
  fed.catch((error: Error) => engine.destroy(error))
  for await (const piece of engine) yield piece
  await fed
}

/** Ends once the engine leaves bytes untaken. */
async function feed(engine: InflateRaw, file: ByteReader): Promise<void> {
  for (;;) {
    const piece = await file.peek(fedAtOnce)
    if (piece.length === 0) throw new ClippedError('the file ends inside a gzip member')
    const before = engine.bytesWritten
    await new Promise<void>((done) => engine.write(piece, () => done()))
    const taken = engine.bytesWritten - before
    file.drop(taken)
    if (taken < piece.length) return
  }
}
