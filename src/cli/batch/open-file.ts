import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'

/** A part of a file, in bytes; `end` is the last one. */
export interface Range {
  start: number
  end: number
}

/** How a file is read. */
export interface Opening {
  range?: Range
  signal?: AbortSignal
  /** Is told of each chunk read, as it stands on disk. */
  see?(bytes: number): void
  /** Whether a gzip file that is cut off just ends, where its reader sees that by what it holds. */
  mayBeCut?: boolean
}

/**
 * The bytes of a file or of a part of it, unzipped where it is gzip, of one member or many.
 *
 * @throws the file system's error where it cannot be read, zlib's where it is broken
 */
export async function openUnzipped(
  path: string,
  { range, signal, see = () => {}, mayBeCut = false }: Opening = {},
): Promise<AsyncIterable<Uint8Array>> {
  const zipped = await isGzip(path, range?.start ?? 0)
  const file = counted(createReadStream(path, { ...range, signal, highWaterMark: 1 << 18 }), see)
  if (!zipped) return file
  const finishFlush = mayBeCut ? constants.Z_SYNC_FLUSH : constants.Z_FINISH
  return pipeline(file, createGunzip({ finishFlush, chunkSize: 1 << 17 }), () => {})
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  see: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk.length)
    yield chunk
  }
}

async function isGzip(path: string, position: number): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, position)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}
