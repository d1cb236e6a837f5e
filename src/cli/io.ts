/** What the command line tool touches of the world; tests hand in their own. */
export interface Io {
  stdout: Output
  stderr: Output
  stdin: Input
  env: Readonly<Record<string, string | undefined>>
  /** Hear the first interrupt; the next one ends the process. */
  once?(signal: 'SIGINT', listener: () => void): unknown
}

/** A stream that takes text, and says whether a person reads it. */
export interface Output {
  /** `false` where the stream has enough for now; it tells when it has `drain`ed. */
  write(text: string): unknown
  once?(event: 'drain', listener: () => void): unknown
  isTTY?: boolean
  columns?: number
}

/** A stream of bytes, and whether a person types it. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  isTTY?: boolean
  /** Stop reading, though more may come. */
  destroy?(): unknown
}
