import { writeFile } from 'node:fs/promises'
import { extract } from '../extract'
import { reportPage } from '../report'
import type { ExplainCommand } from './command'
import { wordsFor } from './faults'
import { readInput } from './inputs'
import type { Io } from './io'

/**
 * Write the report of one input.
 *
 * @param name a path, an address, or `-` for standard input
 * @returns the exit code: 0 written, 1 where the input cannot be read or the report not be written
 */
export async function writeReport(
  name: string,
  { report, options }: ExplainCommand,
  io: Io,
): Promise<number> {
  try {
    const { bytes, url, contentType } = await readInput(name, io.stdin)
    const article = extract(bytes, { contentType, ...options, url: options.url ?? url })
    const page = reportPage(article, { source: name === '-' ? 'standard input' : name })
    if (report === '-') io.stdout.write(page)
    else await save(report, page)
    return 0
  } catch (error) {
    io.stderr.write(`dechrome: ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new Error(`cannot write ${file}: ${wordsFor(error)}`, { cause: error })
  }
}
