import { createReadStream } from 'node:fs'
import { type FileHandle, open, truncate } from 'node:fs/promises'

/** An output file that knows how far it got. */
export interface Journal {
  /** Lines that were there already. */
  done: number
  write(line: string): Promise<void>
  close(): Promise<void>
}

const newline = 0x0a

/**
 * Open the output of a batch. It is its own journal: results stand in the order of the records, so
 * the number of its whole lines says where to go on; one that was torn off is cut away.
 *
 * @param resume go on behind what is there; else it is written anew
 * @throws the file system's error where it cannot be written
 */
export async function openJournal(path: string, resume: boolean): Promise<Journal> {
  const file = await open(path, resume ? 'a' : 'w')
  const done = resume ? await cutToWholeLines(path) : 0
  return { done, write: (line) => append(file, line), close: () => file.close() }
}

async function append(file: FileHandle, line: string): Promise<void> {
  await file.appendFile(line)
}

async function cutToWholeLines(path: string): Promise<number> {
  let lines = 0
  let size = 0
  let whole = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) {
      lines += 1
      whole = size + at + 1
    }
    size += chunk.length
  }
  if (whole < size) await truncate(path, whole)
  return lines
}
