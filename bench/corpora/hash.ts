import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * A SHA-256 over the names and bytes of files, and of all files in folders: two runs on one hash saw
 * the same pages and truth, wherever they stand.
 */
export function hashFiles(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    for (const file of filesOf(part)) {
      hash.update(relative(part, file).split(sep).join('/')).update('\0')
      hash.update(createHash('sha256').update(readFileSync(file)).digest())
    }
  }
  return hash.digest('hex')
}

function filesOf(part: string): string[] {
  if (!statSync(part).isDirectory()) return [part]
  return readdirSync(part, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(part, name))
    .filter((file) => statSync(file).isFile())
}
