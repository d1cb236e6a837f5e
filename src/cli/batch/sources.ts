import { constants } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { wordsFor } from '../faults'
import { isAddress } from '../inputs'
import { endingOf, kindByName, kindOf, type SourceKind } from './kinds'

/** A file of records. */
export interface Source {
  kind: SourceKind
  path: string
  /** On disk, in bytes. */
  size: number
}

/** What was named, or stands in a folder that was, and cannot be read. */
export interface Unreadable {
  kind: 'unreadable'
  path: string
  message: string
}

/** Is told of a folder how many files of which endings were passed over. */
export type PassOver = (folder: string, endings: ReadonlyMap<string, number>) => void

/**
 * The files that the inputs of a batch name, in an order that is the same in every run.
 *
 * @param names paths of files, of folders, which are searched to their depths, and globs; hidden files count only where
 *   they are named
 */
export async function* findSources(
  names: readonly string[],
  passOver: PassOver = () => {},
): AsyncGenerator<Source | Unreadable> {
  for (const name of names) {
    try {
      const found = await stat(name).catch((error: unknown) => asGlob(name, error))
      if (found === 'glob') yield* matches(name)
      else if (found.isDirectory()) yield* within(name, passOver)
      else yield await sourceAt(name, found.isFile() ? undefined : 'lines')
    } catch (error) {
      yield unreadable(name, error)
    }
  }
}

async function asGlob(name: string, error: unknown): Promise<'glob'> {
  if (isAddress(name)) throw new Error('is an address: a batch reads files, and records that hold their page')
  const { isDynamicPattern } = await import('tinyglobby')
  if (isDynamicPattern(name)) return 'glob'
  throw error
}

async function* matches(pattern: string): AsyncGenerator<Source | Unreadable> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) })
  if (paths.length === 0) throw new Error('no file matches')
  for (const path of paths.sort()) yield await sourceAt(path)
}

async function* within(folder: string, passOver: PassOver): AsyncGenerator<Source | Unreadable> {
  const passed = new Map<string, number>()
  const left = [folder]
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    try {
      const { files, folders } = await visibleIn(path)
      for (const file of files) {
        const kind = kindByName(file)
        const ending = endingOf(file)
        if (kind) yield await sourceAt(file, kind)
        else passed.set(ending, (passed.get(ending) ?? 0) + 1)
      }
      left.push(...folders.reverse())
    } catch (error) {
      yield unreadable(path, error)
    }
  }
  if (passed.size > 0) passOver(folder, passed)
}

/** What a folder holds, by name; links lead to files, as those to folders may lead round in circles. */
async function visibleIn(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true })
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  visible.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: string[] = []
  for (const entry of visible) {
    const path = join(folder, entry.name)
    if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path)))) files.push(path)
  }
  const folders = visible.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  return { files, folders }
}

async function isFolder(path: string): Promise<boolean> {
  // A link that leads nowhere is a file that cannot be read.
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function sourceAt(path: string, kind?: SourceKind): Promise<Source | Unreadable> {
  try {
    const { size } = await stat(path)
    await access(path, constants.R_OK)
    return { kind: kind ?? (await kindOf(path)), path, size }
  } catch (error) {
    return unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): Unreadable {
  return { kind: 'unreadable', path, message: wordsFor(error) }
}
