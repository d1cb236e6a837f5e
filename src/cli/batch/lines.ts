/** A line, its number from 1; no text where it is longer than `longest`. */
export interface Line {
  text: string | null
  line: number
}

/** Bytes a line may have: a string of V8 ends at 512 MiB, and JSON is parsed into a second one. */
const longest = 256 * 1024 * 1024

const newline = 0x0a

/**
 * Part a stream of UTF-8 into lines, holding one line at a time. Lines of white space alone are
 * counted and left out.
 *
 * @param chunks the stream, cut anywhere
 * @param most bytes a line may have; of a longer one only the number is given
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array | string>,
  most = longest,
): AsyncGenerator<Line> {
  const held = new HeldLine(most)
  let line = 0
  for await (const data of chunks) {
    const chunk = Buffer.from(data as Uint8Array)
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      const text = held.finish(chunk.subarray(start, end))
      start = end + 1
      line += 1
      if (text !== '') yield { text, line }
    }
    held.add(chunk.subarray(start))
  }
  const text = held.finish(Buffer.alloc(0))
  if (text !== '') yield { text, line: line + 1 }
}

/** The beginning of a line whose end has not come yet. */
class HeldLine {
  private pieces: Buffer[] = []
  private size = 0
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  add(piece: Buffer): void {
    this.size += piece.length
    if (this.size > this.most) this.pieces = []
    else if (piece.length > 0) this.pieces.push(piece)
  }

  /** The whole line, trimmed; null where it is too long. */
  finish(last: Buffer): string | null {
    this.add(last)
    const tooLong = this.size > this.most
    const whole = this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces)
    this.pieces = []
    this.size = 0
    return tooLong ? null : whole.toString('utf8').trim()
  }
}
