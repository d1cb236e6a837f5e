import { isGzip } from '../../unzip'
import { firstBytes, type Opening, openFile } from '../open-file'
import { readMembers } from './members'
import type { Chunk, Part } from './parts'

/** How a WARC file begins that is not zipped. */
const plain = 'WARC/'
const zippedName = /\.gz$/i

/**
 * A WARC file or a part of it, unzipped where it is gzip.
 *
 * @throws the file system's error where it cannot be read
 */
export async function openWarc(path: string, opening: Opening): Promise<AsyncIterable<Part>> {
  const { start, end } = { start: 0, ...opening.range }
  const open = (offset: number) =>
    placed(openFile(path, { ...opening, range: { start: offset, end } }), offset)
  const head = await firstBytes(path, plain.length, start)
  // The name tells where the first member is damaged in its very beginning.
  const isZipped = isGzip(head) || (zippedName.test(path) && head.indexOf(plain) !== 0)
  return isZipped ? readMembers(open, start) : open(start)
}

async function* placed(chunks: AsyncIterable<Uint8Array>, start: number): AsyncGenerator<Chunk> {
  let offset = start
  for await (const bytes of chunks) {
    yield { bytes, offset }
    offset += bytes.length
  }
}
