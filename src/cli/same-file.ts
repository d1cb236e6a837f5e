import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'

/** Whether two paths lead to one file, by links or not; either may lead to none yet. */
export function isSameFile(a: string, b: string): boolean {
  return pathOf(a) === pathOf(b)
}

function pathOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}
