/** The stream ended, or broke, inside a record. */
export class ClippedError extends Error {}

const newline = 0x0a

/** Bytes a header line may have. */
const longestLine = 1 << 20

/** Reads a stream of bytes by lines and by counts, holding no more than what is asked for. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private held: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]()
  }

  /**
   * The next line without its end; null where the stream has ended.
   *
   * @throws ClippedError where the stream ends inside the line, or the line has no end in sight
   */
  async line(): Promise<string | null> {
    let searched = 0
    let end = this.held.indexOf(newline)
    while (end < 0) {
      if (this.held.length > longestLine) throw new ClippedError('a header line without an end')
      searched = this.held.length
      if (!(await this.pull())) {
        if (searched === 0) return null
        throw new ClippedError('the file ends inside a header')
      }
      end = this.held.indexOf(newline, searched)
    }
    const line = this.held.toString('utf8', 0, end)
    this.held = this.held.subarray(end + 1)
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }

  /** The next bytes, a copy. @throws ClippedError where the stream ends before */
  async bytes(count: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    await this.take(count, (piece) => pieces.push(piece))
    return Buffer.concat(pieces)
  }

  /** Leave out bytes. @throws ClippedError where the stream ends before */
  async skip(count: number): Promise<void> {
    await this.take(count, () => {})
  }

  private async take(count: number, use: (piece: Buffer) => void): Promise<void> {
    for (let left = count; left > 0; ) {
      if (this.held.length === 0 && !(await this.pull())) {
        throw new ClippedError('the file ends inside a record')
      }
      const piece = this.held.subarray(0, left)
      this.held = this.held.subarray(piece.length)
      left -= piece.length
      use(piece)
    }
  }

  private async pull(): Promise<boolean> {
    const { done, value } = await this.chunks.next()
    if (done) return false
    this.held =
      this.held.length === 0
        ? Buffer.from(value.buffer, value.byteOffset, value.length)
        : Buffer.concat([this.held, value])
    return true
  }
}
