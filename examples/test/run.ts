import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The folder of the recipes. */
export const folder = fileURLToPath(new URL('..', import.meta.url))

/** How a recipe is started, as its comment says. */
export const tsx = ['--import', 'tsx'] as const

/** The browser of this machine; undefined where there is none. */
export const chromium = [process.env.CHROMIUM ?? '', '/usr/bin/chromium'].find((path) => existsSync(path))

export const environment = { ...process.env, CHROMIUM: chromium, CRAWLEE_LOG_LEVEL: 'ERROR' }

/** Run a recipe to its end; what it prints. Throws with what it said where it fails. */
export async function run(recipe: string, ...args: string[]): Promise<string> {
  const { stdout } = await execute(process.execPath, [...tsx, recipe, ...args], {
    cwd: folder,
    env: environment,
  })
  return stdout
}

/** Whether a program is installed here. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

/** The name of a test, with the reason where it is skipped. */
export function named(name: string, available: boolean, needed: string): string {
  return available ? name : `${name} (not available: ${needed})`
}
