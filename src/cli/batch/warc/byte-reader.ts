import { Origins } from './origins'
import { Damage, type Part } from './parts'

/** The stream ended, or broke, inside a record. */
export class ClippedError extends Error {}

const newline = 0x0a
const carriageReturn = 0x0d

/** Bytes a header line may have. */
const longestLine = 1 << 20

/**
 * Reads a stream of bytes by lines and by counts, holding no more than what is asked for. At a damage it ends; once that
 * is taken, it goes on behind it.
 */
export class ByteReader {
  private readonly parts: AsyncIterator<Part>
  private readonly origins = new Origins()
  private held: Buffer = Buffer.alloc(0)
  private position = 0
  private damage: Damage | null = null

  constructor(parts: AsyncIterable<Part>) {
    this.parts = parts[Symbol.asyncIterator]()
  }

  /** Where in the file the next byte stands, once there is one. */
  get offset(): number {
    return this.origins.offsetAt(this.position)
  }

  /** Whether there is a next byte before the end or a damage. */
  async hasMore(): Promise<boolean> {
    while (this.held.length === 0) if (!(await this.pull())) return false
    return true
  }

  /** The damage that the reader stands at, if any; what is left before it is given up. */
  takeDamage(): Damage | null {
    const { damage } = this
    if (damage) this.drop(this.held.length)
    this.damage = null
    return damage
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
    this.drop(end + 1)
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

  /** Leave out the ends of lines. */
  async skipLineEnds(): Promise<void> {
    while (await this.hasMore()) {
      const next = this.held.findIndex((byte) => byte !== newline && byte !== carriageReturn)
      this.drop(next < 0 ? this.held.length : next)
      if (next >= 0) return
    }
  }

  /** Leave out what comes before a line, or before here, that begins with a text; all there is where none does. */
  async skipToLine(beginning: string): Promise<void> {
    const marker = Buffer.from(`\n${beginning}`)
    while (this.held.length < beginning.length && (await this.pull())) {
      // Whether it begins right here is not to be seen in less.
    }
    if (this.held.indexOf(beginning) === 0) return
    for (;;) {
      const found = this.held.indexOf(marker)
      if (found >= 0) return this.drop(found + 1)
      this.drop(Math.max(0, this.held.length - marker.length + 1))
      if (!(await this.pull())) return this.drop(this.held.length)
    }
  }

  /** The next bytes as they come, `most` at most, and not yet taken; none where the stream has ended. */
  async peek(most: number): Promise<Buffer> {
    await this.hasMore()
    return this.held.subarray(0, most)
  }

  /** Take bytes that were looked at, off the front. */
  drop(count: number): void {
    this.held = this.held.subarray(count)
    this.position += count
  }

  /** Read no more. */
  async close(): Promise<void> {
    await this.parts.return?.()
  }

  private async take(count: number, use: (piece: Buffer) => void): Promise<void> {
    for (let left = count; left > 0; ) {
      if (!(await this.hasMore())) throw new ClippedError('the file ends inside a record')
      const piece = this.held.subarray(0, left)
      this.drop(piece.length)
      left -= piece.length
      use(piece)
    }
  }

  private async pull(): Promise<boolean> {
    if (this.damage) return false
    const { done, value } = await this.parts.next()
    if (done) return false
    if (value instanceof Damage) {
      this.damage = value
      return false
    }
    this.origins.add(this.position + this.held.length, value, this.position)
    const { bytes } = value
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk])
    return true
  }
}
