import { readFile } from 'node:fs/promises'
import { wordsFor } from './faults'
import { fetchPage, type PageBytes } from './fetch-page'
import type { Input } from './io'
import { unzipPage } from './unzip'

const webAddress = /^https?:\/\//i

/** Whether an input is named by its address on the web. */
export function isAddress(name: string): boolean {
  return webAddress.test(name)
}

/**
 * Read one input of the command line.
 *
 * @param name a path, an address that begins with `http://` or `https://`, or `-` for standard input
 * @throws Error with a message for people where it cannot be read
 */
export async function readInput(name: string, stdin: Input): Promise<PageBytes> {
  if (name === '-') return { bytes: await readAll(stdin) }
  if (isAddress(name)) return fetchPage(name)
  try {
    return { bytes: unzipPage(await readFile(name)) }
  } catch (error) {
    throw new Error(wordsFor(error), { cause: error })
  }
}

async function readAll(stream: Input): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
