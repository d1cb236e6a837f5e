import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { wordsFor } from '../faults'

/** A file of records. */
export interface Source {
  kind: 'lines' | 'page' | 'warc'
  path: string
  /** On disk, in bytes. */
  size: number
}

/** How the names of files end that hold records of a kind; folders give no others. */
const endings: readonly [RegExp, Source['kind']][] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'lines'],
  [/\.warc(?:\.(?:wet|wat))?(?:\.gz)?$/i, 'warc'],
  [/\.(?:x?html?|txt|text|md|markdown)$/i, 'page'],
]

/**
 * The files that the inputs of a batch name, in an order that is the same in every run.
 *
 * @param names paths of files, of folders, which are searched to their depths, and globs
 * @throws Error with a message for people where a name leads to nothing that can be read
 */
export async function* findSources(names: readonly string[]): AsyncGenerator<Source> {
  for (const name of names) {
    const found = await stat(name).catch((error: unknown) => asGlob(name, error))
    if (found === 'glob') yield* matches(name)
    else if (found.isDirectory()) yield* within(name)
    // A file that is named is taken by its name or, as nothing else is known of it, for lines.
    else yield { kind: kindOf(name) ?? 'lines', path: name, size: found.size }
  }
}

/** Make sure that every input is there, before any is read. @throws as `findSources` does */
export async function checkInputs(names: readonly string[]): Promise<void> {
  for (const name of names) await findSources([name]).next()
}

async function asGlob(name: string, error: unknown): Promise<'glob'> {
  const { isDynamicPattern } = await import('tinyglobby')
  if (isDynamicPattern(name)) return 'glob'
  throw new Error(`${name}: ${wordsFor(error)}`, { cause: error })
}

async function* matches(pattern: string): AsyncGenerator<Source> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { expandDirectories: false })
  if (paths.length === 0) throw new Error(`${pattern}: no file matches`)
  for (const path of paths.sort()) {
    yield { kind: kindOf(path) ?? 'lines', path, size: (await stat(path)).size }
  }
}

async function* within(folder: string): AsyncGenerator<Source> {
  const left = [folder]
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const entries = await readdir(path, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const kind = entry.isFile() ? kindOf(entry.name) : undefined
      const file = join(path, entry.name)
      if (kind) yield { kind, path: file, size: (await stat(file)).size }
    }
    const folders = entries.filter((entry) => entry.isDirectory()).reverse()
    for (const { name } of folders) left.push(join(path, name))
  }
}

function kindOf(path: string): Source['kind'] | undefined {
  return endings.find(([ending]) => ending.test(path))?.[1]
}
