/** What the command line tool touches of the world; tests hand in their own. */
export interface Io {
  stdout: Output
  stderr: Output
  stdin: Input
  env: Readonly<Record<string, string | undefined>>
}

/** A stream that takes text, and says whether a person reads it. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** A stream of bytes, and whether a person types it. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  isTTY?: boolean
}
