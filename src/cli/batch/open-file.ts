import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isGzip } from '../unzip'

/** A part of a file, in bytes; `end` is the last one, that of the file where undefined. */
export interface Range {
  start: number
  end?: number
}

/** How a file is read. */
export interface Opening {
  range?: Range
  signal?: AbortSignal
  /** Is told of each chunk read, as it stands on disk. */
  see?(bytes: number): void
}

/**
 * The bytes of a file or of a part of it, as they stand there.
 *
 * @throws the file system's error where it cannot be read
 */
export async function* openFile(
  path: string,
  { range, signal, see = () => {} }: Opening,
): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Uint8Array> = createReadStream(path, {
    ...range,
    signal,
    highWaterMark: 1 << 18,
  })
  for await (const chunk of chunks) {
    see(chunk.length)
    yield chunk
  }
}

/**
 * The bytes of a file, unzipped where it is gzip, of one member or many.
 *
 * @throws the file system's error where it cannot be read, zlib's where it is broken
 */
export async function openUnzipped(path: string, opening: Opening = {}): Promise<AsyncIterable<Uint8Array>> {
  const file = openFile(path, opening)
  if (!isGzip(await firstBytes(path, 2))) return file
  return pipeline(file, createGunzip({ chunkSize: 1 << 17 }), () => {})
}

/** The bytes at a place of a file, fewer where it ends. @throws the file system's error where it cannot be read */
export async function firstBytes(path: string, count: number, position = 0): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, position)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
