import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as source from '../../src'

/** What is measured: the built package, as users get it. */
export type Library = typeof source

/**
 * Load the built package.
 *
 * @throws where it has not been built
 */
export async function loadLibrary(file: string): Promise<Library> {
  const path = resolve(file)
  if (!existsSync(path)) throw new Error(`nothing at ${path}; run \`npm run build\``)
  return (await import(pathToFileURL(path).href)) as Library
}
