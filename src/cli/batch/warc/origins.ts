import type { Chunk } from './parts'

/** A place in a stream, and the one in the file that it comes from. */
interface Mark {
  position: number
  offset: number
  isUnzipped: boolean
}

/** Where in the file the bytes of a stream come from; of those that were read it is forgotten. */
export class Origins {
  private marks: Mark[] = []

  /**
   * Note a chunk.
   *
   * @param position where it begins in the stream
   * @param read up to where the stream was read
   */
  add(position: number, { offset, isUnzipped = false }: Chunk, read: number): void {
    this.forget(read)
    this.marks.push({ position, offset, isUnzipped })
  }

  /** The place in the file of a place in the stream that was not read yet; 0 where nothing is. */
  offsetAt(position: number): number {
    this.forget(position)
    const [mark] = this.marks
    if (!mark) return 0
    return mark.isUnzipped ? mark.offset : mark.offset + position - mark.position
  }

  private forget(read: number): void {
    const next = this.marks.findIndex(({ position }) => position > read)
    this.marks.splice(0, (next < 0 ? this.marks.length : next) - 1)
  }
}
