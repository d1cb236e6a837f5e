import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from '../speed/clock'
import { ALLOWANCE, type PageKind, pageKinds } from './kinds'

/** What is read of the article. */
export type Part = 'body' | 'body, markdown, html'

/** What one page takes in a process of its own, in bytes. */
export interface Peak {
  kind: PageKind
  input: number
  part: Part
  /** The most that the process held, above what it holds at most with the page in memory and not extracted. */
  peak: number
}

/** Processes for each figure; the median counts. */
const PROCESSES = 3
/** A page before the one that is measured, so that code is loaded and compiled; in bytes. */
const WARM_UP = 20_000

/** Extract pages of each kind and some sizes, each in fresh processes. */
export function* peaks(library: string, sizes: readonly number[]): Generator<Peak> {
  const folder = mkdtempSync(join(tmpdir(), 'dechrome-memory-'))
  try {
    writeFileSync(join(folder, 'warm-up'), pageKinds[0]!.make(WARM_UP))
    for (const kind of pageKinds) {
      for (const input of sizes.filter((size) => size <= kind.largest)) {
        writeFileSync(join(folder, 'page'), kind.make(input))
        const idle = most(library, folder, 'nothing')
        for (const part of ['body', 'body, markdown, html'] as const) {
          yield { kind, input, part, peak: Math.max(0, most(library, folder, part) - idle) }
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Whether a peak is within what its kind may take. */
export function isWithin({ kind, input, peak }: Peak): boolean {
  return peak <= Math.min(ALLOWANCE + kind.times * input, kind.most)
}

/** The most memory that a process ever held, in bytes; Node gives kilobytes. */
function most(library: string, folder: string, part: Part | 'nothing'): number {
  const script = `
    import { readFileSync } from 'node:fs'
    const { extract } = await import(${JSON.stringify(pathToFileURL(resolve(library)).href)})
    const read = (input) => {
      const article = extract(input)
      return ${part === 'body' ? '[article.body]' : '[article.body, article.markdown, article.html]'}
    }
    read(readFileSync('warm-up'))
    const input = readFileSync('page')
    ${part === 'nothing' ? '' : 'read(input)'}
    console.log(process.resourceUsage().maxRSS * 1024)`
  return median(Array.from({ length: PROCESSES }, () => Number(printed(script, folder))))
}

function printed(script: string, cwd: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd, encoding: 'utf8' })
}
