import { readFile } from 'node:fs/promises'
import { fetchPage, type PageBytes } from './fetch-page'
import type { Input } from './io'

const webAddress = /^https?:\/\//i

/** What the system calls the faults that people meet, in words. */
const faults: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
}

/**
 * Read one input of the command line.
 *
 * @param name a path, an address that begins with `http://` or `https://`, or `-` for standard input
 * @throws Error with a message for people where it cannot be read
 */
export async function readInput(name: string, stdin: Input): Promise<PageBytes> {
  if (name === '-') return { bytes: await readAll(stdin) }
  if (webAddress.test(name)) return fetchPage(name)
  try {
    return { bytes: await readFile(name) }
  } catch (error) {
    throw new Error(wordsFor(error), { cause: error })
  }
}

async function readAll(stream: Input): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return faults[code] ?? (error instanceof Error ? error.message : String(error))
}
