import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The version of a package in this repository's `node_modules`.
 *
 * @throws where it is not installed
 */
export function installedVersion(name: string): string {
  const root = dirname(fileURLToPath(new URL('../../package.json', import.meta.url)))
  const inside = join(root, 'node_modules', name, 'package.json')
  if (!existsSync(inside)) throw new Error(`${name} is not installed`)
  return versionIn(inside)
}

/** The version of this very package. */
export function ownVersion(): string {
  return versionIn(fileURLToPath(new URL('../../package.json', import.meta.url)))
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
