/** Bytes of a file, in a row with those before. */
export interface Chunk {
  bytes: Uint8Array
  /** Where they stand in the file; of unzipped ones, where their gzip member begins. */
  offset: number
  /** Whether they are unzipped. */
  isUnzipped?: boolean
}

/** A place in a file where something is lost: what was wrong, and at which byte it begins. */
export class Damage {
  readonly offset: number
  readonly message: string

  constructor(offset: number, message: string) {
    this.offset = offset
    this.message = message
  }
}

/** A piece of a stream that goes on behind what is damaged. */
export type Part = Chunk | Damage
